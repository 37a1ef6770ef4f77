import { LOCALES, type Locale } from "../locale.ts";
import { foldWord } from "./letters.ts";
import type { WordRow } from "./sense.ts";

const YEAR = 2024;
const MONDAY = 1;

/** Months from 1 as people shorten or misspell them, beside what Intl knows. */
const MONTH_VARIANTS: readonly string[] = [
  "yanvar, yanv, январ*, янв, january",
  "fevral, феврал*, февр, february",
  "mart, март, марте, марту, mar, мар, march",
  "aprel, апрел*, апр, april",
  "mai, май, мая, мае, маю",
  "iyn, июн*, june",
  "iyl, июл*, july",
  "avgust, август*, авг, august",
  "sentyabr, sentabr, сентябр*, сент, sept, september",
  "oktyabr, oktabr, октябр*, окт, october",
  "noyabr, ноябр*, нояб, noya, november",
  "dekabr, декабр*, дек, december",
];

/** Weekdays from Monday, likewise. */
const WEEKDAY_VARIANTS: readonly string[] = [
  "dushanba, понедельник*, пнд, monday",
  "seshanba, вторник*, втр, tuesday, tues",
  "chorshanba, chershanba, среда, среду, среды, среде, срд, wednesday",
  "payshanba, четверг*, чтв, thursday, thurs, thur",
  "juma, пятниц*, птн, friday",
  "shanba, суббот*, сбт, saturday",
  "yakshanba, воскресен*, вск, sunday",
];

/** Two letters of Uzbek weekdays and words that mean something else as well: only beside figures or their like. */
const WEAK_WEEKDAYS: readonly string[] = [
  "du, dush",
  "se, sesh",
  "ch, cho, chor",
  "pa, pay",
  "ju, jum",
  "sh, sha",
  "ya, yak, sun",
];
const WEAK = new Set(["may", "mar", "sen", "noy", "yan", "fev", "march", "dush", "sun", "pay", "sat"]);

/** Months and weekdays of all languages: from Intl, long and short, alone and in a date, and the variants. */
export function calendarRows(): readonly WordRow[] {
  const rows: WordRow[] = [[{ code: "M", value: 3, timesInUzbek: true }, "марта"]];
  MONTH_VARIANTS.forEach((variants, index) => {
    const day = new Temporal.PlainDate(YEAR, index + 1, 1);
    rows.push(...named("M", index + 1, variants, day, "month"));
  });
  WEEKDAY_VARIANTS.forEach((variants, index) => {
    const day = new Temporal.PlainDate(YEAR, 1, MONDAY + index);
    rows.push(...named("W", index + 1, variants, day, "weekday"));
    rows.push([{ code: "W", value: index + 1, weak: true }, WEAK_WEEKDAYS[index] ?? ""]);
  });
  return rows;
}

function named(code: "M" | "W", value: number, variants: string, day: Temporal.PlainDate, type: "month" | "weekday") {
  const words = new Set(variants.split(", "));
  for (const locale of LOCALES) {
    for (const width of ["long", "short"] as const) {
      words.add(nameIn(locale, { [type]: width }, day, type));
      words.add(nameIn(locale, { [type]: width, day: "numeric" }, day, type));
    }
  }
  return [...words].map(
    (word): WordRow => [WEAK.has(foldWord(word)) ? { code, value, weak: true } : { code, value }, word],
  );
}

/** The name of the month or the weekday of `day`; beside a day of the month it may be in another case. */
function nameIn(locale: Locale, parts: Intl.DateTimeFormatOptions, day: Temporal.PlainDate, type: string): string {
  const found = new Intl.DateTimeFormat(locale, parts).formatToParts(day).find((part) => part.type === type);
  return (found?.value ?? "").toLowerCase().replace(".", "");
}
