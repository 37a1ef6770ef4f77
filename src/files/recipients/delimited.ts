import { CsvError, type Parser, parse } from "csv-parse";
import { isHint, type Layout } from "./delimiter.ts";
import { type Encoding, toUtf8 } from "./encoding.ts";
import { mendQuotes } from "./quotes.ts";
import { UnreadableList } from "./source.ts";

/** Takes one row, blank ones too, numbered from 1 as a spreadsheet does; answers false to stop. */
export type RowSink = (row: number, cells: readonly string[]) => boolean;

const LINE_ENDS = ["\r\n", "\n", "\r"];
// A control character that no text has: csv-parse must be given some delimiter.
const NO_DELIMITER = "\u001F";
const LONGEST_RECORD = 1_000_000;

/** Reads the rows of a delimited text. Throws UnreadableList for a line of over a million characters. */
export async function readDelimited(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  { delimiter, oneLine }: Layout,
  sink: RowSink,
): Promise<void> {
  const parts = oneLine && delimiter !== undefined ? undefined : delimiter;
  const parser = parse({
    delimiter: parts ?? NO_DELIMITER,
    record_delimiter: oneLine && delimiter !== undefined ? [delimiter, ...LINE_ENDS] : LINE_ENDS,
    quote: oneLine ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const text = toUtf8(chunks, encoding);
  await feed(parser, oneLine ? text : mendQuotes(text, parts), sink);
}

async function feed(parser: Parser, chunks: AsyncIterable<Buffer>, sink: RowSink): Promise<void> {
  let row = 0;
  let stopped = false;
  let failed: unknown;
  parser.on("data", (cells: string[]) => {
    if (stopped || (row === 0 && isHint(cells))) return;
    row += 1;
    stopped = !sink(row, cells);
  });
  parser.on("error", (error) => {
    failed = error;
  });
  const closed = new Promise<void>((resolve) => {
    parser.once("close", resolve);
  });
  for await (const chunk of chunks) {
    if (stopped || failed !== undefined) break;
    if (!parser.write(chunk)) await Promise.race([closed, drained(parser)]);
  }
  if (stopped) parser.destroy();
  else parser.end();
  await closed;
  if (failed instanceof CsvError) throw new UnreadableList("long-line", failed);
  if (failed !== undefined) throw failed;
}

function drained(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    parser.once("drain", resolve);
  });
}
