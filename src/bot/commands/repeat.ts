import type { TrunksBook } from "../../app/account/trunks.ts";
import { wait } from "../../app/queue/wait.ts";
import { wholeOf } from "../../domain/campaign/parts.ts";
import { askForAccount } from "../../domain/draft/account-choice.ts";
import { isEmpty } from "../../domain/draft/draft.ts";
import { repeatOf } from "../../domain/draft/repeat.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { isNameTaken } from "../../store/names.ts";
import type { Store } from "../../store/store.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { Turn } from "../turn.ts";
import type { WizardScreen } from "../wizard/screen.ts";

/** Milliseconds for which the lines are waited for: without them they are asked about, though nothing may have changed. */
const SOON = 1_000;

export interface RepeatCommandsParts {
  store: Store;
  screen: WizardScreen;
  trunks: TrunksBook;
  accountsAt: Pick<AccountsAt, "has">;
  newId(): string;
  now(): number;
}

/** [Repeat] of a campaign: a new draft with what stays the same; what was being filled in is set aside. */
export function repeatCommands({ store, screen, trunks, accountsAt, newId, now }: RepeatCommandsParts) {
  function begin(submissionId: string, { chatId, userId }: Turn): void {
    const submission = store.submissions.byId(submissionId);
    if (!submission) return;
    const answers = wholeOf(submission.answers);
    const { accountId } = submission;
    const lines = trunks.current(accountId);
    const zone = zoneOr(answers.options.timezone);
    const begun = repeatOf(
      withoutUndefined({
        submissionId,
        answers,
        hasRecording: store.recordings.byHash(chatId, answers.recording.sha256) !== undefined,
        trunks: lines.state === "known" ? lines.known : undefined,
        today: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())).toPlainDate(),
        isNameTaken: isNameTaken(store),
      }),
    );
    const draft = store.drafts.create({ id: newId(), chatId, userId, accountId, answers: begun.answers }, now());
    const ready = { ...draft, cursor: begun.cursor };
    // From the same account, unless it is the person's no more.
    store.drafts.save(accountsAt.has(userId, accountId) ? ready : askForAccount(ready), now());
    store.screens.owe(draft.id, "below");
  }

  return async function repeat(campaignId: number, accountId: number, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const { links, campaigns } = store.of(accountId);
    const submissionId = links.one(chatId, campaignId) && campaigns.byId(campaignId)?.submissionId;
    if (!submissionId) return turn.answer(words.text("toast-old-buttons"));
    // Taps come in as soon as the bot is started, before the PBX has told it the lines.
    if (trunks.current(accountId).state !== "known") {
      await Promise.race([trunks.update(false, accountId), wait(SOON)]);
    }
    const open = store.drafts.open(chatId);
    turn.effect(() => {
      if (open) store.drafts.cancel(open.id, now());
      begin(submissionId, turn);
    });
    await turn.answer();
    // On redelivery `open` is the draft that this tap began: it stays.
    if (open && store.drafts.byId(open.id)?.state === "cancelled") {
      await (isEmpty(open) ? screen.leave(open) : screen.showDraft(open.id, chatId, "in-place"));
    }
    await screen.show(chatId, "below");
  };
}
