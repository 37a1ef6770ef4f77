/** What is said over the chat: a toast that goes by itself, an alert that waits for OK. */
import { element } from "./dom.js";

const TOAST_MS = 3500;

/** @param {import("./words.js").Words} words */
export function createNotices({ t }) {
  const toast = element("div", { class: "toast", role: "status", hidden: true });
  const text = element("p");
  const form = element("form", { method: "dialog" }, text, element("button", { autofocus: true }, t("demo-ok")));
  const dialog = element("dialog", { class: "alert", role: "alertdialog" }, form);
  let timer = 0;
  return {
    toast,
    dialog,
    /** @param {string} message */
    tell(message) {
      toast.textContent = message;
      toast.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        toast.hidden = true;
      }, TOAST_MS);
    },
    /** @param {string} message */
    alert(message) {
      text.textContent = message;
      dialog.showModal();
    },
  };
}
