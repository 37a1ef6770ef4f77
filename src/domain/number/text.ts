import { cutOut } from "./cuts.ts";
import { type PieceRefusal, type ReadNumber, readDigits } from "./digits.ts";
import { findInRuns, type RunPiece, refuseDigits } from "./groups.ts";
import { isOfSomebodyElse } from "./owners.ts";
import { type Piece, without } from "./pieces.ts";
import { isFractionCell, plainText } from "./plain.ts";

/** A piece of a cell that is not a number that may be called, as it was written. */
export interface RefusedPiece {
  value: string;
  reason: PieceRefusal;
}

/** What may be a phone, and may be something else: asked about. */
export interface DoubtfulNumber extends ReadNumber {
  /** As it was written. */
  value: string;
}

/** All numbers that a text holds, what may be one, and the pieces that look like numbers and are none. Never all empty. */
export interface FoundNumbers {
  numbers: ReadNumber[];
  doubts: DoubtfulNumber[];
  refused: RefusedPiece[];
}

const COMMON = /^\+?(?:998\d{9}|\d{9})$/;
const GROUPED = /^(\+?998)?[ -]?\(?(\d\d)\)?[ -]?(\d{3})[ -](\d\d)[ -](\d\d)$/;
// Words part numbers; runs of O and X stay, they may stand for digits.
const PARTS = /(?:(?![oOоОxXхХ]+(?!\p{L}))\p{L}{2,}|[,;|:\t\r\n¦])/gu;
const MASKED =
  /\d[\s().-]*(?:[*•●×?#_xXхХ]{2,}|…|\.{3,})|[*•●×?#_xXхХ]{2,}[\s().-]*\d|\d[*•●×?#_xXхХ]\d|\d[*•●]|[*•●]\d/u;
const LETTER = /\d\p{L}\d|\d[oOоОIlІ]+(?!\p{L})|(?<!\p{L})[oOоОIlІ]+\d|\d[oOоО]{2,}\d|\d[\s().-]+[oOоО][\s().-]+\d/u;
const MEANT_DIGITS = 4;
const LONGEST_TEXT = 5000;
const NONE: DoubtfulNumber[] = [];

/**
 * Finds the numbers in one cell or line. Nothing is repaired: what is masked, rounded or joined is refused. The text is
 * first cut into what it is made of, and only what is certainly a phone is a number.
 * @param text a cell as it was written
 * @returns numbers in their order, each once; refused pieces that were meant as numbers, or the best reason if no number
 */
export function findNumbers(text: string): FoundNumbers {
  if (COMMON.test(text)) {
    const plus = text.startsWith("+");
    const reading = readDigits(plus ? text.slice(1) : text, plus);
    return reading.ok ? { numbers: [reading], doubts: NONE, refused: [] } : refusedWhole(text, reading.refusal);
  }
  const grouped = GROUPED.exec(text);
  if (grouped !== null) {
    const reading = readDigits(grouped.slice(2).join(""), false);
    return reading.ok ? { numbers: [reading], doubts: NONE, refused: [] } : refusedWhole(text, reading.refusal);
  }
  if (text.length > LONGEST_TEXT) return refusedWhole(text.slice(0, 100), "too-long");
  if (isFractionCell(text)) return refusedWhole(plainText(text), "fraction");
  const plain = plainText(text);
  if (plain === "") return refusedWhole(text, "empty");
  if (plain.startsWith("=")) return refusedWhole(text, "formula");
  if (!/\d/.test(plain)) return refusedWhole(text, "no-number");
  return search(plain);
}

/** Digits that are no phone, and whether they were meant as one, beside others that are. */
interface Refused extends RefusedPiece {
  digits: number;
  meant: boolean;
}

function search(plain: string): FoundNumbers {
  const { pieces, rest } = cutOut(plain);
  const { spoiled, left } = findSpoiled(rest);
  const runs = findInRuns(left);
  const found: RunPiece[] = [...pieces, ...runs.flatMap((one) => one.pieces)].sort((a, b) => a.from - b.from);
  doubtSomebodyElse(found, plain);
  markOthersWay(found, plain);
  const isCertain = found.some((one) => one.kind === "phone" && !one.weak);
  const numbers = new Map<string, ReadNumber>();
  const doubts = new Map<string, DoubtfulNumber>();
  const refused: Refused[] = [...spoiled];
  for (const piece of found) {
    const { reading } = piece;
    const value = plain.slice(piece.from, piece.to).trim();
    const kind = settle(piece, value, isCertain);
    if (kind === "phone" && reading !== undefined) numbers.set(reading.number, reading);
    else if (kind === "doubt" && reading !== undefined) doubts.set(reading.number, { ...reading, value });
    else if (kind in REASONS) {
      const digits = countDigits(value);
      const reason = digits < MEANT_DIGITS ? "too-short" : REASONS[kind as keyof typeof REASONS];
      refused.push({ value, reason, digits, meant: false });
    }
  }
  for (const { run, pieces } of runs) {
    const rest = refuseRun(run, pieces, left, plain);
    if ("doubt" in rest) {
      if (!isCertain && doubts.size === 0 && numbers.size === 0) doubts.set(rest.doubt.number, rest.doubt);
    } else refused.push(...rest.refused);
  }
  for (const number of numbers.keys()) doubts.delete(number);
  return conclude(plain, [...numbers.values()], [...doubts.values()], refused);
}

function doubtSomebodyElse(found: readonly RunPiece[], plain: string): void {
  let before = 0;
  let line = -1;
  for (const piece of found) {
    if (piece.kind !== "phone") continue;
    const start = plain.lastIndexOf("\n", piece.from);
    const isFirst = before === 0 || start !== line;
    line = start;
    if (isOfSomebodyElse(plain.slice(before, piece.from), plain.slice(piece.to), isFirst)) piece.kind = "doubt";
    before = piece.to;
  }
}

/**
 * Who writes one phone with its country code writes the other one so, too: nine bare digits behind it, with words around, may
 * be a debt or a taxpayer number.
 */
function markOthersWay(found: readonly RunPiece[], plain: string): void {
  const phones = found.filter((one) => one.kind === "phone");
  if (!phones.some(({ from, to }) => countDigits(plain.slice(from, to)) >= 12)) return;
  const isList = !/[\p{L}\d]/u.test(without(plain, phones));
  if (isList) return;
  for (const phone of phones) if (phone.bare && !phone.beside) phone.weak = true;
}

const REASONS = { fraction: "fraction", rounded: "rounded", sum: "sum", id: "id" } as const;

/** What is not certain by itself is settled by what else the text holds: beside a certain phone a sum is a sum. */
function settle({ kind, weak }: RunPiece, value: string, isCertain: boolean): Piece["kind"] {
  const isRound = /000$/.test(value);
  const isThousands = /^\d{3} \d{3} \d{3}$/.test(value);
  if (kind === "phone" && weak) {
    if (isThousands && isRound) return isCertain ? "sum" : "doubt";
    return isCertain ? "doubt" : "phone";
  }
  return kind === "doubt" && isCertain && /^\d+\.\d+\.\d+\.\d+$/.test(value) ? "address" : kind;
}

/** What a run holds beside what was read in it. */
function refuseRun(
  run: string,
  pieces: readonly RunPiece[],
  text: string,
  plain: string,
): { doubt: DoubtfulNumber } | { refused: Refused[] } {
  const unread = pieces.filter((one) => one.kind === "left-over");
  if (unread.length === 0) return { refused: [] };
  const plus = run.startsWith("+");
  if (unread.length === pieces.length) {
    const digits = run.replace(/\D/g, "");
    const reason = refuseDigits(digits, plus);
    const value = run.trim();
    if (reason !== undefined) {
      const isAlone = standsAlone(text, unread[0]?.from ?? 0, unread.at(-1)?.to ?? 0);
      const isOfNumbers = isAlone && (digits.length >= 7 || !/\p{L}/u.test(text));
      const meant = isOfNumbers || (/^\+|^998/.test(value) && digits.length > 6) || /^\d{8,13}$/.test(value);
      return { refused: [{ value, reason, digits: digits.length, meant }] };
    }
    const reading = readDigits(digits, plus);
    // In no groups in which a phone is written.
    if (reading.ok) return { doubt: { ...reading, value } };
  }
  return {
    refused: unread.map(({ from, to, beside }) => {
      const value = plain.slice(from, to);
      const digits = value.replace(/\D/g, "");
      return { value, reason: refuseDigits(digits, plus) ?? "joined", digits: digits.length, meant: beside === true };
    }),
  };
}

/** Whether digits stand between signs that part numbers, with no word beside them; not those that number a line. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = Math.max(...[",", ";", "|", "\n"].map((sign) => text.lastIndexOf(sign, from - 1)));
  const ends = [",", ";", "|", "\n"].map((sign) => text.indexOf(sign, to)).filter((at) => at !== -1);
  const part = text.slice(before + 1, Math.min(text.length, ...ends));
  return before !== -1 && !/[\p{L}¦]/u.test(part);
}

/** Finds what is hidden, or has a letter in the place of a digit, and blanks it. */
function findSpoiled(rest: string): { spoiled: Refused[]; left: string } {
  if (!MASKED.test(rest) && !LETTER.test(rest)) return { spoiled: [], left: rest };
  const spoiled: Refused[] = [];
  const blanked: Piece[] = [];
  let from = 0;
  for (const match of [...rest.matchAll(PARTS), undefined]) {
    const to = match?.index ?? rest.length;
    const part = rest.slice(from, to);
    const reason = MASKED.test(part) ? "masked" : LETTER.test(part) ? "letter" : undefined;
    if (reason !== undefined) {
      const digits = countDigits(part);
      spoiled.push({ value: part.trim(), reason, digits, meant: digits >= MEANT_DIGITS });
      blanked.push({ kind: "left-over", from, to });
    }
    from = to + (match?.[0].length ?? 0);
  }
  return { spoiled, left: without(rest, blanked) };
}

function conclude(
  plain: string,
  numbers: ReadNumber[],
  doubts: DoubtfulNumber[],
  refused: readonly Refused[],
): FoundNumbers {
  const told = refused.filter((one) => one.meant).map(({ value, reason }) => ({ value, reason }));
  if (numbers.length + doubts.length > 0) return { numbers, doubts, refused: told };
  if (told.length > 1) return { numbers, doubts, refused: told };
  const longest = [...refused].sort((a, b) => rank(b) - rank(a))[0];
  return refusedWhole(plain, longest?.reason ?? "no-number");
}

/** What was spoiled is told first, then what has most digits. */
function rank({ reason, digits }: Refused): number {
  return digits + (reason === "masked" || reason === "letter" || reason === "rounded" ? 100 : 0);
}

function refusedWhole(value: string, reason: PieceRefusal): FoundNumbers {
  return { numbers: [], doubts: NONE, refused: [{ value, reason }] };
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
