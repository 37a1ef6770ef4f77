import { type ColumnsFound, surveyColumns } from "../../domain/list/columns.ts";
import type { RowNote } from "../../domain/list/frame.ts";
import { createMarks } from "../../domain/list/marks.ts";
import { noteAgainst } from "../../domain/list/notes.ts";
import type { Hidden } from "../../domain/list/suspicions.ts";
import type { ColumnOption, ListQuestion, ReadFrom } from "../../domain/list/verdict.ts";
import { findNumbers } from "../../domain/number/text.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Covered, RowSink } from "./delimited.ts";
import { UnreadableList } from "./source.ts";

const MOST_SAMPLES = 3;

/** Something with rows and columns that can be read more than once. */
export interface Table {
  read(sink: RowSink): Promise<void>;
}

/** Takes a row: its text with the number, the rest of it, and what is noted in that: that it is not to be called, or some word against it. */
export type RowOffer = (row: number, text: string, rest: () => string, noted?: RowNote) => void;

/** One table of a source, and how it is read. */
export interface Readable {
  /** Gives each row, its text with the number, and the rest of it. */
  read(row: RowOffer): Promise<void>;
  readFrom: ReadFrom;
  /** Set where all numbers of a row are meant: nothing is to be asked. */
  several?: "all";
  /** Set where nothing is certain: a few numbers in a text that is no list. */
  doubtful?: boolean;
  /** Set where no row is a title or a header. */
  isUntitled?: boolean;
  hidden?: Hidden;
  /** Read the sheets of those who are not to be called. */
  notCalled?: readonly Readable["read"][];
}

/** What to read of a source, or what to ask first. */
export type Plan = { question: ListQuestion } | Readable;

/** What was found out about the columns of a table; `complete`: all of its rows were looked at. */
export interface Survey extends ColumnsFound {
  complete: boolean;
}

/**
 * Looks at the columns of a table.
 * @param isTitled whether words above the numbers may say what a column is: in a message they are only words
 */
export async function surveyTable(table: Table, isTitled = true): Promise<Survey> {
  const survey = surveyColumns(isTitled);
  let complete = true;
  await table.read((_, cells) => {
    survey.row(cells);
    complete = !survey.enough();
    return complete;
  });
  return { ...survey.decide(), complete };
}

/** How many numbers the columns hold in all rows: a survey has seen only the first ones. */
export async function countNumbers(
  table: Table,
  options: readonly ColumnOption[],
  { complete }: Survey,
): Promise<ColumnOption[]> {
  if (complete || options.length === 0) return [...options];
  const counts = options.map(() => 0);
  await table.read((_, cells) => {
    for (const [at, { column }] of options.entries()) {
      const { numbers, doubts } = findNumbers(cells[column] ?? "");
      if (numbers.length + doubts.length > 0) counts[at] = (counts[at] ?? 0) + 1;
    }
    return true;
  });
  return options.map((option, at) => ({ ...option, count: counts[at] ?? 0 }));
}

/** Reads the rows of a table with the text of the chosen columns joined. */
export function readColumns(table: Table, columns: readonly number[], sheet?: string) {
  const [only = 0] = columns;
  const single = columns.length === 1;
  return (row: RowOffer) => {
    const marksOf = createMarks(columns, sheet);
    return table.read((at, cells, covered) => {
      // The merged cell above was read: it counts once.
      if (covered !== undefined && isUnderMerged(cells, columns, covered)) return true;
      const text = single ? (cells[only] ?? "") : columns.map((column) => cells[column] ?? "").join("\n");
      const marked = marksOf(cells, text);
      const noted = marked || cells.length === 1 ? marked : noteAgainst(cells, columns);
      row(at, text, () => restOf(cells, columns), noted);
      return true;
    });
  };
}

function isUnderMerged(cells: readonly string[], columns: readonly number[], covered: Covered): boolean {
  return columns.some(covered) && columns.every((column) => covered(column) || !cells[column]);
}

function restOf(cells: readonly string[], columns: readonly number[]): string {
  if (cells.length === 1 && columns[0] === 0) return "";
  return cells
    .filter((cell, at) => cell !== "" && !columns.includes(at))
    .join("\t")
    .trim();
}

/** Where a table stands, for a question about it. */
interface Place {
  source: number;
  name: string;
  sheet?: string;
}

/** Finds the columns to read, or asks which. Throws UnreadableList if there is none. */
export async function planTable(
  table: Table,
  found: Survey,
  place: Place,
  chosen: readonly number[] | undefined,
): Promise<Plan> {
  const { columns: options, wide, rounded, ask, quoted, sparse } = found;
  if (options.length === 0 || chosen?.length === 0) {
    const samples = quoted.length > 0 ? quoted : options.flatMap((one) => one.samples).slice(0, MOST_SAMPLES);
    throw rounded ? new UnreadableList("rounded") : new UnreadableList("no-numbers", undefined, samples);
  }
  if (chosen === undefined && ask !== undefined && !wide) {
    const counted = await countNumbers(table, options, found);
    return {
      question: withoutUndefined({
        ask: "column",
        ...place,
        options: counted,
        unsure: ask === "unsure" || undefined,
      }),
    };
  }
  const columns = chosen ?? options.map((one) => one.column);
  const others = [...options, ...found.others].filter(({ column }) => !columns.includes(column));
  const title = [...options, ...found.others].find((one) => one.column === columns[0])?.title;
  const { name, sheet } = place;
  const readFrom: ReadFrom = withoutUndefined({
    name,
    columns: [...columns],
    sheet,
    title,
    otherColumns: others.length > 0 ? await countNumbers(table, others, found) : undefined,
  });
  return withoutUndefined({
    read: readColumns(table, columns, sheet),
    readFrom,
    several: columns.length > 1 ? "all" : undefined,
    doubtful: (chosen === undefined && columns.some((column) => sparse.includes(column))) || undefined,
  });
}
