import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { RefusedRow, RowRefusal } from "../../domain/list/verdict.ts";

/** The words of the file of refused rows, in the manager's language. */
export interface RefusedWords {
  file: string;
  row: string;
  value: string;
  reason: string;
  reasons: Record<RowRefusal, string>;
}

/** Where to write what was made of a list. */
export interface RecipientsOutput {
  /** The clean list: one international number a line, digits only, LF. */
  cleanPath: string;
  /** The refused rows as a csv that a spreadsheet with Russian or Uzbek settings opens by itself. */
  refusedPath: string;
  /** Codes are written when there are no words. */
  words?: RefusedWords;
}

/** A file that appears under its name only when it is complete. */
export interface ListFile {
  write(text: string): void;
  keep(): void;
  drop(): void;
}

const FLUSH_AT = 64 * 1024;

/** Starts a file beside its final place. Writes in the calling thread: for workers only. */
export function createListFile(path: string): ListFile {
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, "w");
  let waiting = "";

  function flush(): void {
    for (let bytes = Buffer.from(waiting); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
    waiting = "";
  }

  return {
    write(text) {
      waiting += text;
      if (waiting.length >= FLUSH_AT) flush();
    },
    keep() {
      flush();
      closeSync(file);
      renameSync(unfinished, path);
    },
    drop() {
      closeSync(file);
      rmSync(unfinished, { force: true });
    },
  };
}

/**
 * Says how a refused row is written: `;` between cells, as spreadsheets here expect, with the name of the file, and of the
 * sheet before the row, where there are several.
 */
export function refusedLine(row: RefusedRow, words: RefusedWords | undefined, name?: string, sheet?: string): string {
  const reason = words?.reasons[row.reason] ?? row.reason;
  const place = sheet === undefined ? String(row.row) : `${sheet} · ${row.row}`;
  return line([...(name === undefined ? [] : [name]), place, row.value, reason]);
}

/** The first line, after the byte order mark by which spreadsheets know UTF-8. */
export function refusedHeader(words: RefusedWords | undefined, withName: boolean): string {
  const { file = "file", row = "row", value = "value", reason = "reason" } = words ?? {};
  return `\uFEFF${line([...(withName ? [file] : []), row, value, reason])}`;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(";")}\r\n`;
}

/**
 * Where a cell begins for any program that opens the file, whatever it parts cells by, and what makes a formula of it
 * (CWE-1236): also after spaces and characters that show nothing, and in the full width of East Asian letters.
 */
const FORMULA = /(^|[,;\t\r\n"])([\s\p{Default_Ignorable_Code_Point}]*)([=+@\-＝＋－＠][^,;\t\r\n"]*)/gu;

/** A phone is no formula: digits, and what groups them. */
const PHONE = /^\+[\d \u00a0()-]*\d[\d \u00a0()-]*$/;

/** A space inside long digits keeps them text; an apostrophe keeps a formula from being run. */
function cell(text: string): string {
  const rounded = /^(\d+(?:[.,]\d+)?)(e\+?\d+)$/i.exec(text);
  const shown = rounded === null ? text.replace(/\d{5,}/g, spaced) : `${rounded[1]} ${rounded[2]}`;
  const safe = PHONE.test(shown) ? shown : shown.replace(FORMULA, "$1$2'$3");
  const isolated = /^[\t\r]/.test(safe) ? `'${safe}` : safe;
  return /[",;\t\r\n]/.test(isolated) ? `"${isolated.replaceAll('"', '""')}"` : isolated;
}

function spaced(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, " ");
}
