import type { Db } from "./open.ts";

/** Numbers that are never called, in international digits (998901234567), by PBX account. */
export function doNotCallStore(db: Db, accountId: number) {
  const insert = db.prepare(
    `INSERT INTO do_not_call (account_id, number, added_at, added_by) VALUES (${accountId}, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const remove = db.prepare(`DELETE FROM do_not_call WHERE account_id = ${accountId} AND number = ?`);
  const count = db.prepare(`SELECT count(*) AS n FROM do_not_call WHERE account_id = ${accountId}`);
  const all = db.prepare(`SELECT number FROM do_not_call WHERE account_id = ${accountId} ORDER BY number`);
  const addAll = db.transaction((numbers: readonly string[], by: number, now: number) => {
    let added = 0;
    for (const number of numbers) added += insert.run(number, now, by).changes;
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
    count: (): number => (count.get() as { n: number }).n,
    /** All of them, in order. */
    all: (): string[] => (all.all() as { number: string }[]).map((row) => row.number),
  };
}
