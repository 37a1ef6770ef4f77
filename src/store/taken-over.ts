import { may } from "./may.ts";
import type { Db } from "./open.ts";

interface Person {
  chatId: number;
  userId: number;
}

/** Submissions that become another person's, because whose they were is not let in any more. */
export function takenOverStore(db: Db, ring: () => void) {
  const unknown = db.prepare(
    `UPDATE submissions SET chat_id = @chatId, user_id = @userId, screen_id = NULL WHERE id = @id AND state = 'unknown'`,
  );
  const stopped = db.prepare(
    `UPDATE submissions SET chat_id = @chatId, user_id = @userId, screen_id = NULL, state = 'held', confirmed_at = @now,
       release_at = @until, late = 0, called_until = max(called_until, @now), problem = NULL, settled_at = NULL
     WHERE id = @id AND ${may("take-over")} AND problem ->> 'code' = 'left-behind'`,
  );

  return {
    /** An unknown one is another person's to settle; false when it is not unknown any more. */
    unknown: (id: string, { chatId, userId }: Person): boolean => unknown.run({ id, chatId, userId }).changes === 1,
    /** One that was stopped with its person is held as another one's confirmation; false when somebody was quicker. */
    stopped(id: string, { chatId, userId }: Person, now: number, until: number): boolean {
      const isHeld = stopped.run({ id, chatId, userId, now, until }).changes === 1;
      if (isHeld) ring();
      return isHeld;
    },
  };
}
