import { FRACTION_CELL } from "../number/plain.ts";
import type { FoundNumbers } from "../number/text.ts";
import { createNumberSet, type NumberSet } from "./number-set.ts";
import type { ListChoices, RefusedRow, RowRefusal, SeveralSample } from "./verdict.ts";

/** Where the rows go as they are counted. */
export interface TallySink {
  /** A number to be called, in E.164 digits, for the first time. */
  call(number: string): void;
  refuse(row: RefusedRow): void;
}

/** What a row holds; the reason why it is refused may lie in the row, beyond the cell. */
export interface FoundRow extends Omit<FoundNumbers, "refused"> {
  refused: { value: string; reason: RowRefusal }[];
  /** What is noted against calling it, as it is written. */
  note?: string;
}

/** The counts so far; rows = numbers.size() + duplicates + refused + neverCalled at any time. */
export interface Counts {
  rows: number;
  numbers: NumberSet;
  duplicates: number;
  refused: number;
  /** Rows whose number is never called. */
  neverCalled: number;
  refusedByReason: Partial<Record<RowRefusal, number>>;
  refusedSamples: RefusedRow[];
  foreign: number;
  foreignSamples: string[];
  /** What may be a phone and may be something else. */
  doubtful: number;
  doubtfulSamples: SeveralSample[];
  fixed: number;
  unknownPrefixes: Map<string, number>;
  /** Rows that are called although a word is noted against it, by that word in small letters. */
  notes: Map<string, number>;
  cellsWithSeveral: number;
  severalSamples: SeveralSample[];
  first: string;
  last: string;
}

/** Counts rows and merges duplicates over all sources. */
export interface Tally {
  counts: Counts;
  /** Counts one row; `several` overrides the manager's choice where there is nothing to choose. */
  row(source: number, row: number, found: FoundRow, text: string, shown: string, several?: "all"): void;
}

const SAMPLES = 20;
const LONGEST_SHOWN = 60;

/**
 * Starts at nothing.
 * @param isNeverCalled whether a number, its E.164 digits as a number, is never called
 */
export function createTally(
  choices: ListChoices,
  sink: TallySink,
  isNeverCalled: (number: number) => boolean = () => false,
): Tally {
  const counts: Counts = {
    rows: 0,
    numbers: createNumberSet(),
    duplicates: 0,
    refused: 0,
    neverCalled: 0,
    refusedByReason: {},
    refusedSamples: [],
    foreign: 0,
    foreignSamples: [],
    doubtful: 0,
    doubtfulSamples: [],
    fixed: 0,
    unknownPrefixes: new Map(),
    notes: new Map(),
    cellsWithSeveral: 0,
    severalSamples: [],
    first: "",
    last: "",
  };

  function refuse(source: number, row: number, text: string, reason: RowRefusal): void {
    const refused = { source, row, value: cut(text), reason };
    counts.rows += 1;
    counts.refused += 1;
    counts.refusedByReason[reason] = (counts.refusedByReason[reason] ?? 0) + 1;
    if (counts.refusedSamples.length < SAMPLES) counts.refusedSamples.push(refused);
    sink.refuse(refused);
  }

  function call(source: number, row: number, { number, kind }: FoundNumbers["numbers"][number]): void {
    counts.rows += 1;
    if (isNeverCalled(Number(number))) {
      counts.neverCalled += 1;
      sink.refuse({ source, row, value: number, reason: "never-called" });
      return;
    }
    if (!counts.numbers.add(Number(number))) {
      counts.duplicates += 1;
      return;
    }
    if (counts.first === "") counts.first = number;
    counts.last = number;
    if (kind === "fixed") counts.fixed += 1;
    if (kind === "unknown-prefix") {
      const prefix = number.slice(3, 5);
      counts.unknownPrefixes.set(prefix, (counts.unknownPrefixes.get(prefix) ?? 0) + 1);
    }
    sink.call(number);
  }

  function leaveForeign(source: number, row: number, { number }: { number: string }, text: string): void {
    counts.foreign += 1;
    if (counts.foreignSamples.length < 3) counts.foreignSamples.push(number);
    if (choices.foreign !== "include") refuse(source, row, text, "foreign");
  }

  return {
    counts,
    row(source, row, found, text, shown, several = undefined) {
      if (found.note !== undefined && found.numbers.length > 0) {
        const note = found.note.toLowerCase();
        counts.notes.set(note, (counts.notes.get(note) ?? 0) + 1);
      }
      const [only] = found.numbers;
      const pieces = found.numbers.length + found.doubts.length + found.refused.length;
      if (only !== undefined && pieces === 1 && only.kind !== "foreign") return call(source, row, only);
      const meant = choices.doubtful === "include" ? [...found.numbers, ...found.doubts] : found.numbers;
      const callable = meant.filter((one) => one.kind !== "foreign" || choices.foreign === "include");
      if (callable.length > 1 && several !== "all") {
        counts.cellsWithSeveral += 1;
        if (counts.severalSamples.length < 3) counts.severalSamples.push({ source, row, value: cut(text) });
      }
      const all = several === "all" || choices.several !== "first";
      for (const one of all ? callable : callable.slice(0, 1)) call(source, row, one);
      for (const one of meant)
        if (one.kind === "foreign") leaveForeign(source, row, one, pieces > 1 ? one.number : text);
      for (const { value } of found.doubts) {
        counts.doubtful += 1;
        if (counts.doubtfulSamples.length < 3) counts.doubtfulSamples.push({ source, row, value: cut(value) });
        if (choices.doubtful !== "include") refuse(source, row, pieces > 1 ? value : text, "doubtful");
      }
      for (const one of found.refused) refuse(source, row, pieces > 1 ? one.value : shown, one.reason);
    },
  };
}

function cut(text: string): string {
  const line = text.replace(FRACTION_CELL, "").trim().replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
