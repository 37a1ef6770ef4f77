import type { Db } from "./open.ts";

/**
 * Which drafts' screens are owed: those that changed after they were drawn last. A change counts the draft's revision up
 * in the statement that makes it. That a screen was drawn is only noted here and rides on the next commit: when a kill
 * takes the note away, the same screen is drawn once more, which nobody sees.
 */
export function screensStore(db: Db) {
  const revisionOf = db.prepare("SELECT revision FROM drafts WHERE id = ?").pluck();
  const owed = db.prepare("SELECT id, chat_id AS chatId, revision FROM drafts WHERE revision > drawn");
  const owedIn = db.prepare(
    "SELECT id, chat_id AS chatId, revision FROM drafts WHERE revision > drawn AND chat_id = ?",
  );
  const mark = db.prepare("UPDATE drafts SET drawn = ? WHERE id = ? AND drawn < ?");
  /** Drawn and not yet written down: draft -> revision. */
  const drawn = new Map<string, number>();

  type Owed = { id: string; chatId: number; revision: number };
  const still = (rows: Owed[]) => rows.filter(({ id, revision }) => revision > (drawn.get(id) ?? -1));

  return {
    /** Counts the changes of a draft; 0 when there is no such draft. */
    revision: (draftId: string): number => (revisionOf.get(draftId) as number | undefined) ?? 0,
    /** The draft's screen shows the draft as it was at a revision. */
    drew: (draftId: string, revision: number): void => void drawn.set(draftId, revision),
    owed: (): Owed[] => still(owed.all() as Owed[]),
    owedIn: (chatId: number): Owed[] => still(owedIn.all(chatId) as Owed[]),
    /** Writes down what was noted. Call it inside of a transaction that is made anyway. */
    write(): void {
      for (const [id, revision] of drawn) mark.run(revision, id, revision);
      drawn.clear();
    },
  };
}
