import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Button } from "../views/view.ts";

function toTelegram({ label, style, ...rest }: Button): InlineKeyboardButton {
  const common = withoutUndefined<{ text: string } & Pick<Button, "style">>({ text: label, style });
  if ("copy" in rest) return { ...common, copy_text: { text: rest.copy } };
  if ("url" in rest) return { ...common, url: rest.url };
  return { ...common, callback_data: rest.data };
}

/** A view's buttons in the Bot API's form. */
export function inlineKeyboard(buttons: Button[][]): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(toTelegram)) };
}
