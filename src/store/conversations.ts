import type { Db } from "./open.ts";

/**
 * Raw state of the conversations plugin: only a cursor, losing it costs nothing. So what is written rides on the next
 * commit, which is that of the update's end: a tap makes one commit less.
 */
export function conversationsStore(db: Db) {
  const read = db.prepare("SELECT state FROM conversations WHERE key = ?").pluck();
  const write = db.prepare(
    "INSERT INTO conversations (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
  );
  const remove = db.prepare("DELETE FROM conversations WHERE key = ?");
  const prune = db.prepare(
    `DELETE FROM conversations WHERE key IN (
       SELECT key FROM conversations
       WHERE NOT EXISTS (SELECT 1 FROM drafts WHERE state = 'open' AND chat_id = CAST(key AS INTEGER)) LIMIT ?)`,
  );
  /** Not yet written down: key -> state, undefined where it has ended. */
  const noted = new Map<string, string | undefined>();
  return {
    /** Forgets some of those that lead through no draft: what was sent last may stand in them. How many there were. */
    prune: (limit: number): number => prune.run(limit).changes,
    read: (key: string): string | undefined =>
      noted.has(key) ? noted.get(key) : (read.get(key) as string | undefined),
    write: (key: string, state: string): void => void noted.set(key, state),
    delete: (key: string): void => void noted.set(key, undefined),
    /** Writes down what was noted. Call it inside of a transaction that is made anyway. */
    writeNoted(): void {
      if (noted.size === 0) return;
      for (const [key, state] of noted) {
        if (state === undefined) remove.run(key);
        else write.run(key, state);
      }
      noted.clear();
    },
  };
}
