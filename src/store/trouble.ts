/**
 * Results of SQLite (sqlite.org/rescode.html) that say nothing of what was asked and may pass by themselves: another
 * program holds the lock, the disk is full, cannot be written or fails.
 */
const PASSING = /^SQLITE_(BUSY|LOCKED|PROTOCOL|FULL|READONLY|IOERR|CANTOPEN|NOMEM)/;

/** The same of the system, for files beside the database. */
const OF_THE_DISK = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO", "EMFILE", "ENFILE"]);

/**
 * Whether a failure, however it is wrapped, only means that the data folder cannot be written or read right now. The one
 * place that decides it: such work is neither done nor wrong, it is tried again later.
 */
export function isStoreTrouble(error: unknown): boolean {
  return troubleCode(error) !== undefined;
}

/** The code of such a failure (SQLITE_BUSY, ENOSPC); undefined for any other one. */
export function troubleCode(error: unknown): string | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = causeOf(at)) {
    seen.add(at);
    if (!("code" in at) || typeof at.code !== "string") continue;
    if (PASSING.test(at.code) || OF_THE_DISK.has(at.code)) return at.code;
  }
  return undefined;
}

/** grammY keeps in `error` what others keep in `cause`. */
function causeOf(error: Error): unknown {
  return error.cause ?? ("error" in error ? error.error : undefined);
}
