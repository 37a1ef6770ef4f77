import { figureAt } from "./figures.ts";
import { foldWord, WORD } from "./letters.ts";
import { longestPhrase, meaning } from "./lexicon.ts";
import type { Code, Sense } from "./sense.ts";

/** A piece of the text with one meaning. */
export interface Token {
  readonly sense: Sense;
  /** The numbers of a figure, in the order that `Figure` gives; of a spelled number, the number. */
  readonly fields: readonly number[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly tight: boolean;
  /** A clock time said as people say it ("half past nine"), that may be before or after noon. */
  readonly spoken?: boolean;
  /** Written in digits. */
  readonly digits?: boolean;
}

const LONGEST_TEXT = 400;
const DASH = /[-\u2010-\u2015\u2212~\uff0d]/u;
const PUNCTUATION: Readonly<Record<string, Code>> = { ",": ",", ";": ",", "\n": ",", "+": "&", "&": "&" };
/** Endings of Russian, Uzbek and English ordinals behind digits, by sound. */
const ORDINAL_ENDINGS = new Set([
  "go",
  "ogo",
  "e",
  "oe",
  "iy",
  "oy",
  "mu",
  "om",
  "m",
  "ya",
  "th",
  "st",
  "nd",
  "rd",
  "inchi",
  "nchi",
  "chi",
]);
const CARDINAL_ENDINGS = new Set(["ti", "mi", "i", "ta"]);

/** Russian «ч» and English "h" behind digits; «ч» alone is also short for an Uzbek weekday. */
const HOUR_LETTERS = new Set(["ch", "h"]);

/** Splits a text into meanings; words that mean nothing here stay as `?`. Looks at the first 400 characters only. */
export function tokenise(text: string): readonly Token[] {
  const plain = plainDigits(text).slice(0, LONGEST_TEXT);
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < plain.length) {
    const found =
      figureTokens(plain, at, gap) ?? wordTokens(plain, at, gap, tokens.at(-1)) ?? markTokens(plain, at, gap);
    if (found) {
      tokens.push(...found.tokens);
      at = found.end;
      gap = false;
    } else {
      at += 1;
      gap = true;
    }
  }
  return tokens.filter((token, index) => !isInnerHyphen(token, tokens[index - 1], tokens[index + 1]));
}

interface Found {
  readonly tokens: readonly Token[];
  readonly end: number;
}

function figureTokens(text: string, at: number, gap: boolean): Found | undefined {
  const figure = figureAt(text, at);
  if (!figure) return undefined;
  const end = at + figure.length;
  const sense = figure.code === "N" ? { code: figure.code, value: figure.fields[0] ?? 0 } : { code: figure.code };
  return { tokens: [{ sense, fields: figure.fields, start: at, end, tight: !gap, digits: true }], end };
}

function markTokens(text: string, at: number, gap: boolean): Found | undefined {
  const mark = text[at] ?? "";
  const code = DASH.test(mark) ? "-" : PUNCTUATION[mark];
  if (!code) return undefined;
  let end = at + 1;
  while (code === "-" && DASH.test(text[end] ?? "")) end += 1;
  return { tokens: [{ sense: { code }, fields: [], start: at, end, tight: !gap }], end };
}

function wordTokens(text: string, at: number, gap: boolean, before: Token | undefined): Found | undefined {
  const words = wordsFrom(text, at);
  const [first] = words;
  if (!first) return undefined;
  const behindFigure = before?.digits && (!gap || before.end === at);
  if (behindFigure && ORDINAL_ENDINGS.has(first.folded)) return single({ code: "o" }, at, first.end);
  if (behindFigure && CARDINAL_ENDINGS.has(first.folded)) return single({ code: "_" }, at, first.end);
  if (before?.digits && before.end + 1 >= at && HOUR_LETTERS.has(first.folded))
    return single({ code: "h" }, at, first.end);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words.slice(0, count);
    const senses = meaning(phrase.map((word) => word.folded).join(" "));
    const end = phrase.at(-1)?.end ?? at;
    if (senses) return { tokens: senses.map((sense, index) => token(sense, at, end, index > 0 || !gap)), end };
  }
  return { tokens: [token({ code: "?" }, at, first.end, !gap)], end: first.end };
}

function single(sense: Sense, start: number, end: number): Found {
  return { tokens: [token(sense, start, end, true)], end };
}

function token(sense: Sense, start: number, end: number, tight: boolean): Token {
  return { sense, fields: sense.value === undefined ? [] : [sense.value], start, end, tight };
}

/** The word at `at` and those after it that may belong to one phrase: parted by a space, a dot or a tight hyphen. */
function wordsFrom(text: string, at: number): readonly { readonly folded: string; readonly end: number }[] {
  const words: { folded: string; end: number }[] = [];
  let from = at;
  let most = 1;
  while (words.length < most) {
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (!word) break;
    const end = from + word.length;
    words.push({ folded: foldWord(word), end });
    most = longestPhrase(words[0]?.folded ?? "");
    const parting = /^(?:\.? ?|-)/.exec(text.slice(end))?.[0] ?? "";
    if (parting === "") break;
    from = end + parting.length;
  }
  return words;
}

/** The hyphen of "1-may", "9-dan", "25-го": between digits and their word it parts nothing. */
function isInnerHyphen(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return token.sense.code === "-" && token.tight && !!before?.digits && !!after?.tight && !after.digits;
}

/** Full-width digits, no-break and narrow spaces as plain ones, a time zone as spaces, position for position. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\b(?:utc|gmt) ?[-+\u2212]? ?\d{1,2}(?::\d{2})?/giu, (zone) => " ".repeat(zone.length))
    .replace(/[\u00a0\u2007-\u200b\u202f\t]/g, " ");
}
