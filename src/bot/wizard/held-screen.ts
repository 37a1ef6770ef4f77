import type { Submission } from "../../domain/campaign/submission.ts";
import type { FrozenDraft } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { ApprovalCommands } from "../commands/approvals.ts";
import type { OneScreen } from "../one-screen.ts";
import type { Messages } from "../telegram/messages.ts";
import { withAccount } from "../views/account-views.ts";
import { heldView } from "../views/submission-views.ts";

export interface HeldScreenParts {
  store: Pick<Store, "submissions" | "screens">;
  messages: Messages;
  wordsOf(userId: number): Words;
  accountsAt: Pick<AccountsAt, "shown">;
  /** What whose it is sees while a second person is asked. */
  approvals?: Pick<ApprovalCommands, "viewFor">;
  oneScreen: OneScreen;
  /** Called when its message with Stop is shown for the first time. */
  startUndoTime(submission: Submission): void;
  now(): number;
  undoSeconds: number;
}

/**
 * The submission of a confirmed draft with its Stop, in the place of the read-back. Once it is on its way nothing is drawn
 * here: its progress and its outcome are shown by `bot/sending/progress.ts` and `bot/deliver.ts`.
 */
export function createHeldScreen(parts: HeldScreenParts) {
  const { store, messages, wordsOf, accountsAt, approvals, oneScreen, startUndoTime, now, undoSeconds } = parts;

  return async function drawHeld(draft: FrozenDraft): Promise<void> {
    const { id, chatId } = draft;
    const submission = store.submissions.byDraft(id);
    const waits = submission && approvals?.viewFor(chatId, submission, wordsOf(submission.userId));
    if (!submission || (submission.state !== "held" && !waits)) return;
    const isNew = store.screens.owedBy(draft) !== undefined;
    const { screenId, releaseAt, late } = submission;
    const until = isNew && !late ? now() + undoSeconds * 1000 : releaseAt;
    const { userId, accountId } = submission;
    const words = wordsOf(userId);
    const account = accountsAt.shown(userId, accountId, words);
    const view = waits ?? withAccount(heldView(submission, { until, now: now() }, words), account, words);
    if (screenId === undefined || !(await messages.edit(chatId, screenId, view))) {
      await oneScreen(submission, await messages.send(chatId, view));
      // Taken back or sent by then: no time of Stop begins.
      if (store.submissions.byId(submission.id)?.state !== submission.state) return;
    }
    if (isNew && !waits) startUndoTime(submission);
  };
}
