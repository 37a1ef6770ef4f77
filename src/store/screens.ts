import type { Db } from "./open.ts";

/**
 * Where a draft's message is shown: in place after a tap, below after a message of the manager's own, last after
 * something that was sent into the chat; the same question does not stand there twice then.
 */
export type Place = "in-place" | "below" | "last";

export interface OwedScreen {
  /** The draft's. */
  id: string;
  chatId: number;
  revision: number;
  place: Place;
}

/**
 * Which drafts' screens are owed: those that changed after they were drawn last. A change counts the draft's revision up
 * in the statement that makes it. That a screen was drawn is only noted here and rides on the next commit: when a kill
 * takes the note away, the same screen is drawn once more, which nobody sees.
 */
export function screensStore(db: Db) {
  const revisionOf = db.prepare("SELECT revision FROM drafts WHERE id = ?").pluck();
  const isOwed = `SELECT id, chat_id AS chatId, revision, coalesce(owed_place, 'in-place') AS place
    FROM drafts WHERE revision > drawn`;
  const owed = db.prepare(isOwed);
  const owedIn = db.prepare(`${isOwed} AND chat_id = ?`);
  const owe = db.prepare("UPDATE drafts SET revision = revision + 1, owed_place = ? WHERE id = ?");
  const mark = db.prepare(
    `UPDATE drafts SET drawn = @revision, owed_place = iif(revision > @revision, owed_place, NULL)
     WHERE id = @id AND drawn < @revision`,
  );
  /** Drawn and not yet written down: draft -> revision. */
  const drawn = new Map<string, number>();

  const still = (rows: OwedScreen[]) => rows.filter(({ id, revision }) => revision > (drawn.get(id) ?? -1));

  return {
    /** Counts the changes of a draft; 0 when there is no such draft. */
    revision: (draftId: string): number => (revisionOf.get(draftId) as number | undefined) ?? 0,
    /** The draft's screen shows the draft as it was at a revision. */
    drew: (draftId: string, revision: number): void => void drawn.set(draftId, revision),
    /** A draft's screen is to be drawn at a place, whether anything in it changed or not. */
    owe: (draftId: string, place: Place): void => void owe.run(place, draftId),
    owed: (): OwedScreen[] => still(owed.all() as OwedScreen[]),
    owedIn: (chatId: number): OwedScreen[] => still(owedIn.all(chatId) as OwedScreen[]),
    /** The screen that one draft owes; undefined when none. */
    owedBy: (draft: { id: string; chatId: number }): OwedScreen | undefined =>
      still(owedIn.all(draft.chatId) as OwedScreen[]).find(({ id }) => id === draft.id),
    /** Writes down what was noted. Call it inside of a transaction that is made anyway. */
    write(): void {
      // A Map that is cleared makes a new table, also where it was empty.
      if (drawn.size === 0) return;
      for (const [id, revision] of drawn) mark.run({ revision, id });
      drawn.clear();
    },
  };
}
