import { kindOfTitle } from "../number/labels.ts";
import { type FoundNumbers, findNumbers } from "../number/text.ts";
import { showNumber } from "../number/written.ts";
import { type ChosenColumns, chooseColumns, type SeenColumn } from "./column-choice.ts";
import { whosePhones } from "./whose.ts";

/** The columns that hold numbers: none, one, or several to ask about. */
export interface ColumnsFound extends ChosenColumns {
  /** All was one single row, so every cell of it stands for a row. */
  wide: boolean;
  /** There were numbers, and a spreadsheet has rounded them. */
  rounded: boolean;
  /** A few numbers among so many other cells that nothing of them is certain, by column. */
  sparse: readonly number[];
  /** What looked most like numbers and is none, as it is written. */
  quoted: string[];
}

/** A look at the first rows of a table. */
export interface ColumnSurvey {
  row(cells: readonly string[]): void;
  /** Says whether enough was seen to decide. */
  enough(): boolean;
  decide(): ColumnsFound;
}

/** A column with the word for somebody else that stands above it and others. */
type HeadedColumn = SeenColumn & { head?: string; last?: number; alike: Map<number, number> };

const NOTHING: FoundNumbers = { numbers: [], doubts: [], refused: [] };
const ENOUGH_ROWS = 1000;
const ENOUGH_CELLS = 200_000;
const QUOTED_DIGITS = 7;
const MOST_QUOTED = 3;
const MOST_OF_HEAD = 20;
/** Numbers of a row, each of which is compared with the others. */
const MOST_COMPARED = 30;
/** A list has more numbers than a text of this many cells with one in ten. */
const SPARSE_CELLS = 20;
const SPARSE = 0.1;

/**
 * Finds the columns by what is in them and by what is said above them.
 * @param isTitled whether words above the numbers say anything of them
 */
export function surveyColumns(isTitled = true): ColumnSurvey {
  const columns: HeadedColumn[] = [];
  const quoted: string[] = [];
  let rows = 0;
  let cellsSeen = 0;
  let rowsWithNumber = 0;
  let rounded = false;

  let inRow: [column: HeadedColumn, number: string][] = [];

  /** Notes which columns say the same in a row. */
  function compare(): void {
    for (const [one, number] of inRow.length <= MOST_COMPARED ? inRow : []) {
      for (const [{ column }, other] of inRow) {
        if (column !== one.column && other === number) one.alike.set(column, (one.alike.get(column) ?? 0) + 1);
      }
    }
    inRow = [];
  }

  function look(cell: string, at: number): boolean {
    columns[at] ??= emptyColumn(at);
    const column = columns[at];
    column.cells += 1;
    const started = column.valid + column.doubtful > 0;
    if (started) column.filled += 1;
    const { numbers, doubts, refused } = cell.length < 5 ? NOTHING : findNumbers(cell);
    const number = numbers[0] ?? doubts[0];
    if (number === undefined) {
      rounded ||= refused[0]?.reason === "rounded";
      seeOther(column, cell, refused[0]?.reason);
      if (!started && isTitled) seeTitle(column, cell);
      return false;
    }
    if (!started) column.filled += 1;
    if (numbers.length === 0) column.doubtful += 1;
    else {
      column.valid += 1;
      if (number.kind !== "unknown-prefix") column.known += 1;
      seeForm(column, cell, number.number);
      if (Number(number.number) === (column.last ?? 0) + 1) column.serial += 1;
      if (Number(number.number) === column.last) column.repeated += 1;
      column.last = Number(number.number);
      if (numbers.length + doubts.length + refused.length === 1) inRow.push([column, number.number]);
    }
    const shown = showNumber(number.number);
    if (column.samples.length < 3 && !column.samples.includes(shown)) column.samples.push(shown);
    return true;
  }

  function seeOther(column: SeenColumn, cell: string, reason: string | undefined): void {
    if (reason === "masked") column.masked += 1;
    if (reason === "fraction") {
      column.fractions += 1;
      if (/[.,]\d{4}/.test(cell)) column.longFractions += 1;
    }
    const isQuotable = reason !== "no-number" && cell.replace(/\D/g, "").length >= QUOTED_DIGITS;
    if (isQuotable && quoted.length < MOST_QUOTED) quoted.push(cell.trim().replace(/\s+/g, " ").slice(0, 40));
  }

  /** A word that stands above several columns is written over the first of them: the blank ones beside it are its own. */
  function seeHeads(cells: readonly string[]): void {
    const words = new Set(cells.map((cell) => cell.trim()).filter((cell) => /\p{L}{2,}/u.test(cell)));
    if (words.size < 2) return;
    let head = "";
    cells.forEach((cell, at) => {
      const text = cell.trim();
      const isNew = text !== "" && text !== head;
      if (isNew) head = text;
      if (isNew || head.includes(":") || whosePhones(head) !== "somebody-else") return;
      columns[at] ??= emptyColumn(at);
      if (columns[at].title === undefined) columns[at].head ??= head.slice(0, MOST_OF_HEAD);
    });
  }

  const enough = () => rowsWithNumber > 0 && (rowsWithNumber >= ENOUGH_ROWS || cellsSeen >= ENOUGH_CELLS);

  return {
    row(cells) {
      let filled = false;
      let hasNumber = false;
      if (isTitled && rowsWithNumber === 0) seeHeads(cells);
      cells.forEach((cell, at) => {
        if (cell === "" || cell.trim() === "") return;
        filled = true;
        cellsSeen += 1;
        if (look(cell, at)) hasNumber = true;
      });
      compare();
      if (filled) rows += 1;
      if (hasNumber) rowsWithNumber += 1;
    },
    enough,
    decide() {
      const seen = columns.filter((column) => column !== undefined).map(withHead);
      // Further down columns that say the same so far may differ.
      if (enough()) for (const { alike } of columns.filter((column) => column !== undefined)) alike.clear();
      const wide = rows === 1;
      const chosen = chooseColumns(seen, wide);
      const sparse = seen.filter(isSparse).map(({ column }) => column);
      return { ...chosen, wide, rounded, sparse, quoted };
    },
  };
}

