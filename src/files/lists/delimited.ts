import { parse } from "csv-parse/sync";
import { isHint, type Layout } from "./delimiter.ts";
import { type Encoding, toUtf8 } from "./encoding.ts";
import { type PastEnd, plainText } from "./plain-text.ts";
import { wholeRows } from "./whole-rows.ts";

/** Whether the cell of a column, from 0, lies under another that it is merged into. */
export type Covered = (column: number) => boolean;

/** Takes one row, blank ones too, numbered from 1 as a spreadsheet does; answers false to stop. */
export type RowSink = (row: number, cells: readonly string[], covered?: Covered) => boolean;

const LINE_ENDS = ["\r\n", "\n", "\r"];
// A control character that no text has: csv-parse must be given some delimiter.
const NO_DELIMITER = "\u001F";

/**
 * Reads the rows of a delimited text. Throws UnreadableList for a line of over a million bytes.
 * @param past is set to what was not read because it stands behind the text's end mark
 */
export async function readDelimited(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  layout: Layout,
  sink: RowSink,
  past?: PastEnd,
): Promise<void> {
  const delimiter = layout.oneLine ? undefined : layout.delimiter;
  let row = 0;
  for await (const { text, quoted } of wholeRows(plainText(toUtf8(chunks, encoding), past), layout)) {
    for (const cells of quoted ? quotedRows(text, delimiter) : plainRows(text, layout)) {
      if (row === 0 && isHint(cells)) continue;
      row += 1;
      if (!sink(row, cells)) return;
    }
  }
}

function quotedRows(text: string, delimiter = NO_DELIMITER): string[][] {
  return parse(text, { delimiter, record_delimiter: LINE_ENDS, relax_quotes: true, relax_column_count: true });
}

/** Without quotes a csv is its lines and what the delimiter parts, so the parser's state machine would be for nothing. */
function* plainRows(text: string, { delimiter, oneLine }: Layout): Generator<string[]> {
  const lines = linesOf(oneLine && delimiter !== undefined ? text.replaceAll(delimiter, "\n") : text);
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) yield oneLine || delimiter === undefined ? [line] : line.split(delimiter);
}

function linesOf(text: string): string[] {
  return text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
}
