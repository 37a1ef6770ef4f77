import { STEPS, type Step } from "../../domain/draft/answers.ts";
import { type Draft, type ScreenName, screenOf } from "../../domain/draft/draft.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { answerInWords } from "./summary.ts";
import { lines, type View } from "./view.ts";

/**
 * What is left of a question's message once the draft's screen stands further down: one line of what was answered, or the
 * name of what was asked.
 * @param asked what the message asked; where that is not known (the process started since), all that was answered so far:
 *   an answer that was taken just before the end would be told nowhere else
 */
export function oldCopyView(
  draft: Draft,
  asked: ScreenName | undefined,
  words: Words,
  zone: Zone,
  today: Temporal.PlainDate,
): View | undefined {
  const answered = (step: Step) => answerInWords(step, draft.answers, words, zone, today);
  if (asked === undefined) {
    const text = lines(...stepsBefore(draft).map(answered));
    return text === "" ? undefined : { text, buttons: [] };
  }
  if (asked === "review") return { text: words.html("review-title"), buttons: [] };
  if (asked === "menu") return { text: words.html("edit-ask"), buttons: [] };
  if (asked === "account") return { text: words.html("account-ask"), buttons: [] };
  return { text: answered(asked) ?? words.html(`step-${asked}`), buttons: [] };
}

/** The questions that stand before the present one; settings are told with the read-back. */
function stepsBefore(draft: Draft): Step[] {
  if (draft.state !== "open") return [];
  const screen = screenOf(draft);
  const at = STEPS.indexOf(screen as Step);
  return STEPS.filter((step, of) => step !== "options" && (at < 0 || of < at));
}
