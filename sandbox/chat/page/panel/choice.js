/** One of several, as radio buttons that look like a switch. */
import { element } from "../dom.js";

/**
 * @param {string} name
 * @param {{ value: string, label: string | Node, chosen?: boolean }[]} options
 * @param {(value: string) => void} chosen
 */
export function choice(name, options, chosen) {
  return element(
    "div",
    { class: "choice", role: "radiogroup" },
    ...options.map(({ value, label, chosen: checked }) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name, value, checked: checked ?? false, onchange: () => chosen(value) }),
        element("span", {}, label),
      ),
    ),
  );
}
