import { callsUntil } from "../domain/campaign/submission.ts";
import type { CompleteAnswers } from "../domain/draft/answers.ts";
import { writeAnswers } from "./answers-json.ts";
import { may } from "./may.ts";
import type { Db } from "./open.ts";

/** A second part that waits for a word, and whether it was asked about. */
export interface WaitingPart {
  id: string;
  isAsked: boolean;
}

/** Submissions that are parts of one confirmation: the first of its numbers, and the rest, which waits for a word. */
export function partsStore(db: Db, ring: () => void) {
  const keep = db.prepare("UPDATE submissions SET part_of = @of, part = @part, state = @state WHERE id = @id");
  const other = db
    .prepare(
      `SELECT o.id FROM submissions s JOIN submissions o ON o.part_of = s.part_of AND o.part = @part
       WHERE s.id = @id AND s.part <> @part`,
    )
    .pluck();
  const waiting = db.prepare(
    "SELECT id, asked_at IS NOT NULL AS isAsked FROM submissions WHERE state = 'waiting' ORDER BY confirmed_at",
  );
  const asked = db.prepare("UPDATE submissions SET asked_at = ? WHERE id = ? AND state = 'waiting'");
  const release = db.prepare(
    `UPDATE submissions SET state = 'held', answers = @answers, confirmed_at = @now, release_at = @until,
       called_until = @calledUntil WHERE id = @id AND ${may("go-on")}`,
  );
  const hand = db.prepare("UPDATE submissions SET chat_id = ?, user_id = ? WHERE id = ? AND state = 'waiting'");

  return {
    /** Notes that two held submissions are the parts of a confirmed draft; the second one waits from now on. */
    recordParts(draftId: string, firstId: string, restId: string): void {
      keep.run({ id: firstId, of: draftId, part: 1, state: "held" });
      keep.run({ id: restId, of: draftId, part: 2, state: "waiting" });
      ring();
    },
    /** The first part of a second one; undefined for any other. */
    firstOf: (restId: string): string | undefined => other.get({ id: restId, part: 1 }) as string | undefined,
    /** The second part of a first one, whatever became of it. */
    restOf: (firstId: string): string | undefined => other.get({ id: firstId, part: 2 }) as string | undefined,
    waiting: (): WaitingPart[] =>
      (waiting.all() as { id: string; isAsked: number }[]).map(({ id, isAsked }) => ({ id, isAsked: isAsked === 1 })),
    /** Notes that it was asked about, or need not be. */
    setAsked: (id: string, now: number): void => void asked.run(now, id),
    /** Releases a rest: it is held from now on, with these answers; false when it does not wait any more. */
    release(id: string, answers: CompleteAnswers, now: number, until: number): boolean {
      const calledUntil = callsUntil(answers, now);
      const isHeld = release.run({ id, answers: writeAnswers(answers), now, until, calledUntil }).changes === 1;
      if (isHeld) ring();
      return isHeld;
    },
    /** Gives a waiting rest to the person who has taken its first part over. */
    handOver: (id: string, { chatId, userId }: { chatId: number; userId: number }): void =>
      void hand.run(chatId, userId, id),
  };
}