function emptyColumn(column: number): HeadedColumn {
  const none = {
    cells: 0,
    filled: 0,
    valid: 0,
    doubtful: 0,
    known: 0,
    plain: 0,
    idLike: 0,
    round: 0,
    serial: 0,
    repeated: 0,
  };
  const alike = new Map<number, number>();
  return { column, ...none, fractions: 0, longFractions: 0, masked: 0, whose: "unsaid", samples: [], alike };
}

/** A column with all that is said above it of whose its numbers are. */
function withHead(column: HeadedColumn): SeenColumn {
  const { head, title } = column;
  if (head === undefined || head === title) return { ...column, whose: whosePhones(title ?? "") };
  return { ...column, whose: "somebody-else", title: title === undefined ? head : `${head}: ${title}`.slice(0, 40) };
}

/** The words above the numbers: the last ones, unless words before them say what the column is. */
function seeTitle(column: SeenColumn, cell: string): void {
  if (!/\p{L}{2,}|№/u.test(cell)) return;
  const says = kindOfTitle(cell);
  if (says === undefined && column.says !== undefined) return;
  column.title = cell.trim().slice(0, 40);
  if (says !== undefined) column.says = says;
}

function seeForm(column: SeenColumn, cell: string, number: string): void {
  const bare = /(?<![\d+])\d{9}(?!\d)/.exec(cell)?.[0];
  if (bare === undefined || number !== `998${bare}`) {
    if (!/^\d{3}[ ,]\d{3}[ ,]\d{3}$/.test(cell.trim())) column.plain += 1;
    return;
  }
  // Nine bare digits that start with 20: an older taxpayer number of a company, or a date, as well as a mobile.
  if (bare.startsWith("20")) column.idLike += 1;
  if (bare.startsWith("000", 6)) column.round += 1;
}

function isSparse({ cells, valid, doubtful, says }: SeenColumn): boolean {
  return says !== "phone" && cells >= SPARSE_CELLS && valid + doubtful > 0 && valid + doubtful < cells * SPARSE;
}
