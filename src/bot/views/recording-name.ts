import { dayInWords, timeInFigures } from "../../domain/dates-in-words.ts";
import type { RecordingUse } from "../../domain/recordings-known.ts";
import { readZone } from "../../domain/schedule-zone.ts";
import type { Saying, Words } from "../../words.ts";

/** A recording's name without its ending, shortened to so many letters where it is longer. */
export function shortName(fileName: string, most: number): string {
  const letters = [...fileName.replace(/\.[a-z0-9]{1,5}$/i, "")];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}

/** What a voice message that comes at `moment` is called until it is renamed. @param zone as the PBX writes it */
export function voiceName(words: Words, moment: Temporal.Instant, zone: string): string {
  const there = moment.toZonedDateTimeISO(readZone(zone)?.offset ?? "UTC");
  return words.text("recording-voice-name", { time: timeInFigures(there.toPlainTime()) });
}

/** Where a recording was used before. */
export function sayUse({ campaign, on }: RecordingUse, words: Words): Saying {
  return { key: "recording-used", variables: { campaign, day: dayInWords(on, words.locale) } };
}
