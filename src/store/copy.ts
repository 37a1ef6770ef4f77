import Database from "better-sqlite3";

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
