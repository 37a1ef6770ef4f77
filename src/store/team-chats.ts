import type { Db } from "./open.ts";

/** Groups to which an admin has news of campaigns told. */
export function teamChatsStore(db: Db) {
  const one = db.prepare("SELECT 1 FROM team_chats WHERE id = ?");
  const addedBy = db.prepare("SELECT added_by FROM team_chats WHERE id = ?").pluck();
  const add = db.prepare(
    "INSERT INTO team_chats (id, added_by, added_at) VALUES (@chatId, @by, @now) ON CONFLICT DO NOTHING",
  );
  const remove = db.prepare("DELETE FROM team_chats WHERE id = ?");
  const move = db.prepare("UPDATE OR REPLACE team_chats SET id = @to WHERE id = @from");
  return {
    has: (chatId: number): boolean => one.get(chatId) !== undefined,
    /** The admin who switched it on; undefined where no news are told. */
    addedBy: (chatId: number): number | undefined => addedBy.get(chatId) as number | undefined,
    add: (chatId: number, by: number, now: number): void => void add.run({ chatId, by, now }),
    /** False where no news were told there. */
    remove: (chatId: number): boolean => remove.run(chatId).changes === 1,
    /** A group became a supergroup, which has another id (Bot API, Message `migrate_to_chat_id`). */
    move: (from: number, to: number): void => void move.run({ from, to }),
  };
}
