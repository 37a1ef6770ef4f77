import { createReadStream } from "node:fs";
import type { RefusedRow, RowRefusal } from "../../domain/list/verdict.ts";
import { CSV_MARK, csvCell, csvLine, LINE_END } from "../tables/csv.ts";

/** The words of the file of refused rows. */
export interface RefusedWords {
  file: string;
  row: string;
  value: string;
  reason: string;
  reasons: Record<RowRefusal, string>;
}

/**
 * A refused row as it is kept: `;` between cells, as spreadsheets here expect, with the name of the file, and of the sheet
 * before the row, where there are several. The reason, the last cell, is its code.
 */
export function refusedLine(row: RefusedRow, name?: string, sheet?: string): string {
  const place = sheet === undefined ? String(row.row) : `${sheet} · ${row.row}`;
  return csvLine([...(name === undefined ? [] : [name]), place, row.value, row.reason]);
}

/** The first line, after the byte order mark by which spreadsheets know UTF-8. */
export function refusedHeader(
  withName: boolean,
  { file, row, value, reason }: Omit<RefusedWords, "reasons"> = {
    file: "file",
    row: "row",
    value: "value",
    reason: "reason",
  },
): string {
  return `${CSV_MARK}${csvLine([...(withName ? [file] : []), row, value, reason])}`;
}

/**
 * The kept rows with titles and reasons in words, piece by piece. What an earlier version kept in words stays as it is.
 * @param path of a file of `refusedHeader` and `refusedLine`
 */
export async function* refusedInWords(path: string, words: RefusedWords): AsyncGenerator<Uint8Array> {
  const titles = new Map([false, true].map((withName) => [refusedHeader(withName), refusedHeader(withName, words)]));
  const say = (record: string) => titles.get(record) ?? withReason(record, words.reasons);
  let rest = "";
  let open = "";
  for await (const piece of createReadStream(path, "utf8")) {
    const lines = `${rest}${piece}`.split(LINE_END);
    rest = lines.pop() ?? "";
    const said: string[] = [];
    for (const one of lines) {
      const record = `${open}${one}${LINE_END}`;
      // The end of a line within quotes is part of a value.
      open = isOpen(record) ? record : "";
      if (open === "") said.push(say(record));
    }
    yield Buffer.from(said.join(""));
  }
  yield Buffer.from(`${open}${rest}`);
}

function isOpen(record: string): boolean {
  return record.split('"').length % 2 === 0;
}

function withReason(record: string, reasons: Readonly<Record<string, string>>): string {
  const at = record.lastIndexOf(";") + 1;
  const code = record.slice(at, -LINE_END.length);
  return Object.hasOwn(reasons, code) ? `${record.slice(0, at)}${csvCell(reasons[code] ?? "")}${LINE_END}` : record;
}
