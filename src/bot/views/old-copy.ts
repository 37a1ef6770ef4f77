import { stepBefore } from "../../domain/draft/answers.ts";
import { type Draft, type ScreenName, screenOf } from "../../domain/draft/draft.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { answerInWords } from "./summary.ts";
import type { View } from "./view.ts";

/**
 * What is left of a question's message once the draft's screen stands further down: one line of what was answered, or the
 * name of what was asked.
 * @param asked what the message asked; where that is not known, the question before the present one
 */
export function oldCopyView(
  draft: Draft,
  asked: ScreenName | undefined,
  words: Words,
  zone: Zone,
  today: Temporal.PlainDate,
): View | undefined {
  const screen = asked ?? questionBefore(draft);
  if (screen === undefined) return undefined;
  if (screen === "review") return { text: words.html("review-title"), buttons: [] };
  if (screen === "menu") return { text: words.html("edit-ask"), buttons: [] };
  if (screen === "account") return { text: words.html("account-ask"), buttons: [] };
  const answered = answerInWords(screen, draft.answers, words, zone, today);
  return { text: answered ?? words.html(`step-${screen}`), buttons: [] };
}

function questionBefore(draft: Draft): ScreenName | undefined {
  if (draft.state !== "open") return undefined;
  const screen = screenOf(draft);
  if (screen === "account") return undefined;
  return screen === "menu" ? "review" : stepBefore(screen);
}
