import type { ChainedRow, Head } from "../domain/journal/chain.ts";
import type { DecisionKind, JournalEntry, JournalRow } from "../domain/journal/entry.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { hashOf, type SealKey, sealKey, sealOf } from "./journal-seal.ts";
import type { Db } from "./open.ts";

type Stored = ChainedRow & { hash: string; seal: string | null };

function fromRow({ n, at, by, kind, about, facts, digest }: Stored): JournalRow {
  const more = withoutUndefined<Pick<JournalRow, "n" | "at" | "by" | "about" | "digest">>({
    n,
    at,
    by: by ?? undefined,
    about: about ?? undefined,
    digest: digest ?? undefined,
  });
  return { ...(JSON.parse(facts) as object), kind, ...more } as JournalRow;
}

/** Rows that are read at a time. */
const PAGE = 10;

/** Who decided what: rows that are added, each with the hash of the one before, and that nothing changes. */
export function journalStore(db: Db) {
  const last = db.prepare("SELECT n, hash, seal FROM journal WHERE n = (SELECT max(n) FROM journal)");
  const insert = db.prepare(
    `INSERT INTO journal (n, at, by, kind, about, facts, digest, before, hash, seal)
     VALUES (@n, @at, @by, @kind, @about, @facts, @digest, @before, @hash, @seal)`,
  );
  const one = db.prepare("SELECT * FROM journal WHERE n = ?");
  const all = db.prepare("SELECT * FROM journal WHERE n < ? ORDER BY n DESC LIMIT ?");
  const of = db.prepare("SELECT * FROM journal WHERE about = ? AND n < ? ORDER BY n DESC LIMIT ?");
  const by = db.prepare("SELECT * FROM journal WHERE by = ? AND n < ? ORDER BY n DESC LIMIT ?");
  const confirmed = db.prepare("SELECT * FROM journal WHERE about = ? AND kind = 'confirmed' ORDER BY n DESC LIMIT 1");
  const approved = db
    .prepare(`SELECT "by" || ' ' || digest FROM journal WHERE about = ? AND kind = 'approved' ORDER BY n DESC LIMIT 1`)
    .pluck();
  const ofKind = db.prepare("SELECT * FROM journal WHERE kind = ? ORDER BY n DESC LIMIT 1");
  let key: SealKey | undefined;

  const end = () => last.get() as (Head & Pick<Stored, "seal">) | undefined;
  const rows = (found: unknown[]): JournalRow[] => (found as Stored[]).map(fromRow);
  const from = (before: number | undefined): number => before ?? Number.MAX_SAFE_INTEGER;

  /** Adds a row, inside the transaction of the decision itself: both are committed, or neither. @param now epoch milliseconds */
  function record(entry: JournalEntry, now: number): void {
    if (db.inTransaction) add(entry, now);
    else db.transaction(add).immediate(entry, now);
  }

  function add({ kind, by: person, about, digest, ...facts }: JournalEntry, now: number): void {
    const head = end();
    const row: ChainedRow = {
      n: (head?.n ?? 0) + 1,
      at: now,
      by: person ?? null,
      kind,
      about: about ?? null,
      facts: JSON.stringify(facts),
      digest: digest ?? null,
      before: head?.hash ?? "",
    };
    const hash = hashOf(row, head?.seal ?? null);
    insert.run({ ...row, hash, seal: key ? sealOf(key, hash) : null });
  }

  return {
    record,
    /**
     * Seals rows from now on with the newest of these keys (32 bytes each), or not at all. Where the journal's end bears another
     * seal, or none, a row is added that bears it: a seal vouches for all rows before.
     */
    sealWith([secret]: readonly Uint8Array[], now: number): void {
      key = secret && sealKey(secret);
      const head = end();
      if (head === undefined || head.seal?.split(":")[0] === key?.name) return;
      record({ kind: "sealed" }, now);
    },
    /** Its end; undefined while it is empty. */
    head(): Head | undefined {
      const { n, hash } = end() ?? {};
      return n === undefined || hash === undefined ? undefined : { n, hash };
    },
    one(n: number): JournalRow | undefined {
      const row = one.get(n) as Stored | undefined;
      return row && fromRow(row);
    },
    /** The last rows, newest first. @param before only those before this one */
    last: (before?: number, limit = PAGE): JournalRow[] => rows(all.all(from(before), limit)),
    /** As `last`, of a confirmed draft alone. */
    lastOf: (draftId: string, before?: number, limit = PAGE): JournalRow[] =>
      rows(of.all(draftId, from(before), limit)),
    /** As `last`, of a person's decisions alone. */
    lastBy: (userId: number, before?: number, limit = PAGE): JournalRow[] => rows(by.all(userId, from(before), limit)),
    /** The row with which a draft was confirmed. */
    confirmedOf(draftId: string): JournalRow | undefined {
      const row = confirmed.get(draftId) as Stored | undefined;
      return row && fromRow(row);
    },
    /** Who agreed last to what a draft confirmed, and the digest of what they saw: "12 ab…". */
    approvedDigest: (draftId: string) => approved.get(draftId) as string | undefined,
    /** The last one of a kind. */
    lastOfKind(kind: DecisionKind): JournalRow | undefined {
      const row = ofKind.get(kind) as Stored | undefined;
      return row && fromRow(row);
    },
  };
}
