import type { ListAnswer } from "../domain/draft/answers.ts";
import type { Db } from "./open.ts";

interface Row {
  answer: string;
  used_at: number;
}

/** The lists of each chat, to be chosen again; a row goes with its file. */
export function listsStore(db: Db) {
  const put = db.prepare(
    `INSERT INTO lists (chat_id, sha256, answer, used_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET answer = excluded.answer, used_at = excluded.used_at`,
  );
  const latest = db.prepare("SELECT answer, used_at FROM lists WHERE chat_id = ? ORDER BY used_at DESC LIMIT ?");

  return {
    /** Keeps a list, or moves it to the top. Its clean file must be among the files. */
    put: (chatId: number, list: ListAnswer, now: number): void =>
      void put.run(chatId, list.sha256, JSON.stringify(list), now),
    /** Last used first, with when that was in epoch milliseconds. */
    latest: (chatId: number, limit: number): { list: ListAnswer; usedAt: number }[] =>
      (latest.all(chatId, limit) as Row[]).map((row) => ({ list: JSON.parse(row.answer), usedAt: row.used_at })),
  };
}
