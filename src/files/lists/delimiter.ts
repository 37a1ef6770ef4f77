/** What parts the cells of a text; none when it has one column. */
export type Delimiter = ";" | "," | "\t" | "|";

/** How a text is laid out. */
export interface Layout {
  delimiter: Delimiter | undefined;
  /** A list in one line: the delimiter parts rows, not columns. */
  oneLine: boolean;
}

const DELIMITERS: readonly Delimiter[] = [";", "\t", ",", "|"];
const HINT = /^sep=([;,\t|])\r?\n/i;
// Quoted cells, and numbers that a spreadsheet has rounded: 9,98901E+11.
const NOT_PARTED = /"[^"]*"|\d,\d+E\+?\d+/g;
const LINES = 300;
// A first line that is longer holds a list itself, or the titles of a very wide table.
const LONG_LINE = 64 * 1024;
const LEAST_SHARE = 0.6;

/**
 * Votes for the delimiter that gives the same number of columns on most lines.
 * @param sample the beginning of the text
 * @param complete whether the sample is all of it
 */
export function detectLayout(sample: string, complete: boolean): Layout {
  const hint = HINT.exec(sample)?.[1];
  const lines = sample.split(/\r\n|\n|\r/);
  const single = lines.length === 1;
  if (!complete && !single) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "").slice(0, LINES);
  const said = DELIMITERS.find((one) => one === hint);
  const votes = DELIMITERS.map((delimiter) => ({ delimiter, ...vote(filled, delimiter) }));
  const best = votes.reduce((a, b) => (b.share > a.share + 0.05 ? b : a));
  const delimiter = said ?? (best.share >= LEAST_SHARE ? best.delimiter : undefined);
  const [first = ""] = lines;
  return { delimiter, oneLine: first.length >= LONG_LINE && (single || isList(first, delimiter)) };
}

/** Whether most of what a line holds is numbers. */
function isList(line: string, delimiter: Delimiter | undefined): boolean {
  if (delimiter === undefined) return false;
  const cells = line.split(delimiter);
  return cells.filter((cell) => cell.replace(/\D/g, "").length >= 7).length > cells.length / 2;
}

/** The share of lines that have the most usual number of columns, when that is more than one. */
function vote(lines: readonly string[], delimiter: Delimiter): { share: number } {
  const byColumns = new Map<number, number>();
  for (const line of lines) {
    const columns = line.replace(NOT_PARTED, "").split(delimiter).length;
    byColumns.set(columns, (byColumns.get(columns) ?? 0) + 1);
  }
  const [usual] = [...byColumns].sort((a, b) => b[1] - a[1]);
  return { share: usual === undefined || usual[0] === 1 ? 0 : usual[1] / lines.length };
}

/** Says whether a row is the hint for spreadsheets that is no row: sep=; */
export function isHint(cells: readonly string[]): boolean {
  return /^sep=.?$/i.test(cells[0] ?? "");
}
