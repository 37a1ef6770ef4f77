import type { MessageEntity } from "grammy/types";
import { entityOf, SUPPORTED_TAGS } from "./html-tags.ts";
import type { FormattedText } from "./markup.ts";
import { badRequest, type Refusal } from "./refusal.ts";

interface OpenTag {
  name: string;
  attributes: Map<string, string>;
  /** Where its text begins, in UTF-16 code units of the result. */
  offset: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Replaces the character references that the Bot API knows: four names and numbers. Anything else stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Reads text in the Bot API's HTML style. The refusals are Telegram's, with the offset in bytes of UTF-8.
 * Source: Bot API, "HTML style".
 */
export function parseHtml(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let position = 0;
  while (position < source.length) {
    const start = source.indexOf("<", position);
    text += decoded(source.slice(position, start === -1 ? source.length : start));
    if (start === -1) break;
    if (source[start + 1] === "/") {
      const end = source.indexOf(">", start);
      if (end === -1) throw refused("Unclosed end tag", source, start);
      close(
        source
          .slice(start + 2, end)
          .trim()
          .toLowerCase(),
        start,
      );
      position = end + 1;
    } else {
      const tag = readTag(source, start);
      open.push({ name: tag.name, attributes: tag.attributes, offset: text.length });
      position = tag.end;
    }
  }
  const last = open.at(-1);
  if (last) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${last.name}"`);
  return { text, entities: withoutNesting(entities) };

  function close(name: string, at: number): void {
    const tag = open.pop();
    if (!tag) throw refused("Unexpected end tag", source, at);
    if (name !== "" && name !== tag.name) {
      throw refused("Unmatched end tag", source, at, `, expected "</${tag.name}>", found "</${name}>"`);
    }
    const range = { offset: tag.offset, length: text.length - tag.offset };
    const inner = entities.find((entity) => entity.type === "code" && entity.offset === range.offset);
    const entity = entityOf(tag.name, tag.attributes, range, text.slice(tag.offset), open.at(-1)?.name, inner);
    if (entity && range.length > 0) entities.push(entity);
  }
}

function refused(what: string, source: string, at: number, more = ""): Refusal {
  const offset = Buffer.byteLength(source.slice(0, at));
  return badRequest(`can't parse entities: ${what} at byte offset ${offset}${more}`);
}

const ATTRIBUTE = /\s*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]+)))?/y;

function readTag(source: string, start: number): { name: string; attributes: Map<string, string>; end: number } {
  const name = /^[^\s>]*/.exec(source.slice(start + 1))?.[0].toLowerCase() ?? "";
  let position = start + 1 + name.length;
  if (position >= source.length) throw refused("Unclosed start tag", source, start);
  if (!SUPPORTED_TAGS.has(name)) throw refused(`Unsupported start tag "${name}"`, source, start);
  const attributes = new Map<string, string>();
  for (;;) {
    while (/\s/.test(source[position] ?? "")) position++;
    if (position >= source.length) throw refused("Unclosed start tag", source, start);
    if (source[position] === ">") break;
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(source);
    if (!match) throw refused(`Empty attribute name in the tag "${name}"`, source, start);
    position = ATTRIBUTE.lastIndex;
    attributes.set((match[1] ?? "").toLowerCase(), decoded(match[2] ?? match[3] ?? match[4] ?? ""));
  }
  if (name === "span" && attributes.get("class") !== "tg-spoiler") {
    throw refused('Tag "span" must have class "tg-spoiler"', source, start);
  }
  return { name, attributes, end: position + 1 };
}

/** Code and preformatted text hold no other entities, and neither does a quote hold a quote: the inner ones are dropped. */
function withoutNesting(entities: MessageEntity[]): MessageEntity[] {
  const isQuote = (entity: MessageEntity) => entity.type.endsWith("blockquote");
  return entities.filter(
    (inner) =>
      !entities.some(
        (outer) =>
          outer !== inner &&
          outer.offset <= inner.offset &&
          outer.offset + outer.length >= inner.offset + inner.length &&
          (outer.type === "pre" ||
            (outer.type === "code" && outer.length > inner.length) ||
            (isQuote(outer) && isQuote(inner))),
      ),
  );
}
