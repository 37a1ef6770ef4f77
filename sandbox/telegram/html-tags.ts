import type { MessageEntity } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";

const STYLES = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  code: "code",
} as const;

type Style = keyof typeof STYLES;

function isStyle(name: string): name is Style {
  return Object.hasOwn(STYLES, name);
}

/** Tags of the Bot API's HTML style. */
export const SUPPORTED_TAGS: ReadonlySet<string> = new Set([
  ...Object.keys(STYLES),
  "a",
  "pre",
  "blockquote",
  "tg-emoji",
  "tg-time",
]);

/**
 * The entity of a closed tag, or undefined where Telegram leaves plain text (a link without an address, say).
 * `outer` is the tag around it, `inner` a code entity that begins where it does: `pre` around `code` names the language.
 */
export function entityOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  range: { offset: number; length: number },
  text: string,
  outer: string | undefined,
  inner: MessageEntity | undefined,
): MessageEntity | undefined {
  if (name === "code" && outer === "pre") return languageMark(attributes, range);
  if (isStyle(name)) return { ...range, type: STYLES[name] };
  switch (name) {
    case "a":
      return link(attributes.get("href") ?? text, range);
    case "pre":
      return inner && "language" in inner && inner.length === range.length && typeof inner.language === "string"
        ? { ...range, type: "pre", language: inner.language }
        : { ...range, type: "pre" };
    case "blockquote":
      return { ...range, type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote" };
    case "tg-emoji":
      return { ...range, type: "custom_emoji", custom_emoji_id: attributes.get("emoji-id") ?? "" };
    case "tg-time":
      return moment(attributes, range);
    default:
      return undefined;
  }
}

/** Dropped again when the surrounding `pre` closes; it only carries the language there. */
function languageMark(attributes: ReadonlyMap<string, string>, range: { offset: number; length: number }) {
  const language = /^language-(.+)$/.exec(attributes.get("class") ?? "")?.[1];
  return withoutUndefined<typeof range & { type: "code"; language?: string }>({ ...range, type: "code", language });
}

function link(address: string, range: { offset: number; length: number }): MessageEntity | undefined {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(address)?.[1];
  if (user) return { ...range, type: "text_mention", user: { id: Number(user), is_bot: false, first_name: user } };
  const url = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(url) || /\s/.test(address)) return undefined;
  return { ...range, type: "text_link", url: new URL(url).href };
}

const TIME_FORMATS = [
  "",
  "r",
  "w",
  "d",
  "D",
  "t",
  "T",
  "dt",
  "dT",
  "Dt",
  "DT",
  "wd",
  "wD",
  "wt",
  "wT",
  "wdt",
  "wdT",
  "wDt",
  "wDT",
];

function isTimeFormat(text: string): text is MessageEntity.DateTimeMessageEntity["date_time_format"] {
  return TIME_FORMATS.includes(text);
}

function moment(attributes: ReadonlyMap<string, string>, range: { offset: number; length: number }) {
  const unix = Number(attributes.get("unix"));
  const format = attributes.get("format") ?? "";
  if (!Number.isSafeInteger(unix) || unix <= 0 || !isTimeFormat(format)) return undefined;
  return { ...range, type: "date_time" as const, unix_time: unix, date_time_format: format };
}
