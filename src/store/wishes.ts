import { WISHES, type Wish, type Wishes } from "../domain/campaign/wishes.ts";
import type { Db } from "./open.ts";

/** What people want to be told of what is in hand, and what was told. */
export function wishesStore(db: Db) {
  const read = db.prepare("SELECT remind, morning, pin FROM people WHERE id = ?");
  // A wish is the name of its column.
  const writes = WISHES.map((wish) => {
    const text = `INSERT INTO people (id, ${wish}) VALUES (@id, @on)
      ON CONFLICT (id) DO UPDATE SET ${wish} = excluded.${wish}`;
    return [wish, db.prepare(text)] as const;
  });
  const write = new Map(writes);
  const mornings = db
    .prepare("SELECT id FROM people WHERE morning = 1 AND (morning_told IS NULL OR morning_told <> ?)")
    .pluck();
  const tellMorning = db.prepare("UPDATE people SET morning_told = ? WHERE id = ?");
  const kept = db.prepare(
    `SELECT s.id, s.chat_id AS chatId, s.release_at AS releaseAt, s.confirmed_at AS confirmedAt
     FROM submissions s JOIN people p ON p.id = s.user_id
     WHERE s.state = 'held' AND s.late = 1 AND s.reminded = 0 AND p.remind = 1`,
  );
  const remind = db.prepare("UPDATE submissions SET reminded = 1 WHERE id = ?");

  return {
    of(userId: number): Wishes {
      const row = read.get(userId) as Record<Wish, number> | undefined;
      return { remind: row?.remind === 1, morning: row?.morning === 1, pin: row?.pin === 1 };
    },
    set: (userId: number, wish: Wish, isOn: boolean): void =>
      void write.get(wish)?.run({ id: userId, on: isOn ? 1 : 0 }),
    /** People who want the line of a morning and have not got that day's. @param day ISO 8601 */
    mornings: (day: string): number[] => mornings.all(day) as number[],
    /** The line of a day is on its way, or is not to be told any more. */
    tellMorning: (userId: number, day: string): void => void tellMorning.run(day, userId),
    /** Kept submissions of people who want to be reminded and were not yet. */
    toRemind: () => kept.all() as { id: string; chatId: number; releaseAt: number; confirmedAt: number }[],
    remind: (submissionId: string): void => void remind.run(submissionId),
  };
}
