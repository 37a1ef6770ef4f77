import { type PieceRefusal, type ReadNumber, readDigits } from "./digits.ts";
import { GROUPING, judgeGrouping } from "./grouping.ts";
import { isAmount, type LabelBefore, labelBefore } from "./labels.ts";
import type { Piece, PieceKind } from "./pieces.ts";

/** Digits written together, with nothing but blanks and marks between them. */
interface Run {
  groups: { digits: string; from: number; to: number; plus: boolean }[];
  /** What stands between a group and the next one. */
  gaps: string[];
  said: LabelBefore;
  /** Behind it stands a word for money or a unit; unsure where another number follows that word. */
  amount: "no" | "yes" | "unsure";
}

/** Some groups of a run read as one thing. */
interface Reading {
  kind: PieceKind;
  cost: number;
  number?: ReadNumber;
}

/** A piece of a run; why digits of its length are no phone, where they are of some length. */
export interface RunPiece extends Piece {
  /** Written as people write phones, but also as sums and taxpayer numbers are: not certain beside a certain one. */
  weak?: boolean;
  /** Nine digits in one piece, with no word for a phone before them. */
  bare?: boolean;
  /** A slash parts it from a phone: it was meant as one, too. */
  beside?: boolean;
}

const GROUP = /\+?\d+/g;
const GAP = /^(?:[ ().-]{1,4}|[ ]{0,2}[/~][ ]{0,2}|[ ]{1,2}[-–][ ]{1,2})$/;
const LEFT_OVER = 10;
const MOST_GROUPS = 8;
const LONGEST = 17;
const LONGEST_ORDINAL = 4;
const DOCUMENTS = [14, 16, 20];

/** Finds the phones in what is left of a text when everything else was cut out of it. */
export function findInRuns(rest: string): { run: string; pieces: RunPiece[] }[] {
  return runsOf(rest).map((run) => {
    const [first, last] = [run.groups[0], run.groups.at(-1)];
    return { run: rest.slice(first?.from, last?.to), pieces: partRun(run) };
  });
}

/** Why digits are no phone, by their number. */
export function refuseDigits(digits: string, plus: boolean): PieceRefusal | undefined {
  if (DOCUMENTS.includes(digits.length) && !plus) return "id";
  const reading = readDigits(digits, plus);
  return reading.ok ? undefined : reading.refusal;
}

function runsOf(rest: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: text, index: from } of rest.matchAll(GROUP)) {
    const plus = text.startsWith("+");
    const group = { digits: plus ? text.slice(1) : text, from, to: from + text.length, plus };
    const open = runs.at(-1);
    const gap = rest.slice(end, from);
    end = group.to;
    if (open !== undefined && GAP.test(gap)) {
      open.groups.push(group);
      open.gaps.push(gap);
    } else runs.push({ groups: [group], gaps: [], said: labelBefore(rest.slice(0, from)), amount: "no" });
  }
  for (const run of runs) {
    const behind = rest.slice(run.groups.at(-1)?.to);
    if (isAmount(behind)) run.amount = /^\s?\p{L}+\.?[\s:=-]*\d/u.test(behind) ? "unsure" : "yes";
  }
  return runs;
}

