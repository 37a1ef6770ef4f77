import type { Db } from "./open.ts";

/** Whom a submission called or may have called: a file of keyed hashes, 8 bytes a number, in the content store. */
export interface KeptCalls {
  submissionId: string;
  /** SHA-256 (hex) of the file. */
  sha256: string;
  /** Names the key that the numbers were hashed with. */
  keyId: string;
  numbers: number;
  /** When they were last begun to be called, in epoch milliseconds. */
  calledUntil: number;
}

/** A submission that may have called people and of which nothing is kept. */
export interface Unremembered {
  id: string;
  state: string;
  /** SHA-256 (hex) of its clean list. */
  sha256: string;
  calledUntil: number;
}

/** Rows that are looked through at a time: about a millisecond of work. */
const PAGE = 100;

/** The memory of calls; each belongs to the account of its submission. Whether they count is decided by that one's state. */
export function callsStore(db: Db) {
  const put = db.prepare(
    `INSERT INTO calls (submission_id, account_id, sha256, key_id, numbers, called_until)
     VALUES (@submissionId, (SELECT account_id FROM submissions WHERE id = @submissionId), @sha256, @keyId, @numbers, @calledUntil)
     ON CONFLICT (submission_id) DO UPDATE
     SET sha256 = excluded.sha256, key_id = excluded.key_id, numbers = excluded.numbers`,
  );
  const bySubmission = db.prepare(
    `SELECT submission_id AS submissionId, sha256, key_id AS keyId, numbers, called_until AS calledUntil
     FROM calls WHERE submission_id = ?`,
  );
  const forget = db.prepare("DELETE FROM calls WHERE submission_id = ?");
  const prune = db.prepare(
    "DELETE FROM calls WHERE submission_id IN (SELECT submission_id FROM calls WHERE called_until < ? LIMIT ?)",
  );
  const names = db.prepare("SELECT 1 FROM calls WHERE sha256 = ? LIMIT 1");
  const unremembered = db.prepare(
    `SELECT id, state, answers ->> '$.list.sha256' AS sha256, called_until AS calledUntil FROM submissions s
     WHERE (called_until, state, id) > (@calledUntil, @state, @id)
       AND state IN ('accepted', 'unknown', 'absent') AND NOT EXISTS (SELECT 1 FROM calls WHERE submission_id = s.id)
     ORDER BY called_until, state, id LIMIT ${PAGE}`,
  );

  return {
    /** Keeps them; the same again does no harm. */
    put: (calls: KeptCalls): void => void put.run(calls),
    bySubmission: (id: string) => bySubmission.get(id) as KeptCalls | undefined,
    /** Takes back what a submission was to call: its request was refused. */
    forget: (submissionId: string): void => void forget.run(submissionId),
    /** Forgets calls of some campaigns that were over before a time; of how many. */
    prune: (before: number, limit: number): number => prune.run(before, limit).changes,
    /** Whether a file of the content store is needed. */
    names: (sha256: string): boolean => names.get(sha256) !== undefined,
    /** Some of those who were called since a time, the oldest first. @param after the last one of those before */
    unremembered: (since: number, after?: Omit<Unremembered, "sha256">) =>
      unremembered.all(after ?? { calledUntil: since, state: "", id: "" }) as Unremembered[],
  };
}
