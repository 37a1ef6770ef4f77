import type { Intake, IntakeWork } from "../domain/intake.ts";
import type { Db } from "./open.ts";

interface Row {
  id: number;
  draft_id: string;
  chat_id: number;
  work: string;
  attempts: number;
}

function fromRow({ id, draft_id, chat_id, work, attempts }: Row): Intake {
  return { id, draftId: draft_id, chatId: chat_id, work: JSON.parse(work) as IntakeWork, attempts };
}

/** The queue of received files: a killed process takes it up where it was. */
export function intakesStore(db: Db, ring: () => void) {
  const insert = db.prepare("INSERT INTO intakes (draft_id, chat_id, work, created_at) VALUES (?, ?, ?, ?)");
  const next = db.prepare(
    `SELECT * FROM intakes WHERE state = 'waiting'
      AND chat_id NOT IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT value FROM json_each(?))
      ORDER BY attempts, id LIMIT 1`,
  );
  const oldest = db.prepare("SELECT min(created_at) FROM intakes WHERE state = 'waiting'").pluck();
  // The plus: no index has the draft, and without it SQLite would plan the statement anew for every value.
  const waiting = db.prepare("SELECT * FROM intakes WHERE state = 'waiting' AND +draft_id = ? ORDER BY id");
  const attempt = db.prepare("UPDATE intakes SET attempts = attempts + 1 WHERE id = ?");
  const finish = db.prepare("DELETE FROM intakes WHERE id = ?");

  return {
    add(draft: { id: string; chatId: number }, work: IntakeWork, now: number): void {
      insert.run(draft.id, draft.chatId, JSON.stringify(work), now);
      ring();
    },
    /**
     * What to take up next: what was tried least first, then what came first.
     * @param busy chats that have work under way: what they sent is taken in its order
     * @param resting ids of works that are not to be tried again yet
     */
    next(busy: Iterable<number> = [], resting: Iterable<number | string> = []): Intake | undefined {
      const row = next.get(JSON.stringify([...busy]), JSON.stringify([...resting])) as Row | undefined;
      return row && fromRow(row);
    },
    /** When the one that waits longest came; undefined when none waits. */
    oldestWaiting: (): number | undefined => (oldest.get() as number | null) ?? undefined,
    /** What of a draft is still being looked at. */
    waiting: (draftId: string): Intake[] => (waiting.all(draftId) as Row[]).map(fromRow),
    attempt: (id: number): void => void attempt.run(id),
    /** What it was on may be numbers of people: it is forgotten. False when it was finished before. */
    finish: (id: number): boolean => finish.run(id).changes === 1,
  };
}