/** Parts a run into phones, sums, documents and left-overs: the way that explains most, undefined where two are as good. */
function partRun(run: Run): RunPiece[] {
  const { groups } = run;
  const best: { cost: number; from: number; reading: Reading; tied: boolean }[] = [];
  const none: Reading = { kind: "left-over", cost: LEFT_OVER };
  for (let end = 1; end <= groups.length; end++) {
    for (let from = end - 1; from >= 0 && end - from <= MOST_GROUPS; from--) {
      const before = from === 0 ? { cost: 0, tied: false } : best[from];
      const reading = read(run, from, end) ?? (end - from === 1 ? none : undefined);
      if (before === undefined || reading === undefined) continue;
      const cost = before.cost + reading.cost;
      const known = best[end];
      if (known === undefined || cost < known.cost) best[end] = { cost, from, reading, tied: before.tied };
      else if (cost === known.cost && reading.number?.number !== known.reading.number?.number) known.tied = true;
    }
  }
  const pieces: RunPiece[] = [];
  const isTied = best[groups.length]?.tied === true;
  for (let end = groups.length; end > 0; end = best[end]?.from ?? 0) {
    const { from = 0, reading = none } = best[end] ?? {};
    const piece = pieceOf(run, from, end, isTied ? none : reading);
    const next = pieces[0];
    // "901112233 / 55": one of two numbers was cut short.
    if (next !== undefined && run.gaps[end - 1]?.includes("/")) {
      if (piece.kind === "phone") next.beside = true;
      if (next.kind === "phone") piece.beside = true;
    }
    pieces.unshift(piece);
  }
  return pieces;
}

function pieceOf({ groups, said }: Run, from: number, end: number, { kind, number, cost }: Reading): RunPiece {
  const isRound = /0{5}$/.test(number?.number ?? "");
  const isBare = end - from === 1 && groups[from]?.digits.length === 9;
  const isOldTaxpayer = number?.number.startsWith("99820") === true;
  const weak = kind === "phone" && (cost >= GROUPING.thousands || (isBare && (isRound || isOldTaxpayer)));
  return {
    kind,
    from: groups[from]?.from ?? 0,
    to: groups[end - 1]?.to ?? 0,
    reading: number,
    weak,
    bare: kind === "phone" && isBare && !(from === 0 && said === "phone"),
  };
}

/** Reads groups as one thing: what is said before them, an amount, a card or a phone. */
function read(run: Run, from: number, end: number): Reading | undefined {
  const phone = readPhone(run, from, end);
  const { said, groups } = run;
  if (from === 0 && said !== undefined && said !== "phone" && said !== "date" && said !== "count") {
    if (phone !== undefined) return labelled(phone, said);
    if (isLabelledNumber(run, end)) return { kind: said === "money" ? "sum" : "id", cost: 1 };
  }
  if (end === groups.length && run.amount !== "no" && isSum(run, from, end)) {
    const { number } = phone ?? {};
    // Nobody parts a sum as 90 123 45 67, and no sum has twelve digits that begin with 998.
    if (phone === undefined || !(isPartedAsPhone(run, from, end) || lengthOf(run, from, end) > 9)) {
      if (run.amount === "unsure" && number !== undefined) return { kind: "doubt", cost: 1, number };
      return { kind: "sum", cost: 1 };
    }
  }
  return phone ?? (isCard(run, from, end) ? { kind: "id", cost: 1 } : undefined);
}

/** A phone behind a word that says otherwise: asked about where it has its country code, or is only numbered. */
function labelled({ number, cost, kind }: Reading, said: LabelBefore): Reading | undefined {
  if (said === "extension") return undefined;
  if (number !== undefined && (number.kind === "foreign" || said === "numbered" || cost === 0)) {
    return { kind: "doubt", cost: 1, number };
  }
  return { kind: said === "money" ? "sum" : kind === "phone" ? "id" : kind, cost: 1 };
}

function readPhone(run: Run, from: number, end: number): Reading | undefined {
  const { groups, gaps } = run;
  const digits = digitsOf(run, from, end);
  if (digits.length < 9 || digits.length > LONGEST) return undefined;
  const isNumbered = isNumberedByDash(run, from, end);
  if (!isNumbered && !isApart(run, from, end)) return undefined;
  for (let at = from; at < end - 1; at++) {
    const gap = gaps[at] ?? "";
    if (groups[at + 1]?.plus || / {3}/.test(gap)) return undefined;
    if (gap.includes("/") && (gap !== "/" || ![7, 9].includes(lengthOf(run, at + 1, end)))) {
      return undefined;
    }
  }
  const plus = groups[from]?.plus === true;
  const reading = readDigits(digits, plus);
  if (!reading.ok) return undefined;
  const sizes = groups.slice(from, end).map((group) => group.digits.length);
  if (isNumbered) return reading.kind === "foreign" ? undefined : { kind: "doubt", cost: 1, number: reading };
  if (reading.kind === "foreign") return { kind: "phone", cost: plus ? 1 : 3, number: reading };
  const isInternational = plus || digits.length >= 12;
  const grouping = judgeGrouping(sizes, 9, isInternational);
  if (grouping === GROUPING.none) return undefined;
  return { kind: "phone", cost: isInternational && grouping === GROUPING.usual ? 0 : grouping, number: reading };
}

