import type { MessageEntity } from "grammy/types";
import { parseHtml } from "./html.ts";
import { type FormattedText, trimmed, withDetected } from "./markup.ts";
import { badRequest } from "./refusal.ts";

/** Characters after parsing, counted as UTF-16 code units: the strictest reading of the Bot API's "characters". */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;

/** How the bot asked for its text to be read. */
export interface Formatting {
  parse_mode?: string | undefined;
  entities?: readonly MessageEntity[] | undefined;
}

/** Reads a message's text. Refuses an empty one and one over 4096 characters, in Telegram's words. */
export function readText(source: string, formatting: Formatting): FormattedText {
  if (source === "") throw badRequest("message text is empty");
  const formatted = read(source, formatting);
  if (formatted.text === "") throw badRequest("text must be non-empty");
  if (formatted.text.length > TEXT_LIMIT) throw badRequest("message is too long");
  return formatted;
}

/** Reads a caption, which may be empty. Refuses one over 1024 characters. */
export function readCaption(source: string | undefined, formatting: Formatting): FormattedText {
  const formatted = read(source ?? "", formatting);
  if (formatted.text.length > CAPTION_LIMIT) throw badRequest("message caption is too long");
  return formatted;
}

function read(source: string, { parse_mode: mode, entities }: Formatting): FormattedText {
  // Only what the product uses is read; the other modes are refused rather than shown as they are.
  if (mode !== undefined && mode !== "" && mode.toLowerCase() !== "html") throw badRequest("unsupported parse_mode");
  if (mode) return withDetected(trimmed(parseHtml(source)));
  for (const entity of entities ?? []) {
    if (entity.offset < 0 || entity.length < 1 || entity.offset + entity.length > source.length) {
      throw badRequest("can't parse entities: entity is outside of the text");
    }
  }
  return withDetected(trimmed({ text: source, entities: [...(entities ?? [])] }));
}
