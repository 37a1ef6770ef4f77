import type { Code } from "./sense.ts";

/** What a group of digits is and its numbers: `N` [n], `C` [hour, minute], `D` [day, month, year], `X` [a, b], `Y` [year]. */
export interface Figure {
  readonly code: Code;
  readonly fields: readonly number[];
  readonly length: number;
  /** Shaped as a phone: it is neither a day nor an hour. */
  readonly phone?: boolean;
}

const CENTURY = 2000;
const PHONE = /(?:998[ -]?)?\(?\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/y;

type FigureRow = readonly [pattern: RegExp, code: Code, fields: (groups: readonly string[]) => readonly number[]];

/** "0900-1730", «с 0900 до 1800», "0900 dan": four figures are a clock time between two of their kind or beside from and to. */
const FOUR_BEHIND =
  /(?<=\d{4} ?[-–] ?|(?<![\p{L}])(?:с|c|s|от|до|from|to|till|until) )([01]\d|2[0-4])([0-5]\d)(?![\d.])/uy;
const FOUR_AHEAD =
  /([01]\d|2[0-4])([0-5]\d)(?= ?[-–] ?\d{4}(?![\d])| ?h(?:rs?)?(?!\p{L})| ?-?(?:dan|gacha|дан|гача|to|till|until|до)(?!\p{L}))/uy;

const asWritten = (groups: readonly string[]) => groups.map(Number);
const dayFirst = ([day, month, year]: readonly string[]) => [Number(day), Number(month), fullYear(Number(year))];
const fullYear = (year: number) => (year < CENTURY ? CENTURY + year : year);

/** Digits by shape, the most telling first: a phone number is none of it. Days are always before months. */
const FIGURES: readonly FigureRow[] = [
  [PHONE, "?", () => []],
  [/(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/y, "D", ([y, m, d]) => [Number(d), Number(m), Number(y)]],
  [/(\d{1,2})([./,])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y, "D", ([d = "", , m = "", y = ""]) => dayFirst([d, m, y])],
  [/(\d{1,2})-(0?[1-9]|1[0-2])-(\d{4}|\d{2})(?!\d)/y, "D", dayFirst],
  [/(\d{1,2})(?: ?[./,] ?| )(0?[1-9]|1[0-2])(?: ?[./,] ?| )(20\d{2})(?!\d)/y, "D", dayFirst],
  [/(\d{1,2});(00|15|30|45)(?![\d;])/y, "C", asWritten],
  [/(\d{1,2}) ?: ?(\d{2})(?::\d{2})?(?!\d)/y, "C", asWritten],
  [/(\d{1,2})[чh] ?(\d{2})(?!\d)/y, "C", asWritten],
  [/(\d{1,2})-(00)(?!\d)/y, "C", asWritten],
  [/(\d{1,2}) (00)(?!\d|:)/y, "C", asWritten],
  [/(\d{1,2})(?:[./,\\_]| \. ?)(\d{1,2})(?![\d])/y, "X", asWritten],
  [FOUR_BEHIND, "C", asWritten],
  [FOUR_AHEAD, "C", asWritten],
  [/(20[2-9]\d)(?!\d)/y, "Y", asWritten],
  [/(\d{1,2})(?!\d)/y, "N", asWritten],
  [/[\d.,:]+/y, "?", () => []],
];

/** The figure that starts at `at` in a text with plain ASCII digits, if a digit stands there. */
export function figureAt(text: string, at: number): Figure | undefined {
  if (!/\d/.test(text[at] ?? "")) return undefined;
  for (const [pattern, code, fields] of FIGURES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const figure = { code, fields: fields(found.slice(1)), length: found[0].length };
    return pattern === PHONE ? { ...figure, phone: true } : figure;
  }
  return undefined;
}
