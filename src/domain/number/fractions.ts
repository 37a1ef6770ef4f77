import { type ReadNumber, readDigits } from "./digits.ts";
import { isAmount, labelBefore } from "./labels.ts";
import type { Piece, PieceKind } from "./pieces.ts";

const EXPONENT = /(?<![\p{L}\d.,])[+-]?\d+(?:[.,]\d+)?[eEеЕ][+-]?\d{1,3}(?![\p{L}\d])/gu;
// 9 012 345,75 and 9'012'345.75, 9.012.345,75 and 9,012,345.75.
const GROUPED = /(?<![\d+])\d{1,3}(?:(?:[ '’]\d{3})+[.,]|(?:\.\d{3})+,|(?:,\d{3})+\.)\d{1,2}(?![\d]|[.,-]\d)/g;
const THOUSANDS = /(?<![\d+]|\d[.,])\d{1,3}(?:,\d{3}){2,}(?!\d|[.,]\d)/g;
const SINGLE = /(?<![\d.,+])\d+[.,]\d+(?!\d|[.,-]\d)/g;
const PHONE_AHEAD = /^\+?(?:998[ (-]*)?\d\d[ )-]{0,2}\d{3}[ -]?\d\d[ -]?\d\d(?!\d)/;
const COORDINATE_DIGITS = 4;

/** What a number with a point or a comma in it is; undefined where it is none, but something else written close together. */
function judgeFraction(
  text: string,
  from: number,
  whole: string,
  part: string,
  mark: string,
): Piece["kind"] | undefined {
  const behindMark = text.slice(from + whole.length + 1);
  // A point or comma before a whole phone separates: "1.90 123 45 67", "12,998901234567". A bare one may be a fraction.
  if ((part.length === 2 || part === "998") && PHONE_AHEAD.test(behindMark)) return undefined;
  if (part.length === 12 && readDigits(part, false).ok) return undefined;
  if (part.length === 9 && readDigits(part, false).ok) {
    if (mark === "," || whole === "998" || isPhone(whole)) return undefined;
    return whole.length < 5 ? "doubt" : "fraction";
  }
  // 901234567.0 is what programs make of a phone; 950000000.00 is what they make of a sum.
  if (/^0+$/.test(part) && isPhone(whole)) {
    if (whole.length > 9) return "phone";
    const isSum = labelBefore(text.slice(0, from)) === "money" || isAmount(behindMark.slice(part.length));
    return isSum ? "fraction" : whole.endsWith("000") ? "doubt" : "phone";
  }
  // (90) 123.4567 and the like: the code stands before it.
  if (whole.length === 3 && part.length === 4 && /\d\d\)?[ -]$/.test(text.slice(0, from))) return undefined;
  return whole.length === 2 && part.length === 7 && isPhone(whole + part) ? "doubt" : "fraction";
}

/** Finds numbers with a fraction or a power of ten, and undoes what programs do to real phones: 998901234567.0. */
export function findFractions(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(EXPONENT)) found.push(readExponent(match[0], match.index));
  for (const match of text.matchAll(GROUPED)) {
    const [all] = match;
    const tail = text.slice(match.index + all.length);
    // "901 234 567,91 234 56 78" are two phones, not a sum and a rest.
    const apart = all.at(-3) === "," && PHONE_AHEAD.test(all.slice(-2) + tail);
    if (!apart) found.push({ kind: "fraction", from: match.index, to: match.index + all.length });
  }
  for (const { 0: all, index: from } of text.matchAll(THOUSANDS)) {
    const reading = asPhone(all.replaceAll(",", ""));
    const kind = reading === undefined ? "sum" : all.length > 12 ? "phone" : "doubt";
    found.push({ kind, from, to: from + all.length, reading });
  }
  for (const match of text.matchAll(SINGLE)) {
    const [all] = match;
    const [whole = "", part = ""] = all.split(/[.,]/);
    const from = match.index;
    const to = from + all.length;
    if (found.some((one) => one.from < to && from < one.to)) continue;
    const kind = judgeFraction(text, from, whole, part, all[whole.length] ?? ".");
    if (kind === undefined) continue;
    const reading =
      kind === "phone"
        ? asPhone(whole)
        : kind === "doubt"
          ? (asPhone(whole) ?? asPhone(whole + part) ?? asPhone(part))
          : undefined;
    found.push({ kind, from, to, reading });
  }
  return settleCoordinates(text, found);
}

/** Two long fractions, or one behind a word for a place, are coordinates: nothing of them is a phone. */
function settleCoordinates(text: string, found: Piece[]): Piece[] {
  const long = found.filter(
    ({ from, to }) => (text.slice(from, to).split(/[.,]/)[1]?.length ?? 0) >= COORDINATE_DIGITS,
  );
  return found.map((piece) => {
    if (piece.kind !== "doubt") return piece;
    const isPlace =
      long.some((one) => one !== piece && one.kind === "fraction") ||
      labelBefore(text.slice(0, piece.from)) === "place";
    return isPlace ? { kind: "fraction" as const, from: piece.from, to: piece.to } : piece;
  });
}

/** 9.98901234567E11 has all its digits; 9.98901E+11 has lost some; any other power is no phone at all. */
function readExponent(text: string, from: number): Piece {
  const to = from + text.length;
  const [, whole = "", part = "", power = ""] = /^[+-]?(\d+)(?:[.,](\d+))?[eEеЕ]([+-]?\d+)$/u.exec(text) ?? [];
  const length = whole.length + Number(power);
  const digits = whole + part;
  const isWhole = digits.length <= length && digits.length >= 9 && length <= 12;
  const reading = isWhole ? asPhone(digits.padEnd(length, "0")) : undefined;
  if (reading !== undefined) return { kind: "phone", from, to, reading };
  const kind: PieceKind = length >= 9 && length <= 13 && digits.length <= length ? "rounded" : "fraction";
  return { kind, from, to };
}

function asPhone(digits: string): ReadNumber | undefined {
  const reading = readDigits(digits, false);
  return reading.ok ? reading : undefined;
}

function isPhone(digits: string): boolean {
  return readDigits(digits, false).ok;
}