/** Whether what stands before and behind belongs to something else: 25-90-123-45-67 is one number, and no phone. */
function isApart({ groups, gaps }: Run, from: number, end: number): boolean {
  const [left, right] = [gaps[from - 1], gaps[end - 1]];
  const isLoose = (gap: string | undefined) => gap === undefined || /[ /()]/.test(gap);
  const isWhole = (at: number) => {
    const group = groups[at];
    return group !== undefined && group.digits.length >= 9 && readDigits(group.digits, group.plus).ok;
  };
  const isNumbering = from === 1 && left === "." && (groups[0]?.digits.length ?? 9) <= 4;
  if (!isLoose(left) && !isNumbering && !(isWhole(from - 1) && (isWhole(from) || groups[from]?.plus))) return false;
  return isLoose(right) || groups[end]?.plus === true || (isWhole(end) && isWhole(end - 1));
}

/** "12-901234567": most likely the twelfth of a list, perhaps a longer number of something else. */
function isNumberedByDash({ groups, gaps }: Run, from: number, end: number): boolean {
  const [number, phone] = groups;
  if (from !== 1 || end !== 2 || groups.length !== 2 || gaps[0] !== "-" || number?.plus === true) return false;
  return (number?.digits.length ?? 0) <= LONGEST_ORDINAL && [9, 12].includes(phone?.digits.length ?? 0);
}

/** Groups of thousands, or digits in one piece. */
function isSum({ groups, gaps }: Run, from: number, end: number): boolean {
  const sizes = groups.slice(from, end).map((group) => group.digits.length);
  const [first = 0, ...others] = sizes;
  if (others.length === 0) return true;
  const between = gaps.slice(from, end - 1);
  return first <= 3 && others.every((size) => size === 3) && between.every((gap) => gap === " " || gap === ".");
}

/** What a label takes: digits in one piece, a sum, a number joined by dashes, or one of a known length in any groups. */
function isLabelledNumber(run: Run, end: number): boolean {
  if (isSum(run, 0, end) || isCard(run, 0, end)) return true;
  if (run.gaps.slice(0, end - 1).every((gap) => /^[-./]$/.test(gap))) return true;
  return run.said === "id" && [9, ...DOCUMENTS].includes(lengthOf(run, 0, end)) && isGroupedEvenly(run, end);
}

/** Cards and accounts: four or five groups of four, with any rest of an account behind them. */
function isCard({ groups }: Run, from: number, end: number): boolean {
  const sizes = groups.slice(from, end).map((group) => group.digits.length);
  if (sizes.length === 1) return DOCUMENTS.includes(sizes[0] ?? 0);
  return sizes.length >= 4 && sizes.every((size) => size === 4);
}

function isGroupedEvenly({ groups }: Run, end: number): boolean {
  return groups.slice(0, end).every(({ digits }) => digits.length >= 3 && (end === 1 || digits.length < 9));
}

function isPartedAsPhone(run: Run, from: number, end: number): boolean {
  return end - from > 1 && !isSum(run, from, end);
}

function digitsOf({ groups }: Run, from: number, end: number): string {
  let digits = "";
  for (let at = from; at < end; at++) digits += groups[at]?.digits ?? "";
  return digits;
}

function lengthOf(run: Run, from: number, end: number): number {
  return digitsOf(run, from, end).length;
}
