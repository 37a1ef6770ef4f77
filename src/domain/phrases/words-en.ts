import { dayOfDecember } from "./examples.ts";
import type { WordRow } from "./sense.ts";

const ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const TEENS = "seventeen eighteen nineteen";
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth";
const TEENTHS = "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** English. */
export const ENGLISH: readonly WordRow[] = [
  [{ code: "O", value: -1 }, "yesterday", "yesterday 9 to 18 → !past-day > 11-24 09:00-18:00"],
  [{ code: "O", value: 0 }, "today", "today 9 to 18 → 11-24 09:00-18:00"],
  [{ code: "O", value: 1 }, "tomorrow, tmrw, tmr", "tomorrow 9 to 18 → 11-25 09:00-18:00"],
  [
    { code: "O", value: 2 },
    "day after tomorrow, the day after tomorrow",
    "day after tomorrow 9 to 18 → 11-26 09:00-18:00",
  ],
  [{ code: "Z" }, "now, right now, immediately", "now until 18:00 → 11-24 10:20-18:00"],
  [{ code: "Z", value: 30 }, "in half an hour", "in half an hour until 18:00 → 11-24 10:50-18:00"],
  [
    { code: "P", part: "morning" },
    "morning, in the morning",
    "tomorrow morning → ?open-hours 11-25 09:00-12:00 | 11-25 08:00-12:00",
  ],
  [
    { code: "P", part: "afternoon" },
    "afternoon, in the afternoon, after lunch, second half of the day, in the second half of the day, second half of day",
    "tomorrow afternoon → ?open-hours 11-25 13:00-18:00 | 11-25 14:00-18:00",
  ],
  [
    { code: "P", part: "evening" },
    "evening, in the evening",
    "tomorrow evening → ?open-hours 11-25 18:00-20:00 | 11-25 18:00-21:00",
  ],
  [
    { code: "P", part: "night" },
    "night, at night",
    "tomorrow night → ?open-hours 11-25 21:00-23:00 | 11-25 22:00-23:00",
  ],
  [
    { code: "O", value: 0, besides: { code: "P", part: "evening" } },
    "tonight, this evening",
    "tonight 7 to 9 → 11-24 19:00-21:00",
  ],
  [
    { code: "O", value: 0, besides: { code: "P", part: "morning" } },
    "this morning",
    "this morning 10 to 12 → 11-24 10:00-12:00",
  ],
  [
    { code: "O", value: 0, besides: { code: "P", part: "afternoon" } },
    "this afternoon",
    "this afternoon 2 to 5 → 11-24 14:00-17:00",
  ],
  [{ code: "P", part: "am" }, "am, a m", "from 9 am to 6 pm → 09:00-18:00"],
  [{ code: "P", part: "pm" }, "pm, p m", "from 9 am to 6 pm → 09:00-18:00"],
  [
    { code: "P", part: "whole" },
    "end of day, end of the day, end of the working day, end of business, eod, cob, all day, whole day, working hours, business hours, office hours",
    "tomorrow end of day → ?open-hours 11-25 09:00-18:00 | 11-25 08:00-20:00",
  ],
  [{ code: "I", value: 1 }, "noon, midday, mid day", "from noon until 5pm → 12:00-17:00"],
  [
    { code: "I" },
    "lunch, lunchtime, lunch time",
    "tomorrow until lunch → ?open-hours 11-25 09:00-12:00 | 11-25 10:00-12:00",
  ],
  [{ code: "G" }, "midnight", "from 18:00 to midnight → 18:00-23:59"],
  [{ code: "d" }, "day, days", "for three days → 11-24..11-26"],
  [{ code: "w", bare: true }, "week", "next week → 11-30..12-06"],
  [{ code: "w" }, "weeks", "for two weeks → 11-24..12-07"],
  [{ code: "m" }, "month, months", "next month → 12-01..12-31"],
  [{ code: "y" }, "year", "until the end of the year → 11-24..12-31"],
  [{ code: "h" }, "h, hour, hours, oclock, hrs", "from 9h to 18h → 09:00-18:00"],
  [{ code: "j" }, "minutes, minute, min", "tomorrow, 5 minutes → 11-25"],
  [
    { code: "f" },
    "from, since, starting, starting from, not before, no earlier than, as of, beginning from",
    "from Monday to Friday → 11-30..12-04",
  ],
  [
    { code: "t" },
    "to, till, until, til, through, thru, up to, no later than, not later than, by",
    "from Monday to Friday → 11-30..12-04",
  ],
  [
    { code: "f" },
    "start time, start date, starting time, starting date",
    "start time 9:00 end time 18:00 → 09:00-18:00",
  ],
  [{ code: "t" }, "end time, end date, ending time, finish time", "start time 9:00 end time 18:00 → 09:00-18:00"],
  [
    { code: "T", leads: true },
    "finish, finishing, finishes, ending, ends, end at, stop at, finish at, wrap up",
    "start 9:00, finish 18:00 → 09:00-18:00",
  ],
  [{ code: "a", ofHours: true }, "at", "at 9:00-18:00 → 09:00-18:00"],
  [{ code: "g" }, "after", "after Friday → ?open-days 11-28 | 11-28..11-29 | 11-28..11-30"],
  [{ code: "v", soft: true }, "in", "in 3 days → 11-27"],
  [{ code: "i" }, "ago, back", "3 days ago → !past-day > 11-24"],
  [{ code: "k" }, "later", "3 days later → 11-27"],
  [{ code: "+" }, "more, plus, additional, extra", "tomorrow and 2 more days → 11-25..11-27"],
  [{ code: "l" }, "for, during", "for 3 days → 11-24..11-26"],
  [{ code: "b" }, "between", "between 10 and 18 → 10:00-18:00"],
  [{ code: "&" }, "and", "November 25 and November 26 → 11-25..11-26"],
  [
    { code: "&", choice: true },
    "or, or else, otherwise, if not, failing that, either, or maybe, alternatively",
    "November 25 or November 26 → ?or 11-25 | 11-26",
  ],
  [{ code: "s" }, "this, current", "this week → 11-24..11-29"],
  [{ code: "s", coming: true }, "coming, upcoming, nearest, this coming", "the coming Monday → 11-30"],
  [{ code: "s", whole: true }, "whole, entire, full, all, all of", "whole week → 11-24..11-29"],
  [{ code: "x" }, "next, following", "next week → 11-30..12-06"],
  [{ code: "p" }, "last, previous", "the last day of December → 12-31"],
  [{ code: "e" }, "every, each", "every Monday → ?recurring 11-30"],
  [
    { code: "E" },
    "with the exception of, with exception of, apart from, other than, except, except for, excluding, excepting, save for",
    "this week except Sunday → ?exception 11-24..11-28 | 11-24..11-29",
  ],
  [
    { code: "E", besides: { code: "I" } },
    "no lunch, no lunch break, without lunch, without lunch break",
    "tomorrow 9 to 18 no lunch → ?exception 11-25 09:00-18:00",
  ],
  [{ code: "!" }, "not", "not tomorrow, Friday → ?exception 11-27"],
  [{ code: "R" }, "new year", "until new year → 11-24..12-31"],
  [{ code: "q" }, "end, late", "until the end of the month → 11-24..11-30"],
  [{ code: "^" }, "first few", "first few days of December → 12-01"],
  [
    { code: "B", value: 0 },
    "beginning, start of, early, the beginning",
    "early December → ?open-days 12-01..12-10 | 12-01..12-31",
  ],
  [{ code: "B", value: 1 }, "middle, mid", "mid December → ?open-days 12-11..12-20 | 12-01..12-31"],
  [{ code: "B", value: 4 }, "second half", "second half of December → ?open-days 12-16..12-31 | 12-01..12-31"],
  [{ code: "B", value: 3 }, "first half", "first half of December → ?open-days 12-01..12-15 | 12-01..12-31"],
  [
    { code: "V", value: -2 },
    "every other day, every second day, every alternate day, alternate days, each second day, odd days, even days",
    "every other day in December → ?recurring 12-01..12-31",
  ],
  [{ code: "K", value: 30 }, "half past", "from half past nine to six → 09:30-18:00"],
  [{ code: "K", value: 15 }, "quarter past", "from quarter past nine to six → 09:15-18:00"],
  [{ code: "K", value: -15 }, "quarter to", "from quarter to nine to six → 08:45-18:00"],
  [{ code: "L" }, "working, business", "this working week → 11-24..11-27"],
  [
    { code: "U" },
    "weekdays, workdays, working days, business days",
    "weekdays 9 to 18 → ?recurring 11-24..11-27 09:00-18:00 | 11-30..12-04 09:00-18:00",
  ],
  [{ code: "J" }, "weekend, weekends", "this weekend → 11-28..11-29"],
  [{ code: "o" }, "th, st, nd, rd", "25th of November → 11-25"],
  [
    { code: "_" },
    "a, an, the, of, please, daily, every day, inclusive, call, start, starts",
    "please start tomorrow, 9 to 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_", moves: true },
    "reschedule to, reschedule it to, rescheduled to, postpone to, postpone it to, postpone till, postpone until, move to, move it to, moved to, shift to, shift it to, push to, push it to, delay to, delay until, delay till, put off to, put off till, put off until, change to, change it to, switch to",
    "postpone to Friday → 11-27",
  ],
  [
    { code: "n" },
    "lines, line, numbers, number, calls, tries, try, attempts, attempt, times, people, retries, seconds, trunks",
    "tomorrow, 5 lines → 11-25",
  ],
  [{ code: "V", value: 1 }, "mondays", "on mondays → ?recurring 11-30"],
  [{ code: "V", value: 2 }, "tuesdays", "on tuesdays → ?recurring 11-24"],
  [{ code: "V", value: 3 }, "wednesdays", "on wednesdays → ?recurring 11-25"],
  [{ code: "V", value: 4 }, "thursdays", "on thursdays → ?recurring 11-26"],
  [{ code: "V", value: 5 }, "fridays", "on fridays → ?recurring 11-27"],
  [{ code: "V", value: 6 }, "saturdays", "on saturdays → ?recurring 11-28"],
  [{ code: "V", value: 7 }, "sundays", "on sundays → ?recurring 11-29"],
  ...`${ONES} ${TEENS}`
    .split(" ")
    .map(
      (word, index) => [{ code: "N", value: index + 1 }, word, dayOfDecember(`December ${word}`, index + 1)] as const,
    ),
  ...`${ORDINALS} ${TEENTHS}`
    .split(" ")
    .map(
      (word, index) =>
        [
          { code: "N", value: index + 1, ordinal: true, weak: true },
          word,
          dayOfDecember(`the ${word} of December`, index + 1),
        ] as const,
    ),
  [{ code: "N", value: 20, joins: true }, "twenty", "twenty December → 12-20"],
  [{ code: "N", value: 20, ordinal: true, weak: true }, "twentieth", "twentieth December → 12-20"],
  [{ code: "N", value: 30, joins: true }, "thirty", "thirty December → 12-30"],
  [{ code: "N", value: 30, ordinal: true, weak: true }, "thirtieth", "thirtieth December → 12-30"],
  [{ code: "N", value: 40, joins: true }, "forty", "from nine to five forty → 09:00-17:40"],
  [{ code: "N", value: 50, joins: true }, "fifty", "from nine to five fifty → 09:00-17:50"],
];
