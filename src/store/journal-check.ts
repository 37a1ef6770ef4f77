import Database from "better-sqlite3";
import type { Breach, ChainedRow, Head } from "../domain/journal/chain.ts";
import { hashOf, isSealed, sealKey } from "./journal-seal.ts";

type Row = ChainedRow & { hash: string; seal: string | null };

/** What a look through a journal found: how many rows, its end, and what does not fit. */
export interface JournalChecked {
  rows: number;
  head: Head | undefined;
  /** Rows at its end that no known seal vouches for: whoever can write the file may have written them. */
  unsealed: number;
  breaches: Breach[];
}

/** More breaches than these are not collected: one is enough to know. */
const MOST_BREACHES = 20;

const GUARDS = ["journal_grows", "journal_keeps_all", "journal_never_changes"];

/**
 * Looks through the whole journal of a database, which another process may be using: every row has its own hash and names the
 * one before, the seals are those of these keys, and the noted head is there. Nothing is changed.
 * @param secrets of SECRET_KEY, 32 bytes each; without one only the hashes are checked
 * @param noted a head that was noted outside of the folder: only with it a tail that was cut off is found
 * @throws where the database cannot be read
 */
export function checkJournal(path: string, secrets: readonly Uint8Array[], noted?: Head): JournalChecked {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const keys = secrets.map(sealKey);
    const breaches: Breach[] = [];
    const found = (kind: Breach["kind"], n: number) => {
      if (breaches.length < MOST_BREACHES) breaches.push({ kind, n });
    };
    let head: (Head & Pick<Row, "seal">) | undefined;
    let rows = 0;
    let unsealed = 0;
    let isNotedThere = noted === undefined;
    for (const row of db.prepare("SELECT * FROM journal ORDER BY n").iterate() as IterableIterator<Row>) {
      const { n, before, hash, seal } = row;
      rows++;
      if (n !== (head?.n ?? 0) + 1) found("missing", n);
      else if (before !== (head?.hash ?? "")) found("unlinked", n);
      if (hashOf(row, head?.seal ?? null) !== hash) found("changed", n);
      const sealed = seal === null ? "unknown" : isSealed(keys, hash, seal);
      if (sealed === false) found("seal", n);
      unsealed = sealed === true ? 0 : unsealed + 1;
      if (noted?.n === n) {
        isNotedThere = true;
        if (!hash.startsWith(noted.hash)) found("other", n);
      }
      head = { n, hash, seal };
    }
    if (!isNotedThere) found("cut", noted?.n ?? 0);
    if (keys.length > 0 && unsealed > 0) found("unsealed", rows - unsealed + 1);
    const guards = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'").pluck();
    const there = new Set(guards.all());
    if (!GUARDS.every((name) => there.has(name))) found("unguarded", head?.n ?? 0);
    return { rows, head: head && { n: head.n, hash: head.hash }, unsealed, breaches };
  } finally {
    db.close();
  }
}
