import type { Db } from "./open.ts";

/** Numbers that are never called, in international digits (998901234567), by PBX account. */
export function doNotCallStore(db: Db, accountId: number) {
  const insert = db.prepare(
    `INSERT INTO do_not_call (account_id, number, added_at, added_by) VALUES (${accountId}, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const remove = db.prepare(`DELETE FROM do_not_call WHERE account_id = ${accountId} AND number = ?`);
  const count = db.prepare(`SELECT count(*) AS n FROM do_not_call WHERE account_id = ${accountId}`);
  const has = db.prepare(`SELECT 1 FROM do_not_call WHERE account_id = ${accountId} AND number = ?`);
  const page = db.prepare(
    `SELECT number, added_at AS addedAt FROM do_not_call WHERE account_id = ${accountId} AND number > ?
     ORDER BY number LIMIT ?`,
  );
  const latest = db.prepare(`SELECT max(added_at) AS at FROM do_not_call WHERE account_id = ${accountId}`);
  const latestAt = () => (latest.get() as { at: number | null }).at ?? 0;
  const addAll = db.transaction((numbers: readonly string[], by: number, now: number) => {
    // Always later than the last one, even after the clock was set back: a change of `latest` shows that something was added.
    const at = Math.max(now, latestAt() + 1);
    let added = 0;
    for (const number of numbers) added += insert.run(number, at, by).changes;
    return added;
  });
  const removeAll = db.transaction((numbers: readonly string[]) => {
    let removed = 0;
    for (const number of numbers) removed += remove.run(number).changes;
    return removed;
  });

  return {
    /** Adds numbers; returns how many were new. */
    add: (numbers: readonly string[], by: number, now: number): number => addAll(numbers, by, now),
    /** Removes numbers; returns how many were there. */
    remove: (numbers: readonly string[]): number => removeAll(numbers),
    /** When the last one was added, in epoch milliseconds; 0 when there are none. Changes with every addition. */
    latest: latestAt,
    count: (): number => (count.get() as { n: number }).n,
    has: (number: string): boolean => has.get(number) !== undefined,
    /** The next few after a number, in order; they may be very many, and are read a page at a time. */
    page: (after: string, limit: number) => page.all(after, limit) as { number: string; addedAt: number }[],
  };
}
