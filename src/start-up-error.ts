import { Failure } from "./domain/failure.ts";
import { productVersion } from "./version.ts";
import type { Words } from "./words.ts";

/** Why the process cannot run here, for the person at the terminal. `say` puts it in words. */
export class StartUpError extends Failure<
  "data-dir" | "database-damaged" | "folder-in-use" | "http-port" | "restore-unfinished"
> {
  readonly say: (words: Words) => string;
  constructor(code: StartUpError["code"], say: StartUpError["say"], options: { cause: unknown }) {
    super(code, `The process cannot start: ${code}`, options);
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

/** A database that is none, or whose pages do not fit together. */
const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/;
const NEWER = "newer-database";

function usedByOf(cause: unknown): string {
  const by = cause instanceof Error && "usedBy" in cause ? cause.usedBy : undefined;
  return typeof by === "string" ? by : "?";
}

/** The database of the data folder is damaged, and what to do. */
export function damagedError(folder: string, cause: unknown): StartUpError {
  const variables = { folder, reason: reasonOf(cause) };
  return new StartUpError("database-damaged", (words) => words.text("start-up-damaged", variables), { cause });
}

/** Why the data folder cannot be used: no room, no writing, or whatever the system says. */
export function dataDirError(folder: string, cause: unknown): StartUpError {
  const reason = reasonOf(cause);
  if (DAMAGED.test(reason)) return damagedError(folder, cause);
  const variables = { folder, reason };
  const say = (words: Words) => {
    if (reason === NEWER)
      return words.text("start-up-newer", { folder, version: usedByOf(cause), own: productVersion() });
    if (FULL.test(reason)) return words.text("start-up-disk-full", variables);
    return words.text(READ_ONLY.test(reason) ? "start-up-read-only" : "start-up-data-dir", variables);
  };
  return new StartUpError("data-dir", say, { cause });
}
