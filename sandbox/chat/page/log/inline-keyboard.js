/** The buttons below a message. */
import { element, icon } from "../dom.js";

/** @typedef {import("grammy/types").InlineKeyboardButton} Button */

/**
 * @typedef {object} Hands what a button can set off
 * @property {(messageId: number, data: string) => void} tap
 * @property {(text: string) => void} copy
 * @property {(messageId: number, data: string) => boolean} isWaiting whether the bot still owes an answer to this tap
 */

/**
 * @param {import("grammy/types").Message} message @param {Hands} hands
 * @returns {HTMLElement | undefined}
 */
export function inlineKeyboard(message, hands) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return undefined;
  return element(
    "div",
    { class: "keyboard" },
    ...rows.map((row) => element("div", { class: "row" }, ...row.map((one) => key(one, message.message_id, hands)))),
  );
}

/** @param {Button} button @param {number} messageId @param {Hands} hands */
function key(button, messageId, hands) {
  const look = { class: `key ${button.style ?? ""}`.trim(), type: "button", disabled: "disabled" in button };
  const label = element("span", { class: "label" }, button.text);
  if ("url" in button) {
    return element(
      "a",
      { class: look.class, href: button.url, target: "_blank", rel: "noopener" },
      label,
      icon("link"),
    );
  }
  if ("copy_text" in button) {
    return element("button", { ...look, onclick: () => hands.copy(button.copy_text.text) }, label, icon("copy"));
  }
  if (!("callback_data" in button)) return element("button", { ...look, disabled: true }, label);
  const data = button.callback_data;
  const waiting = hands.isWaiting(messageId, data);
  return element(
    "button",
    { ...look, "aria-busy": waiting, "data-data": data, onclick: () => hands.tap(messageId, data) },
    label,
  );
}
