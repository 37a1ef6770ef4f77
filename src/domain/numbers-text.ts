import { type PieceRefusal, type ReadNumber, readDigits } from "./numbers-digits.ts";
import { plainText } from "./numbers-plain.ts";

/** A piece of a cell that is not a number that may be called, as it was written. */
export interface RefusedPiece {
  value: string;
  reason: PieceRefusal;
}

/** All numbers that a text holds, and the pieces that look like numbers and are none. Never both empty. */
export interface FoundNumbers {
  numbers: ReadNumber[];
  refused: RefusedPiece[];
}

const COMMON = /^\+?(?:998\d{9}|\d{9})$/;
const ROUNDED = /^[+-]?\d+(?:[.,]\d+)?[eEеЕ]\+?\d{1,2}$/;
// The place in a list that was typed by hand: "1. 90 123 45 67".
const NUMBERING = /^\s?\d{1,4}\s?[.)]\s+(?=[+(\d])/;
const DATES = /(?<![\d.-])(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d[.-][01]\d[.-][0-3]\d)(?!\d)/g;
// Words part numbers; runs of O and X stay, they may stand for digits.
const BREAKS = /[,;|:\t\r\n]|(?![oOоОxXхХ]+(?!\p{L}))\p{L}{2,}/u;
const MASKED =
  /\d[\s().-]*(?:[*•●×?#_xXхХ]{2,}|…|\.{3,})|[*•●×?#_xXхХ]{2,}[\s().-]*\d|\d[*•●×?#_xXхХ]\d|\d[*•●]|[*•●]\d/u;
const LETTER = /\d\p{L}\d|\d[oOоОIlІ]+(?!\p{L})|(?<!\p{L})[oOоОIlІ]+\d|\d[oOоО]{2,}\d|\d[\s().-]+[oOоО][\s().-]+\d/u;
const RUN = /\+?\s?\(?\d[\d\s().~/-]*/g;
const SHORTEST_WORTH_TELLING = 7;
const LONGEST_TEXT = 5000;

/**
 * Finds the numbers in one cell or line. Nothing is repaired: what is masked, rounded or joined is refused.
 * @param text a cell as it was written
 * @returns numbers in their order, each once; refused pieces of seven digits and more, or the best reason if no number
 */
export function findNumbers(text: string): FoundNumbers {
  if (text.length > LONGEST_TEXT) return refusedWhole(text.slice(0, 100), "too-long");
  if (COMMON.test(text)) {
    const plus = text.startsWith("+");
    const reading = readDigits(plus ? text.slice(1) : text, plus);
    return reading.ok ? { numbers: [reading], refused: [] } : refusedWhole(text, reading.reason);
  }
  const plain = plainText(text);
  if (plain === "") return refusedWhole(text, "empty");
  if (ROUNDED.test(plain)) return refusedWhole(text, "rounded");
  if (plain.startsWith("=")) return refusedWhole(text, "formula");
  if (!/\d/.test(plain)) return refusedWhole(text, "no-number");
  return search(plain);
}

function search(plain: string): FoundNumbers {
  const numbers = new Map<string, ReadNumber>();
  const refused: RefusedPiece[] = [];
  for (const piece of plain.replace(DATES, ";").split(BREAKS)) {
    const spoiled = MASKED.test(piece) ? "masked" : LETTER.test(piece) ? "letter" : undefined;
    if (spoiled !== undefined) refused.push({ value: piece.trim(), reason: spoiled });
    else for (const run of piece.match(RUN) ?? []) readRun(run, numbers, refused);
  }
  const worthTelling = refused.filter((one) => countDigits(one.value) >= SHORTEST_WORTH_TELLING);
  if (numbers.size > 0 || worthTelling.length > 0) return { numbers: [...numbers.values()], refused: worthTelling };
  const spoiled = refused.find((one) => one.reason === "masked" || one.reason === "letter");
  return refusedWhole(plain, spoiled?.reason ?? refused[0]?.reason ?? "no-number");
}

function readRun(run: string, numbers: Map<string, ReadNumber>, refused: RefusedPiece[]): void {
  const unnumbered = run.replace(NUMBERING, "");
  const inList = unnumbered === run ? [] : readings(unnumbered);
  const found = inList.length > 0 ? inList : readings(run);
  for (const reading of found) numbers.set(reading.number, reading);
  const whole = found.length === 0 ? readDigits(run.replace(/\D/g, ""), run.startsWith("+")) : undefined;
  if (whole?.ok === false) refused.push({ value: run.trim(), reason: whole.reason });
}

function readings(run: string): ReadNumber[] {
  const plus = run.startsWith("+");
  const whole = readDigits(run.replace(/\D/g, ""), plus);
  return whole.ok ? [whole] : splitRun(run, plus);
}

/** Splits at spaces and slashes, if there is exactly one way to read every digit as a part of some number. */
function splitRun(run: string, plus: boolean): ReadNumber[] {
  const groups = run
    .split(/[\s/]+/)
    .map((group) => group.replace(/\D/g, ""))
    .filter((group) => group !== "");
  const ways = [1];
  const last: (ReadNumber & { from: number })[] = [];
  for (let end = 1; end <= groups.length; end++) {
    ways[end] = 0;
    let digits = "";
    for (let from = end - 1; from >= 0 && digits.length <= 13; from--) {
      digits = `${groups[from]}${digits}`;
      const before = ways[from] ?? 0;
      const reading = before === 0 || digits.length < 9 ? undefined : readDigits(digits, plus && from === 0);
      if (reading?.ok !== true) continue;
      ways[end] = Math.min(2, (ways[end] ?? 0) + before);
      last[end] = { ...reading, from };
    }
  }
  if (ways[groups.length] !== 1) return [];
  const parts: ReadNumber[] = [];
  for (let part = last[groups.length]; part !== undefined; part = last[part.from]) {
    parts.unshift({ ok: true, number: part.number, kind: part.kind });
  }
  return parts;
}

function refusedWhole(value: string, reason: PieceRefusal): FoundNumbers {
  return { numbers: [], refused: [{ value, reason }] };
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
