import type { ListVerdict } from "../../domain/list/verdict.ts";
import type { Locale } from "../../domain/locale.ts";
import { showNumber } from "../../domain/number/written.ts";
import { periodInWords } from "../../domain/schedule/dates-in-words.ts";
import type { Period } from "../../domain/schedule/schedule.ts";

/** A length as people read it: 0:24, 3:05, 1:02:00. */
export function lengthOf(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (figure: number) => String(figure).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A number as people read it, never broken over two lines. */
export function unbroken(number: string): string {
  return showNumber(number).replaceAll(" ", "\u00a0");
}

/** Days that may stand on two lines: broken between them, never inside "29-noyabr". */
export function daysInWords(period: Period, locale: Locale, today: Temporal.PlainDate): string {
  const said = periodInWords(period, locale, today);
  return period.from.equals(period.to) ? said : said.replaceAll("-", "\u2011");
}

/** The first and the last number of a list, with so many others between; one number alone for a list of one. */
export function endsOf({ numbers, first, last, others }: ListVerdict, between = 0): string {
  if (numbers === 1) return unbroken(first);
  const some = [first, ...others.slice(0, between)].map(unbroken).join(", ");
  return `${some}\u00a0… ${unbroken(last)}`;
}

/** So many letters of a line are shown: of a longer one its beginning and its end, by which lines are told apart. */
const LINE_LETTERS = 33;

/** A line as it can be shown: in one piece where short, and nothing in it that shows nothing or is no letter. */
export function lineName(trunk: string, most = LINE_LETTERS): string {
  const shown = trunk
    .toWellFormed()
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/gu, (odd) => (odd === " " ? " " : "�"));
  const letters = [...(shown.trim() === "" ? "�" : shown)];
  if (letters.length <= most) return letters.join("");
  const begins = Math.floor((most - 1) / 2);
  return `${letters.slice(0, begins).join("")}…${letters.slice(begins + 1 - most).join("")}`;
}

/** So many lines are named; an account may have hundreds. */
const NAMED = 6;

/** Lines as people read them: all of a few, else the first ones, the last one and how many there are. */
export function linesInWords(trunks: readonly string[]): string {
  const names = trunks.map((trunk) => lineName(trunk));
  if (trunks.length <= NAMED) return names.join(", ");
  return `${names.slice(0, NAMED - 1).join(", ")} … ${names.at(-1)} (${trunks.length})`;
}
