import type { OfferedFile } from "../../domain/intake.ts";
import type { RecordingUse } from "../../domain/recording/known.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { readZone } from "../../domain/schedule/zone.ts";
import type { Saying, Words } from "../../words.ts";

/** A recording's name without its ending, shortened to so many letters where it is longer. */
export function shortName(fileName: string, most: number): string {
  const letters = [...fileName.replace(/\.[a-z0-9]{1,5}$/i, "")];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}

/**
 * What a recording without a name of its own is called until it is renamed, by the time at which it comes.
 * @param now epoch milliseconds @param zone as the PBX writes it
 */
export function timedName(as: OfferedFile["as"], words: Words, now: number, zone: string): string {
  const time = timeInFigures(momentIn(zone, now).toPlainTime());
  return as === "voice" ? words.text("recording-voice-name", { time }) : words.text("recording-nameless", { time });
}

/** Where a recording was used before. */
export function sayUse({ campaign, on }: RecordingUse, words: Words, today: Temporal.PlainDate): Saying {
  return { key: "recording-used", variables: { campaign, day: dayInWords(on, words.locale, today) } };
}

/** The day that it is somewhere. @param zone as the PBX writes it @param now epoch milliseconds */
export function dayIn(zone: string, now: number): Temporal.PlainDate {
  return momentIn(zone, now).toPlainDate();
}

function momentIn(zone: string, now: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(readZone(zone)?.offset ?? "UTC");
}
