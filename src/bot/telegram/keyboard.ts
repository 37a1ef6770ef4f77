import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Button, View } from "../views/view.ts";

function toTelegram({ label, style, ...rest }: Button): InlineKeyboardButton {
  const common = withoutUndefined<{ text: string } & Pick<Button, "style">>({ text: label, style });
  if ("copy" in rest) return { ...common, copy_text: { text: rest.copy } };
  if ("url" in rest) return { ...common, url: rest.url };
  return { ...common, callback_data: rest.data };
}

/** As many as Telegram lets one pick at once (Bot API, KeyboardButtonRequestUsers). */
const MOST_PICKED = 10;
const PICKED_WITH = { request_name: true, request_username: true } as const;

/** What a view puts below its message or below the text field; undefined where that is nothing. */
export function markupOf({ buttons, keyboard }: Pick<View, "buttons" | "keyboard">) {
  if (keyboard === "gone") return { remove_keyboard: true } as const;
  if (keyboard && "people" in keyboard) {
    const row = keyboard.people.map(({ label, requestId }) => ({
      text: label,
      request_users: { request_id: requestId, user_is_bot: false, max_quantity: MOST_PICKED, ...PICKED_WITH },
    }));
    return { keyboard: [row], resize_keyboard: true, one_time_keyboard: true };
  }
  if (keyboard) {
    const contact = { text: keyboard.contact, request_contact: true };
    return { keyboard: [[contact]], resize_keyboard: true, one_time_keyboard: true };
  }
  return buttons.length > 0 ? inlineKeyboard(buttons) : undefined;
}

/** A view's buttons in the Bot API's form. */
export function inlineKeyboard(buttons: Button[][]): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(toTelegram)) };
}
