import type { Db } from "./open.ts";

/** An update that was kept and is not yet handled to the end. */
export interface KeptUpdate {
  id: number;
  /** The update as JSON. */
  body: string;
  lane: string;
  attempts: number;
}

interface NewUpdate {
  id: number;
  body: string;
  lane: string;
}

/** The inbox: what Telegram delivered, until it was handled. */
export function updatesStore(db: Db) {
  const insert = db.prepare(
    "INSERT INTO updates (update_id, lane, body, received_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const waiting = db.prepare(
    "SELECT update_id AS id, body, lane, attempts FROM updates WHERE done = 0 ORDER BY update_id",
  );
  const attempt = db.prepare("UPDATE updates SET attempts = attempts + 1 WHERE update_id = ? RETURNING attempts");
  const finish = db.prepare("UPDATE updates SET done = 1, body = NULL WHERE update_id = ?");
  const touch = db.prepare("UPDATE updates SET done = done WHERE update_id = ?");
  const apply = db.prepare("UPDATE updates SET applied = 1 WHERE update_id = ? AND applied = 0");
  const spendTaps = db.prepare(
    "UPDATE updates SET applied = 1 WHERE done = 0 AND applied = 0 AND body ->> '$.callback_query' IS NOT NULL",
  );
  const prune = db.prepare(
    `DELETE FROM updates WHERE update_id IN (
       SELECT update_id FROM updates INDEXED BY updates_done WHERE done = 1 AND received_at < ? LIMIT ?)`,
  );
  const oldest = db.prepare("SELECT received_at FROM updates WHERE done = 0 ORDER BY update_id LIMIT 1").pluck();
  const count = db.prepare("SELECT count(*) AS waiting FROM updates WHERE done = 0");

  return {
    /** Keeps the updates; returns those that were not known yet. All of them, or none, where the caller's transaction is. */
    add: (updates: NewUpdate[], now: number): NewUpdate[] =>
      updates.filter(({ id, lane, body }) => insert.run(id, lane, body, now).changes === 1),
    /** What a killed process left, oldest first. */
    waiting: () => waiting.all() as KeptUpdate[],
    /** When the one that waits longest was received; undefined when none waits. */
    oldestWaiting: () => oldest.get() as number | undefined,
    waitingCount: () => (count.get() as { waiting: number }).waiting,
    /** Counts one more try; returns how many there were with it. */
    attempt: (id: number): number => (attempt.get(id) as { attempts: number } | undefined)?.attempts ?? 0,
    /** Writes without changing anything: throws while the database cannot be written. */
    touch: (id: number): void => void touch.run(id),
    /** Handled to the end; its body is forgotten. */
    finish: (id: number): void => void finish.run(id),
    /** Marks the update's effect as committed; false when it was already. Call inside the effect's transaction. */
    apply: (id: number): boolean => apply.run(id).changes === 1,
    /** Taps that wait take no effect any more: they are answered, and the screens drawn again. */
    spendTaps: (): void => void spendTaps.run(),
    /** Forgets some handled updates received before a time; Telegram redelivers for a day at most. */
    prune: (before: number, limit: number): number => prune.run(before, limit).changes,
  };
}
