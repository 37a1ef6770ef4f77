/** The keyboard that a bot puts below the text field. */
import { element } from "../dom.js";

/**
 * @param {import("grammy/types").ReplyKeyboardMarkup} markup
 * @param {{ say: (text: string) => void, shareContact: () => void, pickPeople: (requestId: number) => void }} doing
 */
export function replyKeyboard(markup, { say, shareContact, pickPeople }) {
  const rows = markup.keyboard.map((row) =>
    element(
      "div",
      { class: "row" },
      ...row.map((button) => {
        const { text, asksContact, requestId } = read(button);
        const press = () => {
          if (asksContact) shareContact();
          else if (requestId !== undefined) pickPeople(requestId);
          else say(text);
        };
        return element("button", { type: "button", onclick: press }, text);
      }),
    ),
  );
  return element("div", { class: "reply-keyboard" }, ...rows);
}

/** @param {import("grammy/types").KeyboardButton | string} button */
function read(button) {
  if (typeof button === "string") return { text: button, asksContact: false, requestId: undefined };
  return {
    text: button.text,
    asksContact: "request_contact" in button && button.request_contact === true,
    requestId: "request_users" in button ? button.request_users.request_id : undefined,
  };
}
