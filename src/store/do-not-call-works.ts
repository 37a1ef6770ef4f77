import type { OfferedFile } from "../domain/intake.ts";
import type { Db } from "./open.ts";

/** Numbers as they were sent: in a message or a contact, or as a file still at Telegram. */
export type SentNumbers = { text: string } | { file: OfferedFile };

/** Numbers that are never to be called from now on, or are again. */
export interface DoNotCallWork {
  id: number;
  chatId: number;
  userId: number;
  mode: "add" | "remove";
  sent: SentNumbers;
  /** Whose numbers they are; absent: the first account's. */
  accountIds?: readonly number[];
  attempts: number;
}

interface Row {
  id: number;
  chat_id: number;
  user_id: number;
  work: string;
  attempts: number;
}

function fromRow({ id, chat_id, user_id, work, attempts }: Row): DoNotCallWork {
  return {
    id,
    chatId: chat_id,
    userId: user_id,
    attempts,
    ...(JSON.parse(work) as Pick<DoNotCallWork, "mode" | "sent" | "accountIds">),
  };
}

/** The queue of what was sent for the list of numbers not to be called; what is done is forgotten. */
export function doNotCallWorksStore(db: Db, ring: () => void) {
  const insert = db.prepare("INSERT INTO do_not_call_works (chat_id, user_id, work, created_at) VALUES (?, ?, ?, ?)");
  const next = db.prepare(
    "SELECT * FROM do_not_call_works WHERE id NOT IN (SELECT value FROM json_each(?)) ORDER BY attempts, id LIMIT 1",
  );
  const attempt = db.prepare("UPDATE do_not_call_works SET attempts = attempts + 1 WHERE id = ?");
  const remove = db.prepare("DELETE FROM do_not_call_works WHERE id = ?");

  return {
    add({ chatId, userId, mode, sent, accountIds }: Omit<DoNotCallWork, "id" | "attempts">, now: number): void {
      insert.run(chatId, userId, JSON.stringify({ mode, sent, accountIds }), now);
      ring();
    },
    /** What was tried least first, then what came first. @param resting ids of works that are not to be tried again yet */
    next(resting: Iterable<number | string> = []): DoNotCallWork | undefined {
      const row = next.get(JSON.stringify([...resting])) as Row | undefined;
      return row && fromRow(row);
    },
    attempt: (id: number): void => void attempt.run(id),
    /** False when it was finished before. */
    finish: (id: number): boolean => remove.run(id).changes === 1,
  };
}
