/** Where an entity begins and ends is measured in UTF-16 code units, as in the Bot API. */
import type { MessageEntity } from "grammy/types";

/** A text after its markup was read. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** Sorts entities as Telegram gives them out: by start, the enclosing one first. */
export function sorted(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

/** Cuts white space off both ends of the text, as Telegram does, and moves the entities along; emptied ones go. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.map((entity) => {
    const from = Math.min(Math.max(entity.offset - start, 0), kept.length);
    const to = Math.min(Math.max(entity.offset + entity.length - start, 0), kept.length);
    return { ...entity, offset: from, length: to - from };
  });
  return { text: kept, entities: sorted(moved.filter((entity) => entity.length > 0)) };
}

const DETECTED: readonly { type: "bot_command" | "mention" | "hashtag" | "url" | "email"; pattern: RegExp }[] = [
  { type: "bot_command", pattern: /(?<![\w/@])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])/g },
  { type: "email", pattern: /\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/gi },
  { type: "mention", pattern: /(?<![\w@.])@[a-zA-Z]\w{3,31}\b/g },
  { type: "hashtag", pattern: /(?<![\w#])#[\p{L}_][\p{L}\p{N}_]*/gu },
  { type: "url", pattern: /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/gi },
];

/** Adds the entities that Telegram finds by itself (commands, mentions, hashtags, links) where none overlaps them. */
export function withDetected({ text, entities }: FormattedText): FormattedText {
  const all = [...entities];
  for (const { type, pattern } of DETECTED) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length };
      const free = all.every(
        (entity) =>
          isContainer(entity) ||
          entity.offset >= found.offset + found.length ||
          entity.offset + entity.length <= found.offset,
      );
      if (free) all.push(found);
    }
  }
  return { text, entities: sorted(all) };
}

/** Styles may hold a detected entity; code, links and other detected ones may not. */
function isContainer(entity: MessageEntity): boolean {
  return ["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"].includes(
    entity.type,
  );
}
