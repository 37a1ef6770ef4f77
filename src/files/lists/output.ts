import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** Where to write what was made of a list. */
export interface ListOutput {
  /** The clean list: one international number a line, digits only, LF. */
  cleanPath: string;
  /** The refused rows as a csv that a spreadsheet with Russian or Uzbek settings opens by itself, their reasons as codes. */
  refusedPath: string;
}

/** A file that appears under its name only when it is complete. */
export interface ListFile {
  write(text: string): void;
  finish(): void;
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
    finish() {
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
