import type { Db } from "./open.ts";

/** Raw state of the conversations plugin: only a cursor, losing it costs nothing. */
export function conversationsStore(db: Db) {
  const read = db.prepare("SELECT state FROM conversations WHERE key = ?");
  const write = db.prepare(
    "INSERT INTO conversations (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
  );
  const remove = db.prepare("DELETE FROM conversations WHERE key = ?");
  const prune = db.prepare(
    `DELETE FROM conversations WHERE key IN (
       SELECT key FROM conversations
       WHERE NOT EXISTS (SELECT 1 FROM drafts WHERE state = 'open' AND chat_id = CAST(key AS INTEGER)) LIMIT ?)`,
  );
  return {
    /** Forgets some of those that lead through no draft: what was sent last may stand in them. How many there were. */
    prune: (limit: number): number => prune.run(limit).changes,
    read: (key: string): string | undefined => (read.get(key) as { state: string } | undefined)?.state,
    write: (key: string, state: string): void => void write.run(key, state),
    delete: (key: string): void => void remove.run(key),
  };
}
