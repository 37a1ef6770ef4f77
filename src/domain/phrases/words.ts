import type { WordRow } from "./sense.ts";
import { calendarRows, ENGLISH_NAMES, HOLIDAYS } from "./words-calendar.ts";
import { CHATTER } from "./words-chatter.ts";
import { DANGERS } from "./words-dangers.ts";
import { ENGLISH } from "./words-en.ts";
import { RUSSIAN } from "./words-ru.ts";
import { RUSSIAN_NUMBERS } from "./words-ru-numbers.ts";
import { UZBEK } from "./words-uz.ts";
import { ZONES } from "./words-zones.ts";

/** All tables; where two have the same word, the earlier one counts. */
export function allRows(): readonly WordRow[] {
  return [
    ...calendarRows(),
    ...HOLIDAYS,
    ...DANGERS,
    ...ZONES,
    ...UZBEK,
    ...RUSSIAN,
    ...RUSSIAN_NUMBERS,
    ...ENGLISH,
    ...CHATTER,
  ];
}

/** English words, small, that are written in Latin letters as words of the other languages may be. */
export function englishWords(): ReadonlySet<string> {
  return new Set([...ENGLISH_NAMES, ...ENGLISH.flatMap(([, words]) => words.split(", "))]);
}
