import { STEPS } from "../../domain/draft/answers.ts";
import { goTo, move, type OpenDraft } from "../../domain/draft/draft.ts";
import { isFigure } from "../../domain/settings/bounds.ts";

/** The draft at a question that is asked again, or at one setting of the last one; undefined for what is neither. */
export function askAgain(what: string, draft: OpenDraft): OpenDraft | undefined {
  if (isFigure(what)) return move(goTo(draft, "options"), { setting: what });
  const step = STEPS.find((one) => one === what);
  return step && goTo(draft, step);
}
