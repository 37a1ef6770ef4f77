import { timeInFigures } from "../../domain/dates-in-words.ts";
import { readZone } from "../../domain/schedule-zone.ts";
import type { Words } from "../../words.ts";

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
