import type { Submission } from "../../domain/campaign/submission.ts";
import type { Decision, JournalEntry } from "../../domain/journal/entry.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";

export interface JournalistParts {
  store: Pick<Store, "journal" | "parts" | "submissions">;
  now(): number;
}

/** Writes into the journal what is decided of confirmed campaigns, in the decision's own transaction. */
export function createJournalist({ store, now }: JournalistParts) {
  /** The draft that was confirmed; of a rest, that of the whole. */
  function confirmed({ id, draftId }: Pick<Submission, "id" | "draftId">): string {
    const firstId = store.parts.firstOf(id);
    return (firstId === undefined ? undefined : store.submissions.byId(firstId)?.draftId) ?? draftId;
  }

  return {
    /** @param by who decided it; undefined: nobody in a chat @param digest of what was shown */
    note(submission: Pick<Submission, "id" | "draftId">, decision: Decision, by?: number, digest?: string): void {
      const about = confirmed(submission);
      store.journal.record(withoutUndefined<JournalEntry>({ ...decision, about, by, digest }), now());
    },
  };
}

export type Journalist = ReturnType<typeof createJournalist>;
