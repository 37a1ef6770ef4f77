import { withoutUndefined } from "../without-undefined.ts";
import { figureAt } from "./figures.ts";
import { foldWord, WORD } from "./letters.ts";
import { isEnglish, longestPhrase, meaning } from "./lexicon.ts";
import type { Sense } from "./sense.ts";
import { SCRIPTED } from "./words-scripted.ts";

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
  /** The word that a slip of the finger was taken for. */
  readonly slipOf?: string;
  /** The word as it was written, in small letters (as it sounds, if it is on no list); nothing for figures. */
  readonly written?: string;
  /** A word of the English tables. */
  readonly english?: boolean;
  /** It stands in a case: its ending was taken off. */
  readonly cased?: boolean;
  /** A phone or another long number: it is no date, and no slip of one. */
  readonly phone?: boolean;
}

/** What is longer is not read, and said to be so. */
export const LONGEST_TEXT = 400;
const ZONE = /(utc|gmt|мск|msk) ?([-+\u2212\u2013]) ?(\d{1,2})(?::?(\d{2}))?(?!\d|[:.]\d)/iuy;
const MINUTES = 60;
const MOSCOW = 3;
const DASH = /[-\u2010-\u2015\u2212~\uff0d]/u;
const PUNCTUATION: Readonly<Record<string, Sense>> = {
  ",": { code: "," },
  ";": { code: "," },
  "\n": { code: "," },
  "(": { code: "," },
  ")": { code: "," },
  "+": { code: "&" },
  "&": { code: "&" },
  "/": { code: "&", choice: true, soft: true },
  "?": { code: "?", danger: "ask" },
};
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
  const plain = plainDigits(text.slice(0, LONGEST_TEXT));
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < plain.length) {
    const found =
      zoneTokens(plain, at, gap) ??
      figureTokens(plain, at, gap) ??
      wordTokens(plain, at, gap, tokens.at(-1)) ??
      markTokens(plain, at, gap);
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

/** "UTC+3", "GMT +5", «мск+2»: hours east of UTC. */
function zoneTokens(text: string, at: number, gap: boolean): Found | undefined {
  ZONE.lastIndex = at;
  const found = /\p{L}/u.test(text[at - 1] ?? "") ? null : ZONE.exec(text);
  if (!found) return undefined;
  const [whole, name = "", sign = "", hours = "0", minutes = "0"] = found;
  const size = Number(hours) + Number(minutes) / MINUTES;
  const base = /^[mм]/iu.test(name) ? MOSCOW : 0;
  const sense: Sense = { code: "?", danger: "zone", value: base + (sign === "" || sign === "+" ? size : -size) };
  const end = at + whole.length;
  return { tokens: [token(sense, at, end, !gap)], end };
}

function figureTokens(text: string, at: number, gap: boolean): Found | undefined {
  const figure = figureAt(text, at);
  if (!figure) return undefined;
  const end = at + figure.length;
  const sense = figure.code === "N" ? { code: figure.code, value: figure.fields[0] ?? 0 } : { code: figure.code };
  const phone = figure.phone ? { phone: true } : {};
  return { tokens: [{ sense, fields: figure.fields, start: at, end, tight: !gap, digits: true, ...phone }], end };
}

function markTokens(text: string, at: number, gap: boolean): Found | undefined {
  const mark = text[at] ?? "";
  const isMore = mark === "+" && /^ ?\d{1,2} ?\p{L}/u.test(text.slice(at + 1));
  const sense: Sense | undefined = DASH.test(mark) ? { code: "-" } : isMore ? { code: "+" } : PUNCTUATION[mark];
  if (!sense) return undefined;
  let end = at + 1;
  while (sense.code === "-" && DASH.test(text[end] ?? "")) end += 1;
  return { tokens: [{ sense, fields: [], start: at, end, tight: !gap }], end };
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
    const scripted = count === 1 && SCRIPTED.get(text.slice(at, first.end).toLowerCase());
    if (count === 1 && isExclamation(text, at, first.end, before))
      return { tokens: [token({ code: "?", danger: "correct", soft: true }, at, first.end, !gap)], end: first.end };
    if (scripted) return { tokens: [token(scripted, at, first.end, !gap)], end: first.end };
    const found = meaning(phrase.map((word) => word.folded).join(" "));
    const end = phrase.at(-1)?.end ?? at;
    if (found && isLabel(found.senses[0], text.slice(end))) return single({ code: "_" }, at, end);
    if (found) {
      const { senses, slipOf, cased } = found;
      const written = text.slice(at, end).toLowerCase();
      const more = withoutUndefined({
        written,
        slipOf,
        cased: cased || undefined,
        english: isEnglish(written) || undefined,
      });
      return { tokens: senses.map((sense, index) => ({ ...token(sense, at, end, index > 0 || !gap), ...more })), end };
    }
  }
  const stranger = { ...token({ code: "?" }, at, first.end, !gap), written: first.folded };
  return { tokens: [stranger], end: first.end };
}

/** "Kun: ertaga", «Дни: 25, 26»: a heading, but not before what may be how many. */
function isLabel(sense: Sense | undefined, behind: string): boolean {
  return (sense?.code === "d" || sense?.code === "c") && /^ ?:(?!\s*\d{1,2}\s*(?:$|\n))/.test(behind);
}

/** «27 ноября, ой 28»: between a comma and what corrects it the Uzbek month is a Russian cry. */
function isExclamation(text: string, at: number, end: number, before: Token | undefined): boolean {
  if (!/^ой+$/iu.test(text.slice(at, end))) return false;
  if (/^,?\s*(?:с|со|в|во|на|до|нет|не)\s/iu.test(text.slice(end))) return true;
  const isApart = before?.sense.code === "," || before?.sense.code === "-" || /[.!]\s*$/u.test(text.slice(0, at));
  return (isApart || text[end] === ",") && !/^\s*(?:охир|бош|давом)/iu.test(text.slice(end));
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
    const parting = /^(?:-|\.? *)/.exec(text.slice(end))?.[0] ?? "";
    if (parting === "") break;
    from = end + parting.length;
  }
  return words;
}

/** The hyphen of "1-may", "9-dan", "25-го": between digits and their word it parts nothing. */
function isInnerHyphen(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return token.sense.code === "-" && token.tight && !!before?.digits && !!after?.tight && !after.digits;
}

/** Full-width digits, no-break and narrow spaces as plain ones, an arrow or dots between figures as a dash, position for position. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u00a0\u2007-\u200b\u202f\t]/g, " ")
    .replace(/(?<=\d ?)[\u2192\u2026](?= ?\d)/g, "-")
    .replace(/(?<=\d)\.\.(?=\d)/g, " -");
}
