import { LOCALES } from "../locale.ts";
import { fifthOf, onWeekday } from "./examples.ts";
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
  "dushanba, dushamba, понедельник*, пнд, monday",
  "seshanba, seshamba, вторник*, втр, tuesday, tues",
  "wensday, wendsday, wenesday, wedesday, wedensday, chorshanba, chorshamba, chershanba, среда, среду, среды, среде, срд, wednesday",
  "payshanba, payshamba, четверг*, чтв, thursday, thurs, thur",
  "juma, пятниц*, птн, friday",
  "shanba, shamba, суббот*, сбт, saturday",
  "yakshanba, yakshamba, воскресен*, вск, sunday",
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
  const months = MONTH_VARIANTS.map((_, index) => new Temporal.PlainDate(YEAR, index + 1, 1));
  const weekdays = WEEKDAY_VARIANTS.map((_, index) => new Temporal.PlainDate(YEAR, 1, MONDAY + index));
  return [
    [{ code: "M", value: 3, timesInUzbek: true }, "марта", "25 марта → 2027-03-25"],
    ...namedRows("M", MONTH_VARIANTS, namesOf("month", months)),
    ...namedRows("W", WEEKDAY_VARIANTS, namesOf("weekday", weekdays)),
    ...WEAK_WEEKDAYS.map((words, index): WordRow => {
      const [first = ""] = words.split(", ");
      return [{ code: "W", value: index + 1, weak: true }, words, onWeekday(first, index + 1)];
    }),
  ];
}

function namedRows(code: "M" | "W", variants: readonly string[], names: readonly (readonly string[])[]): WordRow[] {
  return variants.flatMap((words, index) =>
    [...words.split(", "), ...(names[index] ?? [])].map((word): WordRow => {
      const sense = { code, value: index + 1 };
      const said = word.replace("*", "");
      const example = code === "W" ? onWeekday(said, index + 1) : fifthOf(`5 ${said}`, index + 1);
      return [WEAK.has(foldWord(word)) ? { ...sense, weak: true } : sense, word, example];
    }),
  );
}

/** What Intl calls the month or the weekday of each day; beside a day of the month it may be in another case. */
function namesOf(type: "month" | "weekday", days: readonly Temporal.PlainDate[]): readonly (readonly string[])[] {
  const formats = LOCALES.flatMap((locale) =>
    (["long", "short"] as const).flatMap((width) => [
      new Intl.DateTimeFormat(locale, { [type]: width, timeZone: "UTC" }),
      new Intl.DateTimeFormat(locale, { [type]: width, day: "numeric", timeZone: "UTC" }),
    ]),
  );
  return days.map((day) =>
    formats.map((format) => {
      const found = format.formatToParts(day).find((part) => part.type === type);
      return (found?.value ?? "").toLowerCase().replace(".", "");
    }),
  );
}

/** English months and weekdays, long and short, small. */
export const ENGLISH_NAMES: readonly string[] = [
  "january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday",
].flatMap((names) => names.split(" ").flatMap((name) => [name, name.slice(0, 3)]));

/** Holidays on the same day every year, by month and day. */
export const HOLIDAYS: readonly WordRow[] = [
  [
    { code: "@", value: 114 },
    "vatan himoyachilari kuni, день защитников родины",
    "vatan himoyachilari kuni → 2027-01-14",
  ],
  [
    { code: "@", value: 308 },
    "xotin qizlar kuni, международный женский день, women's day, womens day",
    "xotin qizlar kuni → 2027-03-08",
  ],
  [
    { code: "@", value: 321 },
    "navroʻz, navroʻz kuni, navroʻz bayrami, navroʻz bayramida, навруз, навруза, navruz",
    "navroʻz → 2027-03-21",
  ],
  [
    { code: "@", value: 509 },
    "xotira va qadrlash kuni, xotira kuni, день памяти и почестей, день победы",
    "xotira va qadrlash kuni → 2027-05-09",
  ],
  [
    { code: "@", value: 901 },
    "mustaqillik kuni, mustaqillik bayrami, день независимости, independence day",
    "mustaqillik kuni → 2027-09-01",
  ],
  [
    { code: "@", value: 1001 },
    "oʻqituvchilar kuni, oʻqituvchi va murabbiylar kuni, день учителя, teachers day",
    "oʻqituvchilar kuni → ?passed 2027-10-01",
  ],
  [
    { code: "@", value: 1208 },
    "konstitutsiya kuni, день конституции, дню конституции, constitution day",
    "konstitutsiya kuni → 12-08",
  ],
];
