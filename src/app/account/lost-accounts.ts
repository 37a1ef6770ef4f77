import type { Submission } from "../../domain/campaign/submission.ts";
import { askForAnother } from "../../domain/draft/account-choice.ts";
import { accountOf } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import type { Decisions } from "../sending/decisions.ts";
import { firstPart } from "../sending/other-part.ts";
import type { Access } from "../team/access.ts";

export interface LostAccountsParts {
  store: Pick<Store, "drafts" | "parts" | "screens" | "submissions">;
  access: Pick<Access, "everybody" | "has" | "may">;
  decisions: Pick<Decisions, "loseAccount">;
  now(): number;
}

/** What people had in hand at an account that is theirs no more: it was taken from them, or removed. */
export function createLostAccounts({ store, access, decisions, now }: LostAccountsParts) {
  /** Of who makes no campaigns any more, somebody else decides: `sending/left-behind.ts`. */
  const isLost = ({ userId, accountId }: Submission): boolean =>
    access.may(userId, "make") && !access.has(userId, accountId);

  /** Whether a rest is decided on its own: while its first part is open, it comes back together with that. */
  function isAlone({ id }: Submission): boolean {
    const state = firstPart(store, id)?.state;
    return state !== "held" && state !== "to-approve";
  }

  return {
    /**
     * Nothing of it is sent: it is a draft again in which the account is asked for, as is what they were filling in. In the
     * transaction that takes an account from somebody, or in which the folder becomes this process's.
     */
    stop(): void {
      const { submissions, drafts, screens } = store;
      const open = [...submissions.inState("held"), ...submissions.inState("to-approve")];
      const rests = submissions.inState("waiting").filter(isAlone);
      for (const submission of [...open, ...rests].filter(isLost)) decisions.loseAccount(submission);
      for (const { userId } of access.everybody()) {
        // In a private chat the chat's id is the person's.
        const draft = drafts.open(userId);
        if (!draft || draft.cursor.account || access.has(userId, accountOf(draft))) continue;
        drafts.save(askForAnother(draft), now());
        screens.owe(draft.id, "below");
      }
    },
  };
}

export type LostAccounts = ReturnType<typeof createLostAccounts>;
