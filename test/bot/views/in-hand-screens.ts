import { inHandPageView, morningView, reminderView } from "../../../src/bot/views/in-hand.ts";
import { heldView } from "../../../src/bot/views/submission-views.ts";
import type { View } from "../../../src/bot/views/view.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import type { Words } from "../../../src/words.ts";

/** Lines that a screen may have. */
const MOST = 12;
/** The evening before its days, so that it may be kept. */
const ALL_WISHES = { remind: true, morning: true, pin: true };
const HELD = { until: Date.UTC(2026, 10, 22, 15, 36), now: Date.UTC(2026, 10, 22, 15, 35) };

/** The screens of what is confirmed and has not left. @param submission makes one, in a language */
export function inHandScreens(
  submission: (words: Words, changes?: Partial<Submission>) => Submission,
): { name: string; most: number; view(words: Words): View }[] {
  return [
    { name: "held", most: MOST, view: (words) => heldView(submission(words), HELD, words) },
    { name: "held, kept", most: MOST, view: (words) => heldView(submission(words, { late: true }), HELD, words) },
    {
      name: "held, not reached",
      most: MOST,
      view: (words) => heldView(submission(words, { late: true, problem: { code: "no-connection" } }), HELD, words),
    },
    {
      name: "in hand",
      most: MOST,
      view: (words) => {
        const one = submission(words, { late: true, releaseAt: HELD.until });
        const own = { submission: one, account: undefined };
        const others = [{ ...own, person: "Nodira" }];
        return inHandPageView({ own: [own, own], others, stoppable: 3, wishes: ALL_WISHES, now: HELD.now }, words);
      },
    },
    {
      name: "reminder",
      most: MOST,
      view: (words) => reminderView(submission(words, { releaseAt: HELD.until }), words),
    },
    {
      name: "morning",
      most: MOST,
      view: (words) => {
        const kept = [{ submission: submission(words, { releaseAt: HELD.until }), account: undefined }];
        const running = [{ name: "Aprel aksiyasi", id: 123, hours: "09:00–18:00", account: undefined }];
        const view = morningView({ kept, running }, words);
        if (!view) throw new Error("nothing in hand");
        return view;
      },
    },
  ];
}
