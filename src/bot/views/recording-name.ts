import type { OfferedFile } from "../../domain/intake.ts";
import type { RecordingUse } from "../../domain/recording/known.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";

/** A file's name without its ending. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, "");
}

/** The same, shortened to so many letters where it is longer. */
export function shortName(fileName: string, most: number): string {
  const letters = [...stemOf(fileName)];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}

/** What a recording without a name of its own is called until it is renamed, by the time at which it comes. */
export function timedName(as: OfferedFile["as"], words: Words, now: Temporal.PlainDateTime): string {
  const time = timeInFigures(now.toPlainTime());
  return as === "voice" ? words.text("recording-voice-name", { time }) : words.text("recording-nameless", { time });
}

/** Where a recording was used before. */
export function useInWords({ campaign, on }: RecordingUse, words: Words, today: Temporal.PlainDate): string {
  return words.html("recording-used", { campaign, day: dayInWords(on, words.locale, today) });
}
