import type { Submission, SubmissionState } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import { firstPart } from "./other-part.ts";

/**
 * What is confirmed and not handed over yet: what is held, and each rest that waits for a word, but where its first part
 * is held too, with which it comes back.
 */
export function inHand(store: Pick<Store, "parts" | "submissions">): Submission[] {
  const isFirstHeld = ({ id }: Submission): boolean => isOpen(firstPart(store, id)?.state);
  const rests = store.submissions.inState("waiting").filter((rest) => !isFirstHeld(rest));
  return [...store.submissions.inState("held"), ...store.submissions.inState("to-approve"), ...rests];
}

const isOpen = (state: SubmissionState | undefined): boolean => state === "held" || state === "to-approve";
