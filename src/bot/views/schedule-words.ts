import type { Locale } from "../../domain/locale.ts";
import type { ScheduleFault } from "../../domain/schedule/checks.ts";
import {
  dayInWords,
  periodInWords,
  timeInFigures,
  weekdayHeaders,
  windowInWords,
} from "../../domain/schedule/dates-in-words.ts";
import type { Warning } from "../../domain/schedule/guard.ts";
import type { Period, Window } from "../../domain/schedule/schedule.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Words } from "../../words.ts";
import type { Scene } from "./scene.ts";
import { zoneInWords } from "./summary.ts";

/** As many weekend days as are read at a glance. */
const MOST_DAYS_NAMED = 2;

/** A date as short as a button needs it: "24.11"; with a year that is not today's: "05.01.2027". */
export function dateInFigures(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return `${dayInFigures(date)}${date.year === today.year ? "" : `.${date.year}`}`;
}

/** A day with the two letters of its weekday: "Ju 27.11". */
export function dayOnButton(day: Temporal.PlainDate, locale: Locale, today: Temporal.PlainDate): string {
  return `${weekdayHeaders(locale)[day.dayOfWeek - 1]} ${dateInFigures(day, today)}`;
}

/** A day of the last months, which needs no year: "24.11". */
export function dayInFigures({ day, month }: Temporal.PlainDate): string {
  return `${twoDigits(day)}.${twoDigits(month)}`;
}

/** The days of a period in figures: "24.11", "24–27.11", "30.11–04.12", "28.12–05.01.2027". */
export function periodInFigures({ from, to }: Period, today: Temporal.PlainDate): string {
  if (from.equals(to)) return dateInFigures(to, today);
  const isOneMonth = from.toPlainYearMonth().equals(to.toPlainYearMonth());
  const isOneYear = from.year === to.year;
  const first = isOneMonth ? twoDigits(from.day) : dateInFigures(from, isOneYear ? from : today);
  return `${first}–${dateInFigures(to, today)}`;
}

/** Monday is 1, as the keys of the weekdays' names end. */
export function weekdayOf({ dayOfWeek }: Pick<Temporal.PlainDate, "dayOfWeek">): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Days, hours or both in full: weekday and date, hours and their zone. */
export function scheduleInWords(
  { period, window }: { readonly period?: Period; readonly window?: Window },
  words: Words,
  today: Temporal.PlainDate,
  zone: Zone,
): string {
  const hours = window && { hours: windowInWords(window), zone: zoneInWords(zone.text) };
  return [period && periodInWords(period, words.locale, today), hours && words.text("schedule-understood-hours", hours)]
    .filter(Boolean)
    .join(", ");
}

/** What a question is answered with so far, when it is asked again. */
export function chosenInWords(
  { words, now, zone }: Scene,
  { period, window }: { period?: Period | undefined; window?: Window | undefined },
): string | undefined {
  const chosen = withoutUndefined({ period, window });
  const what = scheduleInWords(chosen, words, now.toPlainDate(), zone);
  return what === "" ? undefined : words.html("schedule-chosen", { what });
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, "0");
}

/** Why days or hours cannot be used. */
export function refusalInWords(refusal: ScheduleFault, words: Words, today: Temporal.PlainDate): string {
  const { locale } = words;
  switch (refusal.code) {
    case "past-day":
      return words.html("schedule-past-day", { day: dayInWords(refusal.day, locale, today) });
    case "reversed":
      return words.html("schedule-reversed", { days: periodInWords(refusal.period, locale, today) });
    case "too-long":
      return words.html("schedule-too-long", { days: refusal.days, most: refusal.most });
    case "over-midnight":
      return words.html("schedule-over-midnight", { hours: windowInWords(refusal.window) });
    case "empty":
      return words.html("schedule-empty", { at: timeInFigures(refusal.at) });
    case "already-over":
      return words.html("schedule-already-over", {
        day: dayInWords(refusal.day, locale, today),
        until: timeInFigures(refusal.until),
      });
  }
}

/** What deserves a word about an allowed schedule, a line each; of many holidays the first ones. */
export function warningsInWords(warnings: readonly Warning[], words: Words, today: Temporal.PlainDate): string[] {
  const holidays = warnings.filter(({ code }) => code === "holiday");
  const unnamed = new Set(holidays.slice(MOST_DAYS_NAMED));
  const told = warnings
    .filter((warning) => !unnamed.has(warning))
    .map((warning) => warningInWords(warning, words, today));
  return unnamed.size > 0 ? [...told, words.html("guard-holidays-more", { count: unnamed.size })] : told;
}

function warningInWords(warning: Warning, words: Words, today: Temporal.PlainDate): string {
  switch (warning.code) {
    case "outside-calling-hours":
      return words.html("guard-night", { hours: windowInWords(warning.callingHours) });
    case "long":
      return words.html("guard-long", { days: warning.days });
    case "little-time-today":
      return words.html("guard-little-time", { minutes: warning.minutes });
    case "today-is-over":
      return words.html("guard-today-over", { until: timeInFigures(warning.until) });
    case "weekend":
      return weekendInWords(warning.days, words);
    case "holiday":
      return words.html(warning.holiday.certain ? "guard-holiday" : "guard-holiday-expected", {
        day: dayInWords(warning.holiday.day, words.locale, today),
        holiday: words.text(`holiday-${warning.holiday.code}`),
      });
  }
}

/** Two days are named, their dates stand above; of more, how many they are. */
function weekendInWords(days: readonly Temporal.PlainDate[], words: Words): string {
  if (days.length > MOST_DAYS_NAMED) return words.html("guard-weekends", { count: days.length });
  return words.html("guard-weekend", { days: days.map((day) => words.text(`weekday-${weekdayOf(day)}`)).join(", ") });
}
