import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../domain/failure.ts";

export type Db = Database.Database;

/** Milliseconds that the opening waits for another program's lock: nothing is served yet that waiting could hold up. */
const OPENING_WAITS = 5_000;

/**
 * Opens the SQLite file (":memory:" for none) and brings it to the newest schema.
 * FULL: a commit is on the disk before Telegram is told that an update arrived.
 * From then on nothing waits for a lock inside SQLite, which would hold the event loop: `store/trouble.ts` says what is
 * tried again later.
 * @param program the version of the product that uses it from now on; none where it is only looked at
 * @throws NewerDatabase, and when the file cannot be read or written
 */
export function openDatabase(path: string, program?: string): Db {
  if (path !== ":memory:") {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // SQLite gives its log the rights of the database: nobody else's.
    closeSync(openSync(path, "a", 0o600));
  }
  const db = new Database(path, { timeout: OPENING_WAITS });
  db.pragma("journal_mode = WAL");
  db.pragma(`journal_size_limit = ${LARGEST_LOG}`);
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_AT}`);
  db.pragma("secure_delete = ON");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  cleanOnce(db);
  migrate(db, readMigrations());
  if (program !== undefined && usedBy(db) !== program) {
    db.prepare("INSERT OR REPLACE INTO used_by (one, version) VALUES (1, ?)").run(program);
  }
  db.pragma("busy_timeout = 0");
  return db;
}

/** The file was written by a newer version of the product: nothing in it is touched. */
export class NewerDatabase extends Failure {
  /** The version of the product that used it last, where that is known. */
  readonly usedBy: string | undefined;
  constructor(version: number, known: number, by: string | undefined) {
    super("newer-database", `The database is of version ${version}, this program knows ${known}`);
    this.usedBy = by;
  }
}

function usedBy(db: Db): string | undefined {
  const isTold = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'used_by'").get() !== undefined;
  return isTold ? (db.prepare("SELECT version FROM used_by").pluck().get() as string | undefined) : undefined;
}

/** Pages in the log (16 MB) from which a commit moves them into the database itself: a thread does it long before. */
const CHECKPOINT_AT = 4_000;

/** Bytes of the write-ahead log that stay on the disk after something made it longer: a backup, a large change. */
const LARGEST_LOG = 8 * 1024 * 1024;

/** From this version on what is deleted is overwritten. */
const OVERWRITES_SINCE = 11;

/**
 * Writes a file anew in which earlier versions left what they had deleted. Before the migrations and outside of their
 * transactions: broken off by a kill, it is done at the next start.
 */
function cleanOnce(db: Db): void {
  const version = db.pragma("user_version", { simple: true }) as number;
  if (version === 0 || version >= OVERWRITES_SINCE) return;
  db.exec("VACUUM");
  db.pragma("wal_checkpoint(TRUNCATE)");
}

/** The numbered migrations, oldest first: `001-first.sql` is the one that leads to version 1. */
export function readMigrations(): string[] {
  const folder = new URL("./migrations/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return files.sort().map((file) => readFileSync(new URL(file, folder), "utf8"));
}

/**
 * Runs the migrations that the file has not seen, in one transaction: a kill leaves the version that was there, and a new
 * folder has one flush for all of them. Forward only: throws when the file was written by a newer version of the product,
 * rather than touch what it does not know.
 */
export function migrate(db: Db, migrations: string[]): void {
  const version = db.pragma("user_version", { simple: true }) as number;
  if (version > migrations.length) {
    throw new NewerDatabase(version, migrations.length, usedBy(db));
  }
  if (version === migrations.length) return;
  db.transaction(() => {
    for (const sql of migrations.slice(version)) db.exec(sql);
    db.pragma(`user_version = ${migrations.length}`);
  })();
}
