/** A small menu that opens above a button. */
import { element, icon } from "../dom.js";

/** @typedef {{ icon?: string, label: string, detail?: string, chosen: () => void }} Entry */

/**
 * @param {HTMLButtonElement} button opens and closes it
 * @param {string} label its name
 * @param {() => Entry[]} entries asked for each time that it opens
 */
export function popover(button, label, entries) {
  const menu = element("div", { class: "popover", role: "menu", "aria-label": label, hidden: true });
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");

  /** @param {boolean} open */
  const toggle = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (!open) return;
    menu.replaceChildren(...entries().map(item));
    items()[0]?.focus();
  };
  const items = () => /** @type {HTMLElement[]} */ ([...menu.children]);
  /** @param {Entry} entry */
  const item = (entry) => {
    const chosen = () => {
      toggle(false);
      button.focus();
      entry.chosen();
    };
    const detail = entry.detail && element("span", { class: "small" }, entry.detail);
    const drawing = entry.icon && icon(entry.icon);
    return element("button", { type: "button", role: "menuitem", onclick: chosen }, drawing, entry.label, detail);
  };

  button.addEventListener("click", () => toggle(menu.hidden === true));
  menu.addEventListener("keydown", (event) => {
    const at = items().indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      items()
        .at((at + step) % items().length)
        ?.focus();
    }
    if (event.key === "Escape") {
      toggle(false);
      button.focus();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const inside = target instanceof Node && (menu.contains(target) || button.contains(target));
    if (!inside && !menu.hidden) toggle(false);
  });
  return menu;
}
