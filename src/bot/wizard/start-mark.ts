import { hash } from "node:crypto";
import { digestOf } from "../../app/journal/digest.ts";
import { complete } from "../../domain/draft/answers.ts";
import { accountOf, type OpenDraft } from "../../domain/draft/draft.ts";
import { shownOf } from "../../domain/journal/shown.ts";

/** Characters of the digest; with what was found out about its people it fits into a button. */
const DIGEST = 12;

/**
 * What a button on the read-back starts: exactly what was read back with it, as an approval is bound to it, and who of its list
 * was called lately. A finger may be on its way while the screen changes: what it did not see, it does not start. Nor does a
 * button that was drawn before this folder was put back from a copy: it may have started the same campaign already.
 * @param folderId the id of the folder that the draft is in, which a copy gets anew (`app/folder/folder-life.ts`)
 * @returns empty where answers are missing
 */
export function startMark(draft: Pick<OpenDraft, "answers" | "accountId">, folderId = ""): string {
  const answers = complete(draft.answers);
  if (!answers) return "";
  const { recent } = answers.list;
  const lately = recent ? `-${recent.without?.sha256.slice(0, 8) ?? recent.called}` : "";
  const all = `${digestOf(shownOf(answers, accountOf(draft)))} ${folderId}`;
  return hash("sha256", all, "hex").slice(0, DIGEST) + lately;
}
