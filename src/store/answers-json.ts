import type { Answers } from "../domain/draft/answers.ts";
import type { Cursor, Offer } from "../domain/draft/draft.ts";
import { periodFromJson, type SpanJson, windowFromJson } from "../domain/schedule/schedule.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { readNote } from "./note-json.ts";

type Stored<T extends { days?: unknown; hours?: unknown }> = Omit<T, "days" | "hours"> & {
  days?: SpanJson;
  hours?: SpanJson;
};

type StoredCursor = Omit<Cursor, "offers" | "note"> & { offers?: Stored<Offer>[]; note?: unknown };

function revive<T extends { days?: SpanJson; hours?: SpanJson }>({ days, hours, ...rest }: T) {
  return withoutUndefined({
    ...rest,
    days: days ? periodFromJson(days) : undefined,
    hours: hours ? windowFromJson(hours) : undefined,
  });
}

/** Answers as JSON; days and hours as ISO 8601 texts. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify(answers);
}

/** Answers from the JSON that `writeAnswers` made. */
export function readAnswers(json: string): Answers {
  return revive(JSON.parse(json) as Stored<Answers>);
}

/** How many texts a reader remembers: those of the chats in which somebody taps just now, a few kilobytes each. */
const REMEMBERED = 64;

/**
 * `readAnswers` that remembers what it read last: a tap reads the same draft half a dozen times, and a recording's
 * waveform alone is hundreds of figures. What it hands out is shared, so that it cannot be changed: whoever tries throws.
 */
export function createAnswersReader(): (json: string) => Answers {
  const known = new Map<string, Answers>();
  let newest: { json: string; answers: Answers } | undefined;
  return (json) => {
    if (newest?.json === json) return newest.answers;
    const answers = known.get(json) ?? unchangeable(readAnswers(json));
    // The one that was asked for last stands last; the first is the one to forget.
    known.delete(json);
    known.set(json, answers);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    newest = { json, answers };
    return answers;
  };
}

/** Freezes it and all that is in it. */
function unchangeable<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) unchangeable(part);
  return Object.freeze(value);
}

/** A cursor from its JSON; offers hold days and hours. A note that cannot be read is none. */
export function readCursor(json: string): Cursor {
  const { offers, note, ...rest } = JSON.parse(json) as StoredCursor;
  return { ...rest, ...withoutUndefined<Cursor>({ offers: offers?.map(revive), note: readNote(note) }) };
}
