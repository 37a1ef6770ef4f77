import type { Locale } from "../locale.ts";
import type { Period, Window } from "./schedule.ts";

/** How the weekday stands before a date: Uzbek spells it out, Russian and English shorten it. */
const WEEKDAY_WIDTH: Readonly<Record<Locale, "long" | "short">> = {
  uz: "long",
  "uz-Cyrl": "long",
  ru: "short",
  en: "short",
};
/** In Cyrillic letters two weekdays in full would make a period a line longer. */
const PERIOD_WEEKDAY_WIDTH: Readonly<Record<Locale, "long" | "short">> = { ...WEEKDAY_WIDTH, "uz-Cyrl": "short" };
/** English as it is written outside of the United States: day before month. */
const ENGLISH = "en-GB";
const MONDAY = new Temporal.PlainDate(2024, 1, 1);
const HEADER_LETTERS = 2;
const MONTH_LETTERS = 3;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day with its weekday: "seshanba, 24-noyabr", "вт, 24 ноября". A year that is not today's is always written. */
export function dayInWords(day: Temporal.PlainDate, locale: Locale, today: Temporal.PlainDate): string {
  return written(day, locale, day.year !== today.year);
}

/** The weekday of a day in full: "seshanba", "вторник". */
export function weekdayInWords(day: Temporal.PlainDate, locale: Locale): string {
  return format(locale, { weekday: "long" }).format(day);
}

/** Both days of a period, or the one that it has: "seshanba, 24-noyabr – juma, 27-noyabr". Both get a year if one does. */
export function periodInWords({ from, to }: Period, locale: Locale, today: Temporal.PlainDate): string {
  if (from.equals(to)) return dayInWords(from, locale, today);
  const isOther = from.year !== today.year || to.year !== today.year;
  const width = PERIOD_WEEKDAY_WIDTH[locale];
  return `${written(from, locale, isOther, width)} – ${written(to, locale, isOther, width)}`;
}

/** The hours of a window: "09:00–18:00". */
export function windowInWords({ from, to }: Window): string {
  return `${timeInFigures(from)}–${timeInFigures(to)}`;
}

/** A time of day on a 24-hour clock: "09:00". */
export function timeInFigures(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}

/** A month as the title of a calendar, short enough to stand between two arrows: "Noy 2026", "Ноя 2026". */
export function monthTitle(month: Temporal.PlainYearMonth, locale: Locale): string {
  const name = format(locale, { month: "short" }).format(month.toPlainDate({ day: 1 }));
  return `${capital(name.slice(0, MONTH_LETTERS))} ${month.year}`;
}

/** The heads of a calendar's columns, Monday first, two letters each: Intl's own short forms are too long in Uzbek. */
export function weekdayHeaders(locale: Locale): readonly string[] {
  const names = format(locale, { weekday: WEEKDAY_WIDTH[locale] });
  return Array.from({ length: 7 }, (_, index) =>
    names.format(MONDAY.add({ days: index })).slice(0, HEADER_LETTERS),
  ).map(capital);
}

function written(day: Temporal.PlainDate, locale: Locale, withYear: boolean, weekday = WEEKDAY_WIDTH[locale]): string {
  const year = withYear ? { year: "numeric" as const } : {};
  return format(locale, { weekday, day: "numeric", month: "long", ...year }).format(day);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Intl formats are slow to make and few. */
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale === "en" ? ENGLISH : locale, { ...options, timeZone: "UTC" });
  formats.set(key, made);
  return made;
}
