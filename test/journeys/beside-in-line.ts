/** What goes on in threads beside a database, done in line: starting a thread takes longer than what it does for a young one. */
import Database from "better-sqlite3";
import type { BESIDE_DATABASE } from "../../src/open-data.ts";

interface Checkpoint {
  busy: number;
  log: number;
  checkpointed: number;
}

function move(path: string): boolean {
  const db = new Database(path, { fileMustExist: true, timeout: 0 });
  try {
    const [made] = db.pragma("wal_checkpoint(PASSIVE)") as Checkpoint[];
    return made !== undefined && made.busy === 0 && made.checkpointed >= made.log;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

function lookThrough(path: string): string | undefined {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    const found = String(db.pragma("quick_check(1)", { simple: true }));
    db.close();
    return found === "ok" ? undefined : found;
  } catch (error) {
    // Locked, full, gone: as the thread, it cannot be looked through now.
    const code = error instanceof Database.SqliteError ? error.code : "";
    return /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? code : undefined;
  }
}

/** As the product's own, but without threads; what comes of it comes as late as an answer of theirs. */
export const BESIDE_IN_LINE: typeof BESIDE_DATABASE = {
  quickCheck: (path) => new Promise((resolve) => setImmediate(() => resolve(lookThrough(path)))),
  createCheckpoints: (path) => ({
    make: () => new Promise((resolve) => setImmediate(() => resolve(move(path)))),
    end: async () => {},
  }),
};
