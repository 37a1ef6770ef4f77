import Database from "better-sqlite3";
import { Failure } from "../domain/failure.ts";

/** Who holds a data folder. */
export interface Holder {
  pid: number;
  host: string;
  /** Epoch milliseconds. */
  since: number;
}

/** Another process holds the folder; `holder` as far as it can be read. */
export class FolderInUse extends Failure {
  readonly holder: Holder | undefined;
  constructor(holder: Holder | undefined, options: { cause: unknown }) {
    super("folder-in-use", "Another process holds the data folder", options);
    this.holder = holder;
  }
}

/** Milliseconds to wait for a process that is just letting go, or just reading who holds it. */
const PATIENCE = 1_000;

/**
 * Takes a lock that the system frees when the process dies, however it dies: a transaction that stays open on a small
 * SQLite file of its own. It is never ended, and lets others read who holds it. (The number of a process proves nothing:
 * in a container it is always 1. A lock on the database itself would keep backups from reading.)
 * @throws FolderInUse
 */
export function lockFolder(path: string, holder: Holder): { release(): void } {
  const db = new Database(path, { timeout: PATIENCE });
  try {
    db.pragma("synchronous = OFF");
    db.transaction(() => {
      db.exec("CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since INTEGER)");
      db.exec("DELETE FROM holder");
      db.prepare("INSERT INTO holder VALUES (?, ?, ?)").run(holder.pid, holder.host, holder.since);
    }).immediate();
    // Whoever came in between holds it now, and this fails.
    db.exec("BEGIN IMMEDIATE");
  } catch (cause) {
    const busy = cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_BUSY");
    const found = busy ? readHolder(db) : undefined;
    db.close();
    throw busy ? new FolderInUse(found, { cause }) : cause;
  }
  return { release: () => void db.close() };
}

function readHolder(db: Database.Database): Holder | undefined {
  try {
    return db.prepare("SELECT pid, host, since FROM holder").get() as Holder | undefined;
  } catch {
    return undefined;
  }
}
