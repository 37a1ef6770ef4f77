import { digestOf } from "../../app/journal/digest.ts";
import { complete } from "../../domain/draft/answers.ts";
import { accountOf, type OpenDraft } from "../../domain/draft/draft.ts";
import { shownOf } from "../../domain/journal/shown.ts";

/** Characters of the folder's id: those of another one that ran before it are hardly the same. */
const FOLDER = 4;

/** Characters of the digest; with what was found out about its people it fits into a button. */
const DIGEST = 12;

/**
 * What a button on the read-back starts: exactly what was read back with it, as an approval is bound to it, and who of its list
 * was called lately. A finger may be on its way while the screen changes: what it did not see, it does not start.
 * @param folderId the folder that the draft is in (`isOfFolder`)
 * @returns empty where answers are missing
 */
export function startMark(draft: Pick<OpenDraft, "answers" | "accountId">, folderId?: string): string {
  const answers = complete(draft.answers);
  if (!answers) return "";
  const { recent } = answers.list;
  const lately = recent ? `-${recent.without?.sha256.slice(0, 8) ?? recent.called}` : "";
  const folder = folderId === undefined ? "" : `~${folderId.slice(0, FOLDER)}`;
  return digestOf(shownOf(answers, accountOf(draft))).slice(0, DIGEST) + lately + folder;
}

/**
 * Whether a button was drawn in this folder. A copy of it that is started gets an id of its own (`app/folder/folder-life.ts`): what
 * was drawn before that may have started the same campaign already. One of a version that did not name the folder may be of this one.
 */
export function isOfFolder(mark: string, folderId: string | undefined): boolean {
  const [, drawnIn] = mark.split("~");
  return drawnIn === undefined || drawnIn === folderId?.slice(0, FOLDER);
}
