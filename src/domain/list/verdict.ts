import type { PieceRefusal } from "../number/digits.ts";

/**
 * Why a row is not called. `marked`: somebody noted beside it that the person is not to be called; `doubtful`: it may be a phone and may be something else; `elsewhere`: a number stands in another
 * column of the row.
 */
export type RowRefusal = PieceRefusal | "foreign" | "never-called" | "doubtful" | "elsewhere" | "marked";

/** One row that is not called, as the manager wrote it. */
export interface RefusedRow {
  /** Which of the sources, from 0. */
  source: number;
  /** The row as the spreadsheet or editor numbers it, from 1. */
  row: number;
  value: string;
  reason: RowRefusal;
}

/** A sign that the list is not what the manager thinks. Numbers are E.164 digits, shares are 0 to 1. */
export type Suspicion =
  | { code: "rounded"; count: number }
  | { code: "equal-endings"; count: number; ending: string }
  | { code: "consecutive"; count: number; first: string; last: string }
  | { code: "many-duplicates"; count: number; share: number }
  | { code: "many-refused"; count: number; share: number }
  | { code: "many-fixed"; count: number; share: number }
  | { code: "unknown-prefixes"; count: number; prefixes: string[] }
  /** Words noted at rows against calling them, the most frequent first. */
  | { code: "notes"; count: number; notes: string[] }
  | { code: "id-column"; count: number }
  | { code: "date-column"; count: number }
  | { code: "hidden"; rows: number; columns: number; sheets: number };

/** Where the numbers of one source were read. */
export interface ReadFrom {
  name: string;
  /** The sheet, when the source is a spreadsheet. */
  sheet?: string;
  /** Columns from 0; one, unless the manager chose several. Absent for vCards and messages. */
  columns?: number[];
  /** What stands above the numbers in the first of the columns. */
  title?: string;
  /** Other columns that hold numbers, of the same sheet: what could have been meant in place of the one that was read. */
  otherColumns?: ColumnOption[];
  /** Other sheets that hold numbers. */
  otherSheets?: SheetOption[];
}

/** What became of a list. Always: rows = numbers + duplicates + refused + those never called (ListResult). */
export interface ListVerdict {
  /** Rows counted; a cell counts once for each number or unreadable piece taken from it. */
  rows: number;
  /** How many numbers will be called: the lines of the clean list. */
  numbers: number;
  duplicates: number;
  refused: number;
  refusedByReason: Partial<Record<RowRefusal, number>>;
  /** The first refused rows. */
  refusedSamples: RefusedRow[];
  /** Rows with foreign numbers: among the refused, unless the manager included them. */
  foreign: number;
  /** What may be a phone and may be something else: among the refused, unless the manager included it. */
  doubtful?: number;
  /** Cells that held more than one number. */
  cellsWithSeveral: number;
  suspicions: Suspicion[];
  /** E.164 digits, as all numbers here. */
  first: string;
  last: string;
  /** A few others, picked by the content: the same list shows the same ones. */
  others: string[];
  readFrom: ReadFrom[];
  /** SHA-256 in hex of the numbers in numeric order, one a line with LF: equal for equal content. */
  fingerprint: string;
}

/** Where the numbers of one source are. No columns at all: there are no phones in it. */
export interface SourceChoice {
  sheet?: string;
  columns?: readonly number[];
  /** Several sheets together, and the columns of those that were asked about. */
  sheets?: readonly string[];
  bySheet?: Readonly<Record<string, readonly number[]>>;
}

/** What the manager answered to the questions so far. */
export interface ListChoices {
  /** By source. */
  sources?: readonly SourceChoice[];
  several?: "all" | "first";
  foreign?: "include" | "leave-out";
  doubtful?: "include" | "leave-out";
  /** Rows at which "do not call" is noted count as well: nobody is called. */
  marked?: "include";
}

/** A sheet that holds numbers, a few of them as people write them, and how many; unknown for questions of an earlier version. */
export interface SheetOption {
  sheet: string;
  samples: string[];
  count?: number;
}

/** A column that holds numbers. */
export interface ColumnOption {
  /** From 0. */
  column: number;
  /** As a spreadsheet names it: A, B, ... */
  letter: string;
  title?: string;
  /** A few of its numbers, as people write them. */
  samples: string[];
  /** How many numbers it holds; unknown for questions of an earlier version. */
  count?: number;
}

/** What cannot be known from the file. */
export type ListQuestion =
  | { ask: "sheet"; source: number; name: string; options: SheetOption[] }
  /** `unsure`: what is said above the numbers, or how they look, speaks against phones. */
  | { ask: "column"; source: number; name: string; sheet?: string; options: ColumnOption[]; unsure?: true }
  | { ask: "several"; cells: number; numbers: number; samples: SeveralSample[] }
  | { ask: "doubtful"; count: number; numbers: number; samples: SeveralSample[] }
  | { ask: "foreign"; count: number; samples: string[] };

/** A cell with more than one number, or with something that may be one. */
export interface SeveralSample {
  source: number;
  row: number;
  value: string;
}

/** What a source is when it is no list that can be read, and what went wrong with one that seemed to be. */
export const LIST_REFUSALS = [
  "xls",
  "xlsb",
  "numbers-app",
  "pdf",
  "docx",
  "archive",
  "html",
  "picture",
  "media",
  "protected",
  "not-text",
  "empty",
  "no-numbers",
  "all-never-called",
  "all-marked",
  "rounded",
  "too-big",
  "too-many-places",
  "long-line",
  "bomb",
  "damaged",
  "no-sheet",
  "too-slow",
  "failed",
] as const;

export type ListRefusalCode = (typeof LIST_REFUSALS)[number];

/** Why there is no list at all; `source` is absent when it is not the fault of one of them. */
export interface ListRefusal {
  code: ListRefusalCode;
  source?: number;
  name?: string;
  /** What looked most like numbers, as it is written. */
  samples?: string[];
}

/** What a look at the sources gives. */
export type ListResult =
  /** `neverCalled`: rows taken out because their number is never called; they stand among the refused ones in the file. */
  | { kind: "verdict"; verdict: ListVerdict; neverCalled?: number }
  | { kind: "question"; question: ListQuestion }
  | { kind: "refusal"; refusal: ListRefusal };
