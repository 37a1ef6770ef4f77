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

/** A cursor from its JSON; offers hold days and hours. A note that cannot be read is none. */
export function readCursor(json: string): Cursor {
  const { offers, note, ...rest } = JSON.parse(json) as StoredCursor;
  return { ...rest, ...withoutUndefined<Cursor>({ offers: offers?.map(revive), note: readNote(note) }) };
}
