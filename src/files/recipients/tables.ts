import type { ReadFrom, RecipientsQuestion } from "../../domain/recipients.ts";
import { type ColumnsFound, surveyColumns } from "../../domain/recipients-columns.ts";
import type { Hidden } from "../../domain/recipients-suspicions.ts";
import type { RowSink } from "./delimited.ts";
import { UnreadableList } from "./source.ts";

/** Something with rows and columns that can be read more than once. */
export interface Table {
  read(sink: RowSink): Promise<void>;
}

/** What to read of a source, or what to ask first. */
export type Plan =
  | { question: RecipientsQuestion }
  | {
      /** Gives each row, its text with the number, and the rest of it. */
      read(row: (row: number, text: string, rest: () => string) => void): Promise<void>;
      readFrom: ReadFrom;
      /** Set where all numbers of a row are meant: nothing is to be asked. */
      several?: "all";
      hidden?: Hidden;
    };

/** Looks at the columns of a table. */
export async function lookAt(table: Table): Promise<ColumnsFound> {
  const survey = surveyColumns();
  await table.read((_, cells) => {
    survey.row(cells);
    return !survey.enough();
  });
  return survey.decide();
}

/** Reads the rows of a table with the text of the chosen columns joined. */
export function readColumns(table: Table, columns: readonly number[]) {
  const [only = 0] = columns;
  const single = columns.length === 1;
  return (row: (row: number, text: string, rest: () => string) => void) =>
    table.read((at, cells) => {
      const text = single ? (cells[only] ?? "") : columns.map((column) => cells[column] ?? "").join("\n");
      row(at, text, () => restOf(cells, columns));
      return true;
    });
}

function restOf(cells: readonly string[], columns: readonly number[]): string {
  if (cells.length === 1 && columns[0] === 0) return "";
  return cells
    .filter((cell, at) => cell !== "" && !columns.includes(at))
    .join(" ")
    .trim();
}

/** Where a table stands, for a question about it. */
interface Place {
  source: number;
  name: string;
  sheet?: string;
}

/** Finds the columns to read, or asks which. Throws UnreadableList if there is none. */
export function planTable(
  table: Table,
  found: ColumnsFound,
  place: Place,
  chosen: readonly number[] | undefined,
): Plan {
  const { columns: options, wide, rounded } = found;
  if (options.length === 0) throw new UnreadableList(rounded ? "rounded" : "no-numbers");
  const columns = chosen ?? (wide || options.length === 1 ? options.map((one) => one.column) : undefined);
  if (columns === undefined) return { question: askColumn(place, options) };
  const title = options.find((one) => one.column === columns[0])?.title;
  const { name, sheet } = place;
  const readFrom: ReadFrom = {
    name,
    columns: [...columns],
    ...(sheet === undefined ? {} : { sheet }),
    ...(title === undefined ? {} : { title }),
  };
  return { read: readColumns(table, columns), readFrom, ...(columns.length > 1 ? { several: "all" } : {}) };
}

function askColumn(
  place: Place,
  options: Extract<RecipientsQuestion, { ask: "column" }>["options"],
): RecipientsQuestion {
  return { ask: "column", ...place, options };
}
