/** The keyboard that a bot puts below the text field. */
import { element } from "../dom.js";

/**
 * @param {import("grammy/types").ReplyKeyboardMarkup} markup
 * @param {{ say: (text: string) => void, shareContact: () => void }} doing
 */
export function replyKeyboard(markup, { say, shareContact }) {
  const rows = markup.keyboard.map((row) =>
    element(
      "div",
      { class: "row" },
      ...row.map((button) => {
        const { text, asksContact } = read(button);
        return element("button", { type: "button", onclick: () => (asksContact ? shareContact() : say(text)) }, text);
      }),
    ),
  );
  return element("div", { class: "reply-keyboard" }, ...rows);
}

/** @param {import("grammy/types").KeyboardButton | string} button */
function read(button) {
  if (typeof button === "string") return { text: button, asksContact: false };
  return { text: button.text, asksContact: "request_contact" in button && button.request_contact === true };
}
