/** The strip that says that a message of one's own is being corrected. */
import { element, icon, iconButton } from "../dom.js";

/**
 * @param {import("../words.js").Words} words
 * @param {HTMLTextAreaElement} field where the words are corrected
 * @param {() => void} changed called when the field's text was changed from here
 */
export function createCorrection({ t }, field, changed) {
  /** @type {number | undefined} */
  let messageId;
  const cancel = () => {
    if (messageId === undefined) return;
    messageId = undefined;
    root.hidden = true;
    field.value = "";
    changed();
    field.focus();
  };
  const close = iconButton("close", t("demo-edit-cancel"), { onclick: cancel });
  const root = element(
    "div",
    { class: "tray", role: "status", hidden: true },
    icon("edit"),
    element("span", {}, t("demo-edit")),
    close,
  );
  return {
    root,
    cancel,
    /** @param {number} id @param {string} text */
    begin(id, text) {
      messageId = id;
      root.hidden = false;
      field.value = text;
      changed();
      field.focus();
    },
    /** The message that was corrected, if any; the next words are new ones. */
    take() {
      const taken = messageId;
      messageId = undefined;
      root.hidden = true;
      return taken;
    },
  };
}
