import type { OpenDraft } from "../../domain/draft/draft.ts";
import { listAgain } from "../../domain/draft/repeat.ts";
import type { OneReading } from "../../domain/list/reading.ts";
import type { Store } from "../../store/store.ts";
import type { RepeatedList } from "../views/scene.ts";

/**
 * The list of the campaign that a draft repeats, with the lists of what was confirmed since; undefined where the draft
 * repeats none, or the list was kept for its time and is gone.
 */
export function repeatedList(store: Store, { id, cursor, answers }: OpenDraft): RepeatedList | undefined {
  const submission = cursor.repeats && !answers.recipients ? store.submissions.byId(cursor.repeats) : undefined;
  if (!submission || !store.files.byHash(submission.answers.recipients.sha256)) return undefined;
  const since = new Map<string, OneReading>();
  for (const { sha256, name, confirmedAt } of store.submissions.calledSince(
    submission.accountId,
    submission.confirmedAt,
    id,
  )) {
    if (confirmedAt <= submission.confirmedAt || !store.files.byHash(sha256)) continue;
    since.set(sha256, { sources: [{ sha256, name }], choices: {} });
  }
  return { list: listAgain(submission.answers.recipients), since: [...since.values()] };
}
