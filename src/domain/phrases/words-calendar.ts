import { fifthOf, onWeekday } from "./examples.ts";
import { foldWord } from "./letters.ts";
import type { WordRow } from "./sense.ts";

/** Months from 1 as they are called in the bot's languages: long and short, alone and in a date (Unicode CLDR, as Intl has it). */
export const MONTH_NAMES: readonly string[] = [
  "yanvar, yan, январ, янв, январь, января, january, jan",
  "fevral, fev, феврал, фев, февраль, февраля, февр, february, feb",
  "mart, mar, март, мар, марта, march",
  "aprel, apr, апрел, апр, апрель, апреля, april",
  "may, май, мая",
  "iyun, iyn, июн, июнь, июня, june, jun",
  "iyul, iyl, июл, июль, июля, july, jul",
  "avgust, avg, август, авг, августа, august, aug",
  "sentabr, sen, сентябр, сен, сентябрь, сентября, сент, september, sep",
  "oktabr, okt, октябр, окт, октябрь, октября, october, oct",
  "noyabr, noy, ноябр, ноя, ноябрь, ноября, нояб, november, nov",
  "dekabr, dek, декабр, дек, декабрь, декабря, december, dec",
];

/** Weekdays from Monday, likewise. */
export const WEEKDAY_NAMES: readonly string[] = [
  "dushanba, dush, душанба, душ, понедельник, пн, monday, mon",
  "seshanba, sesh, сешанба, сеш, вторник, вт, tuesday, tue",
  "chorshanba, chor, чоршанба, чор, среда, ср, wednesday, wed",
  "payshanba, pay, пайшанба, пай, четверг, чт, thursday, thu",
  "juma, jum, жума, жум, пятница, пт, friday, fri",
  "shanba, shan, шанба, шан, суббота, сб, saturday, sat",
  "yakshanba, yak, якшанба, якш, воскресенье, вс, sunday, sun",
];

/** Months as people shorten or misspell them, beside their names. */
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

/** Months and weekdays of all languages, with their variants. */
export function calendarRows(): readonly WordRow[] {
  return [
    [{ code: "M", value: 3, timesInUzbek: true }, "марта", "25 марта → 2027-03-25"],
    ...namedRows("M", MONTH_VARIANTS, MONTH_NAMES),
    ...namedRows("W", WEEKDAY_VARIANTS, WEEKDAY_NAMES),
    ...WEAK_WEEKDAYS.map((words, index): WordRow => {
      const [first = ""] = words.split(", ");
      return [{ code: "W", value: index + 1, weak: true }, words, onWeekday(first, index + 1)];
    }),
  ];
}

function namedRows(code: "M" | "W", variants: readonly string[], names: readonly string[]): WordRow[] {
  return variants.flatMap((words, index) =>
    `${words}, ${names[index]}`.split(", ").map((word): WordRow => {
      const sense = { code, value: index + 1 };
      const said = word.replace("*", "");
      const example = code === "W" ? onWeekday(said, index + 1) : fifthOf(`5 ${said}`, index + 1);
      return [WEAK.has(foldWord(word)) ? { ...sense, weak: true } : sense, word, example];
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
