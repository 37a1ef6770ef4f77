import type { Layout } from "./delimiter.ts";
import { UnreadableList } from "./source.ts";

/** Bytes of one row, at most. */
export const LONGEST_LINE = 1_000_000;
const LONGEST_QUOTED = 8192;
const MOST_LINES = 20;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Some rows of a text, none of them cut. */
export interface Rows {
  text: string;
  /** Whether there are quotes to be understood. */
  quoted: boolean;
}

/**
 * Parts a text between its rows. Opening quotes that are never closed, or closed in another row, are taken out: one of
 * them would swallow the rows that follow. Throws UnreadableList for a row of over a million bytes.
 * @param chunks UTF-8
 */
export async function* wholeRows(chunks: AsyncIterable<Buffer>, { delimiter, oneLine }: Layout): AsyncGenerator<Rows> {
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const end = endOfRows(bytes, oneLine ? delimiter : undefined);
    if (bytes.length - end > LONGEST_LINE) throw new UnreadableList("long-line");
    const rows = bytes.subarray(0, end);
    if (oneLine || !rows.includes(QUOTE)) {
      carried = bytes.subarray(end);
      yield { text: rows.toString(), quoted: false };
      continue;
    }
    const { mended, used } = mend(rows.toString("latin1"), delimiter, false);
    carried = bytes.subarray(used);
    yield { text: Buffer.from(mended, "latin1").toString(), quoted: true };
  }
  if (oneLine || !carried.includes(QUOTE)) yield { text: carried.toString(), quoted: false };
  else {
    const { mended } = mend(carried.toString("latin1"), delimiter, true);
    yield { text: Buffer.from(mended, "latin1").toString(), quoted: true };
  }
}

/** Where the last whole row ends; a CR at the very end waits for its LF. */
function endOfRows(bytes: Buffer, delimiter: string | undefined): number {
  const others = delimiter === undefined ? -1 : bytes.lastIndexOf(delimiter);
  return Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR, -2), others) + 1;
}

/** Works on bytes as Latin-1, which keeps UTF-8 intact. `used` ends before a row whose quotes may yet be closed. */
function mend(text: string, delimiter: string | undefined, last: boolean): { mended: string; used: number } {
  let rows = "";
  let row = "";
  let kept = 0;
  let used = 0;
  let cellStart = true;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && cellStart) {
      const end = closing(text, at, delimiter, last);
      if (end === "unknown") return { mended: rows, used };
      if (end === undefined) {
        row += text.slice(kept, at);
        // Another quote right behind would open the cell in its place.
        while (text[at + 1] === '"') at += 1;
        kept = at + 1;
      } else at = end;
    }
    const lineEnd = text[at] === "\n" || text[at] === "\r";
    cellStart = lineEnd || text[at] === delimiter;
    if (!lineEnd) continue;
    // A lone CR becomes LF: where a quote behind it is taken out, it would make one line end with the LF that follows.
    const lone = text[at] === "\r" && text[at + 1] !== "\n";
    rows += row + (lone ? `${text.slice(kept, at)}\n` : text.slice(kept, at + 1));
    row = "";
    kept = at + 1;
    used = kept;
  }
  return { mended: rows + row + text.slice(kept), used: text.length };
}

/** Where the quoted cell that opens at `open` closes; undefined if it does not, "unknown" if more text may tell. */
function closing(
  text: string,
  open: number,
  delimiter: string | undefined,
  last: boolean,
): number | undefined | "unknown" {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1 || at + 1 === text.length) {
    if (!last && text.length - open < LONGEST_QUOTED) return "unknown";
    if (at === -1) return undefined;
  }
  const next = text[at + 1];
  if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") return undefined;
  return swallowsRows(text.slice(open, at), delimiter) ? undefined : at;
}

function swallowsRows(quoted: string, delimiter: string | undefined): boolean {
  const lines = quoted.split(/\r\n|\n|\r/);
  if (lines.length > MOST_LINES || quoted.length > LONGEST_QUOTED) return true;
  return (
    delimiter !== undefined && lines.length > 1 && lines.some((line) => line.includes(delimiter) && /\d{7}/.test(line))
  );
}
