import type { Locale } from "../../domain/locale.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";
import { dateInFigures } from "./schedule-words.ts";

/** What the clock on the wall of a zone ("utc +5"; UTC where it cannot be read) shows at a moment in epoch milliseconds. */
function wallAt(moment: number, timezone: string): Temporal.PlainDateTime {
  const zone = readZone(timezone) ?? { text: "utc +0", offset: "+00:00" };
  return nowIn(zone, Temporal.Instant.fromEpochMilliseconds(moment));
}

/** A moment to the second: "10:36:05". */
export function secondInFigures(moment: number, timezone: string): string {
  return wallAt(moment, timezone).toPlainTime().toString({ smallestUnit: "second" });
}

/** A moment to the minute: "10:36". */
export function minuteInFigures(moment: number, timezone: string): string {
  return timeInFigures(wallAt(moment, timezone).toPlainTime());
}

/** A moment in a list, short: "27.11, 10:36", with the year where it is another. @param seen when it is read, in epoch milliseconds */
export function momentInFigures(moment: number, seen: number, timezone: string): string {
  const there = wallAt(moment, timezone);
  const day = dateInFigures(there.toPlainDate(), wallAt(seen, timezone).toPlainDate());
  return `${day}, ${timeInFigures(there.toPlainTime())}`;
}

/** A moment as people tell it: "juma, 27-noyabr, 10:36". @param seen when it is read, in epoch milliseconds */
export function momentInWords(moment: number, seen: number, timezone: string, locale: Locale): string {
  const there = wallAt(moment, timezone);
  return `${dayInWords(there.toPlainDate(), locale, wallAt(seen, timezone).toPlainDate())}, ${timeInFigures(there.toPlainTime())}`;
}
