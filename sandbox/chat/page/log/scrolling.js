/** Keeps the newest message in view, unless somebody reads further up. */
import { element, iconButton } from "../dom.js";

/** Closer to the end than this counts as being there, in pixels. */
const NEAR = 80;

/**
 * @param {HTMLElement} root the element that scrolls
 * @param {import("../words.js").Words} words
 */
export function followEnd(root, { t }) {
  let unread = 0;
  let atEnd = true;
  const count = element("span", { class: "count" });
  const button = iconButton("down", t("demo-to-end"), { class: "round to-end", hidden: true });
  button.append(count);

  const show = () => {
    button.hidden = atEnd;
    count.textContent = unread > 0 ? String(unread) : "";
  };
  const jump = () => {
    root.scrollTop = root.scrollHeight;
    atEnd = true;
    unread = 0;
    show();
  };
  button.addEventListener("click", jump);
  root.addEventListener("scroll", () => {
    atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR;
    if (atEnd) unread = 0;
    show();
  });
  // A picture that loads, a keyboard that opens: the end stays in view.
  const observer = new ResizeObserver(() => atEnd && jump());
  observer.observe(root);
  if (root.firstElementChild) observer.observe(root.firstElementChild);

  return {
    button,
    jump,
    /** Makes a change and stays at the end if it was there. @param {() => void} change */
    keep(change) {
      const stay = atEnd;
      change();
      if (stay) jump();
    },
    /** A message came; one's own always brings the end into view. @param {boolean} own */
    arrived(own) {
      if (own || atEnd) return jump();
      unread += 1;
      show();
    },
  };
}
