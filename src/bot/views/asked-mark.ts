import { hash } from "node:crypto";
import type { OpenDraft } from "../../domain/draft/draft.ts";

const LENGTH = 6;

/**
 * What is asked beside a screen's own question: what a list leaves open, and ready answers. Its buttons name it, so that a
 * finger that is on its way, or taps twice, answers nothing but what it saw.
 * @returns undefined where nothing is asked
 */
export function askedMark({ cursor: { list, offers = [] } }: Pick<OpenDraft, "cursor">): string | undefined {
  if (!list && offers.length === 0) return undefined;
  return hash("sha256", JSON.stringify([list, offers]), "hex").slice(0, LENGTH);
}
