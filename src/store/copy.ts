import Database from "better-sqlite3";
import { Failure } from "../domain/failure.ts";
import { openDatabase } from "./open.ts";

/** More pages than a database has: copied in one go, a copy is not begun anew whenever the bot writes meanwhile. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Writes a database as of one instant to a new file, also while another process uses it (SQLite, Online Backup API).
 * Rejects when there is no database at `from`, or when `to` cannot be written.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const db = new Database(from, { readonly: true, fileMustExist: true });
  try {
    await db.backup(to, { progress: () => ALL_PAGES });
  } finally {
    db.close();
  }
}

/** What a copied database says of itself. */
export interface CopiedState {
  /** Epoch milliseconds of its data; undefined where a database of an earlier version does not tell. */
  madeAt: number | undefined;
  /** Names of the campaigns that were confirmed and not settled. */
  inHand: string[];
  /** SHA-256 of the files that it names. */
  files: string[];
}

/**
 * Looks through a database that nobody has open and marks it as a copy, so that a start sends nothing of it by itself. A
 * copy of a copy keeps the moment of the first one.
 * @param madeAt epoch milliseconds; when left out, the last moment at which a process was alive on it
 * @throws Failure where it is damaged, or whatever SQLite says of a file that is none of its own
 */
export function markCopy(path: string, madeAt?: number): CopiedState {
  const db = openDatabase(path);
  try {
    if (db.pragma("integrity_check", { simple: true }) !== "ok") throw damaged();
    if ((db.pragma("foreign_key_check") as unknown[]).length > 0) throw damaged();
    db.prepare("UPDATE instance SET copy_of = coalesce(copy_of, ?, alive_at)").run(madeAt ?? null);
    const inHand =
      "SELECT answers ->> 'name' FROM submissions WHERE state IN ('waiting', 'to-approve', 'held', 'sending') ORDER BY confirmed_at";
    return {
      madeAt: db.prepare("SELECT copy_of FROM instance").pluck().get() as number | undefined,
      inHand: db.prepare(inHand).pluck().all() as string[],
      files: db.prepare("SELECT sha256 FROM files").pluck().all() as string[],
    };
  } finally {
    db.close();
  }
}

/** A database that SQLite can open, but whose pages or references do not fit together: by SQLite's own code. */
function damaged(): Failure {
  return new Failure("SQLITE_CORRUPT", "The database is damaged");
}
