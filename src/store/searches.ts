import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

/** A campaign that a person asked to be looked for in the PBX, because nobody knows whether it was created. */
export interface SearchRequest {
  submissionId: string;
  /** Whoever asked: the manager, or an admin in their place. */
  chatId: number;
  /** The message with the question. */
  messageId?: number;
  /** Numbers up to this one were looked at, and are not it. */
  afterId?: number;
}

interface Row {
  submission_id: string;
  chat_id: number;
  message_id: number | null;
  after_id: number | null;
}

/** The queue of searches: one a submission at a time, and a killed process begins it again. */
export function searchesStore(db: Db, ring: () => void) {
  const insert = db.prepare(
    `INSERT INTO looks (submission_id, chat_id, message_id, after_id, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (submission_id) DO NOTHING`,
  );
  const next = db.prepare(
    "SELECT * FROM looks WHERE submission_id NOT IN (SELECT value FROM json_each(?)) ORDER BY created_at LIMIT 1",
  );
  const one = db.prepare("SELECT 1 FROM looks WHERE submission_id = ? AND chat_id = ? AND message_id IS ?");
  const remove = db.prepare("DELETE FROM looks WHERE submission_id = ?");
  return {
    /** Nothing when that submission's campaign is being looked for already. */
    add({ submissionId, chatId, messageId, afterId }: SearchRequest, now: number): void {
      insert.run(submissionId, chatId, messageId ?? null, afterId ?? null, now);
      ring();
    },
    /** What was asked for first. @param resting submissions whose campaigns are not to be looked for again yet */
    next(resting: Iterable<number | string> = []): SearchRequest | undefined {
      const row = next.get(JSON.stringify([...resting])) as Row | undefined;
      return (
        row &&
        withoutUndefined({
          submissionId: row.submission_id,
          chatId: row.chat_id,
          messageId: row.message_id ?? undefined,
          afterId: row.after_id ?? undefined,
        })
      );
    },
    /** Whether it is being looked for, and its result will be shown on that message. */
    isUnderWayOn: (submissionId: string, chatId: number, messageId?: number): boolean =>
      one.get(submissionId, chatId, messageId ?? null) !== undefined,
    /** False when it was finished before. */
    finish: (submissionId: string): boolean => remove.run(submissionId).changes === 1,
  };
}
