import type { Code } from "./sense.ts";

/** What a group of digits is and its numbers: `N` [n], `C` [hour, minute], `D` [day, month, year], `X` [a, b], `Y` [year]. */
export interface Figure {
  readonly code: Code;
  readonly fields: readonly number[];
  readonly length: number;
}

const CENTURY = 2000;

type FigureRow = readonly [pattern: RegExp, code: Code, fields: (groups: readonly string[]) => readonly number[]];

const asWritten = (groups: readonly string[]) => groups.map(Number);
const dayFirst = ([day, month, year]: readonly string[]) => [Number(day), Number(month), fullYear(Number(year))];
const fullYear = (year: number) => (year < CENTURY ? CENTURY + year : year);

/** Digits by shape, the most telling first: a phone number is none of it. Days are always before months. */
const FIGURES: readonly FigureRow[] = [
  [/(?:998[ -]?)?\(?\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/y, "?", () => []],
  [/(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/y, "D", ([y, m, d]) => [Number(d), Number(m), Number(y)]],
  [/(\d{1,2})[./,](\d{1,2})[./,](\d{4}|\d{2})(?!\d)/y, "D", dayFirst],
  [/(\d{1,2})-(0?[1-9]|1[0-2])-(\d{4}|\d{2})(?!\d)/y, "D", dayFirst],
  [/(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y, "C", asWritten],
  [/(\d{1,2})[чh] ?(\d{2})(?!\d)/y, "C", asWritten],
  [/(\d{1,2})-(00)(?!\d)/y, "C", asWritten],
  [/(\d{1,2}) (00)(?!\d|:)/y, "C", asWritten],
  [/(\d{1,2})[./,](\d{1,2})(?![\d])/y, "X", asWritten],
  [/(20[2-9]\d)(?!\d)/y, "Y", asWritten],
  [/(?<=\d{4} ?[-–] ?)([01]\d|2[0-4])([0-5]\d)(?!\d)/y, "C", asWritten],
  [/([01]\d|2[0-4])([0-5]\d)(?= ?[-–] ?\d{4}(?!\d))/y, "C", asWritten],
  [/(\d{1,2})(?!\d)/y, "N", asWritten],
  [/[\d.,:]+/y, "?", () => []],
];

/** The figure that starts at `at` in a text with plain ASCII digits, if a digit stands there. */
export function figureAt(text: string, at: number): Figure | undefined {
  if (!/\d/.test(text[at] ?? "")) return undefined;
  for (const [pattern, code, fields] of FIGURES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { code, fields: fields(found.slice(1)), length: found[0].length };
  }
  return undefined;
}
