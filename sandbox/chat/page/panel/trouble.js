/** Switches for what can go wrong. */
import { element } from "../dom.js";
import { whenChanged } from "./when-changed.js";

/** @param {import("../words.js").Words} words @param {import("./samples.js").Act} set @returns {import("./panel.js").Section} */
export function troubleSection({ t }, set) {
  const body = element("div", { class: "switches" });
  const draw = whenChanged((/** @type {import("./panel.js").Snapshot["trouble"]} */ trouble) => {
    if (body.childElementCount === 0) body.append(...Object.keys(trouble).map(toggle));
    for (const [id, on] of Object.entries(trouble)) {
      const input = body.querySelector(`[value="${id}"]`);
      if (input instanceof HTMLInputElement) input.checked = on;
    }
  });
  /** @param {string} id */
  const toggle = (id) => {
    const input = element("input", { type: "checkbox", role: "switch", value: id });
    input.addEventListener("change", () => set("trouble", { id, on: input.checked }));
    const about = element("span", {}, t("demo-trouble", { id }), element("small", {}, t("demo-trouble-about", { id })));
    return element("label", {}, about, input);
  };
  return { title: t("demo-troubles"), body, show: (snapshot) => draw(snapshot.trouble) };
}
