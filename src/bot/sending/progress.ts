import type { Pace } from "../../app/following/pace.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import { sendingView } from "../views/submission-views.ts";

/** Milliseconds between two edits of the same message; Telegram asks for about one a second at most. */
const PAUSE = 2_000;

export interface ProgressParts {
  store: Pick<Store, "submissions">;
  messages: Messages;
  wordsOf(userId: number): Words;
  inTurn(chatId: number, work: () => Promise<void>): void;
  /** How fast the bot may speak by itself. */
  pace: Pick<Pace, "waitFor">;
  now(): number;
}

/** Shows in the held message how far an upload is: at its start, and every two seconds of a long one. */
export function createProgress({ store, messages, wordsOf, inTurn, pace, now }: ProgressParts) {
  const shown = new Map<string, number>();

  return function progress(submission: Submission, share: number): void {
    const { id, chatId, screenId } = submission;
    if (share >= 1) return void shown.delete(id);
    if (screenId === undefined || now() - (shown.get(id) ?? 0) < PAUSE) return;
    // Left out: the next step of the progress says as much.
    if (pace.waitFor(chatId, 1, false) > 0) return;
    shown.set(id, now());
    const view = sendingView(submission, Math.floor(share * 100), wordsOf(submission.userId));
    inTurn(chatId, async () => {
      if (store.submissions.byId(id)?.state === "sending") await messages.edit(chatId, screenId, view);
    });
  };
}
