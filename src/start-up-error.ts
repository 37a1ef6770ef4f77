import type { Words } from "./words.ts";

/** Why the process cannot run here, for the person at the terminal. `say` puts it in words. */
export class StartUpError extends Error {
  readonly code: "data-dir" | "folder-in-use" | "http-port" | "restore-unfinished";
  readonly say: (words: Words) => string;
  constructor(code: StartUpError["code"], say: StartUpError["say"], options: { cause: unknown }) {
    super(`The process cannot start: ${code}`, options);
    this.name = "StartUpError";
    this.code = code;
    this.say = say;
  }
}

/** What the system says of a failure, such as EACCES or SQLITE_CANTOPEN; else the failure's own text. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

/** Codes of the system and of SQLite for a disk without room, and for one that only lets itself be read. */
const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)/;
const READ_ONLY = /^(EROFS|SQLITE_READONLY)/;

/** Why the data folder cannot be used: no room, no writing, or whatever the system says. */
export function dataDirError(folder: string, cause: unknown): StartUpError {
  const reason = reasonOf(cause);
  const variables = { folder, reason };
  const say = (words: Words) => {
    if (FULL.test(reason)) return words.text("start-up-disk-full", variables);
    return words.text(READ_ONLY.test(reason) ? "start-up-read-only" : "start-up-data-dir", variables);
  };
  return new StartUpError("data-dir", say, { cause });
}
