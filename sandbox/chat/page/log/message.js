/** One message as a bubble. */
import { element, icon } from "../dom.js";
import { attachment } from "./files.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { richText } from "./rich-text.js";

/** @typedef {import("../connection.js").Message} Message */

/**
 * @typedef {object} Setting what a message needs to be shown
 * @property {import("../words.js").Words} words
 * @property {(text: string) => void} say
 * @property {import("./inline-keyboard.js").Hands} hands
 * @property {(messageId: number) => Message | undefined} find
 */

/**
 * @param {Message} message @param {Setting} setting
 */
export function messageElement(message, setting) {
  const own = !message.from?.is_bot;
  const { t } = setting.words;
  return element(
    "article",
    { class: `message ${own ? "own" : "bot"}`, "data-id": message.message_id },
    element("h3", { class: "unseen" }, own ? t("demo-you") : (message.from?.first_name ?? "")),
    bubble(message, setting),
    inlineKeyboard(message, setting.hands),
  );
}

/** @param {Message} message @param {Setting} setting */
function bubble(message, setting) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const body = text ? element("div", { class: "text" }, ...richText(text, entities, { ...setting })) : undefined;
  const bare = message.photo && !text ? "bare" : "";
  return element(
    "div",
    { class: `bubble ${bare}` },
    quoted(message, setting),
    attachment(message, setting.words),
    body,
    meta(message, setting.words),
  );
}

/** @param {Message} message @param {Setting} setting */
function quoted({ reply_to_message: to }, { find }) {
  const original = to && (find(to.message_id) ?? to);
  const text = original && (original.text ?? original.caption ?? original.document?.file_name);
  return text ? element("div", { class: "quoted" }, text) : undefined;
}

/** @param {Message} message @param {import("../words.js").Words} words */
function meta(message, { t, time }) {
  const own = !message.from?.is_bot;
  const clock = element("time", { datetime: new Date(message.date * 1000).toISOString() }, time(message.date));
  const edited = own && message.edit_date ? `${t("demo-edited")} ` : "";
  return element("span", { class: "meta" }, edited, clock, own && icon("sent"));
}
