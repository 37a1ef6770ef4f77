import { digestOf } from "../../app/journal/digest.ts";
import { complete } from "../../domain/draft/answers.ts";
import { accountOf, type OpenDraft } from "../../domain/draft/draft.ts";
import { shownOf } from "../../domain/journal/shown.ts";

/** Characters of the digest; with what was found out about its people it fits into a button. */
const DIGEST = 12;

/**
 * What a button on the read-back starts: exactly what was read back with it, as an approval is bound to it, and who of its list
 * was called lately. A finger may be on its way while the screen changes: what it did not see, it does not start.
 * @returns empty where answers are missing
 */
export function startMark(draft: Pick<OpenDraft, "answers" | "accountId">): string {
  const answers = complete(draft.answers);
  if (!answers) return "";
  const { recent } = answers.list;
  const lately = recent ? `-${recent.without?.sha256.slice(0, 8) ?? recent.called}` : "";
  return digestOf(shownOf(answers, accountOf(draft))).slice(0, DIGEST) + lately;
}
