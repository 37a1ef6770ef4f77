import { type FoundNumbers, findNumbers } from "./numbers-text.ts";
import type { ColumnOption } from "./recipients.ts";

interface Column {
  column: number;
  /** Cells that are not blank, from the first number on: titles above do not count against a column. */
  filled: number;
  valid: number;
  known: number;
  idLike: number;
  title?: string;
  samples: string[];
}

/** The columns that hold numbers: none, one, or several to ask about. */
export interface ColumnsFound {
  columns: ColumnOption[];
  /** All was one single row, so every cell of it stands for a row. */
  wide: boolean;
  /** There were numbers, and a spreadsheet has rounded them. */
  rounded: boolean;
}

/** A look at the first rows of a table. */
export interface ColumnSurvey {
  row(cells: readonly string[]): void;
  /** Says whether enough was seen to decide. */
  enough(): boolean;
  decide(): ColumnsFound;
}

const NOTHING: FoundNumbers = { numbers: [], refused: [] };
const ENOUGH_ROWS = 1000;
const ENOUGH_CELLS = 200_000;
const QUALIFYING_SHARE = 0.5;
const SMALLEST_PART_OF_BEST = 0.1;

/** Finds the columns by the share of valid numbers in them, never by their titles. */
export function surveyColumns(): ColumnSurvey {
  const columns: Column[] = [];
  let rows = 0;
  let cellsSeen = 0;
  let rowsWithNumber = 0;
  let rounded = false;

  function look(cell: string, at: number): boolean {
    columns[at] ??= { column: at, filled: 0, valid: 0, known: 0, idLike: 0, samples: [] };
    const column = columns[at];
    if (column.valid > 0) column.filled += 1;
    const { numbers, refused } = cell.length < 7 ? NOTHING : findNumbers(cell);
    const [first] = numbers;
    if (first === undefined) {
      rounded ||= refused[0]?.reason === "rounded";
      if (column.valid === 0 && /\p{L}{2,}/u.test(cell)) column.title = cell.trim().slice(0, 40);
      return false;
    }
    if (column.valid === 0) column.filled += 1;
    column.valid += 1;
    if (first.kind !== "unknown-prefix") column.known += 1;
    if (isIdLike(cell)) column.idLike += 1;
    if (column.samples.length < 3) column.samples.push(cell.trim().slice(0, 40));
    return true;
  }

  return {
    row(cells) {
      let filled = false;
      let hasNumber = false;
      cells.forEach((cell, at) => {
        if (cell === "" || cell.trim() === "") return;
        filled = true;
        cellsSeen += 1;
        if (look(cell, at)) hasNumber = true;
      });
      if (filled) rows += 1;
      if (hasNumber) rowsWithNumber += 1;
    },
    enough: () => rowsWithNumber > 0 && (rowsWithNumber >= ENOUGH_ROWS || cellsSeen >= ENOUGH_CELLS),
    decide() {
      const wide = rows === 1;
      const holding = columns.filter((column) => column.valid > 0);
      return { columns: (wide ? holding : qualifying(holding)).map(option), wide, rounded };
    },
  };
}

function qualifying(holding: Column[]): Column[] {
  const most = Math.max(...holding.map((column) => column.valid));
  const good = holding.filter((one) => one.valid >= one.filled * QUALIFYING_SHARE);
  const many = good.filter((one) => one.valid >= most * SMALLEST_PART_OF_BEST);
  const plain = many.filter((one) => one.idLike < one.valid * 0.8);
  const known = plain.filter((one) => one.known >= one.valid * 0.5);
  for (const choice of [known, plain, many]) if (choice.length > 0) return choice;
  return holding.filter((one) => one.valid === most).slice(0, 1);
}

/** Nine bare digits that start with 20: an older taxpayer number of a company, or a date, as well as a mobile. */
function isIdLike(cell: string): boolean {
  return /^\s*20\d{7}\s*$/.test(cell);
}

function option({ column, title, samples }: Column): ColumnOption {
  return { column, letter: columnLetter(column), ...(title === undefined ? {} : { title }), samples };
}

/** Names a column from 0 as spreadsheets do: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
