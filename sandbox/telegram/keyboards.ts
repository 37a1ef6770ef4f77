import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import { badRequest } from "./refusal.ts";

/** Any markup that a message can be sent with. */
export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
/** A markup that is shown below the input line rather than under the message. */
export type InputMarkup = Exclude<Markup, InlineKeyboardMarkup>;

/** Not documented; what Telegram's servers were seen to take. */
const MAX_BUTTONS = 100;
const MAX_IN_ROW = 8;
const STYLES: readonly string[] = ["danger", "success", "primary"];
const NOT_ACTIONS: readonly string[] = ["text", "icon_custom_emoji_id", "style"];

/** The two places a checked markup goes to. */
export interface Keyboards {
  inline?: InlineKeyboardMarkup;
  input?: InputMarkup;
}

/** Checks a markup by Telegram's limits and tells an inline keyboard from the others. Empty rows are dropped. */
export function checkMarkup(markup: Markup | undefined): Keyboards {
  if (!markup) return {};
  if ("inline_keyboard" in markup) {
    const rows = markup.inline_keyboard.filter((row) => row.length > 0);
    checkSize(rows);
    for (const button of rows.flat()) checkInlineButton(button);
    return rows.length === 0 ? {} : { inline: { ...markup, inline_keyboard: rows } };
  }
  if ("keyboard" in markup) {
    checkSize(markup.keyboard);
    for (const button of markup.keyboard.flat()) {
      const text = typeof button === "string" ? button : button.text;
      if (text.trim() === "") throw badRequest("keyboard button text must be non-empty");
    }
  }
  const placeholder = "input_field_placeholder" in markup ? markup.input_field_placeholder : undefined;
  if (placeholder !== undefined && placeholder.length > 64) throw badRequest("input field placeholder is too long");
  return { input: markup };
}

function checkSize(rows: readonly (readonly unknown[])[]): void {
  const tooMany = rows.flat().length > MAX_BUTTONS || rows.some((row) => row.length > MAX_IN_ROW);
  if (tooMany) throw badRequest("reply markup is too long");
}

function checkInlineButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if (button.style !== undefined && !STYLES.includes(button.style)) throw badRequest("invalid button style specified");
  const actions = Object.keys(button).filter((key) => !NOT_ACTIONS.includes(key));
  if (actions.length === 0) throw badRequest("text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) throw badRequest(`an inline keyboard button must do one thing, not ${actions.join(" and ")}`);
  if ("callback_data" in button) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
  }
  if ("copy_text" in button && (button.copy_text.text.length < 1 || button.copy_text.text.length > 256)) {
    throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  if ("url" in button && !/^(https?|tg|tonsite):/.test(button.url)) throw badRequest("BUTTON_URL_INVALID");
}
