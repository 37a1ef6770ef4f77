import { wholeOf } from "../../domain/campaign/parts.ts";
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
  const submission = cursor.repeats && !answers.list ? store.submissions.byId(cursor.repeats) : undefined;
  const list = submission && wholeOf(submission.answers).list;
  if (!list || !store.files.byHash(list.sha256)) return undefined;
  const restId = store.parts.restOf(submission.id);
  const since = new Map<string, OneReading>();
  for (const { id: calledBy, sha256, name, confirmedAt } of store.submissions.calledSince(
    submission.accountId,
    submission.confirmedAt,
    id,
  )) {
    // The rest of what is repeated is no other campaign.
    if (calledBy === restId || confirmedAt <= submission.confirmedAt || !store.files.byHash(sha256)) continue;
    since.set(sha256, { sources: [{ sha256, name }], choices: {} });
  }
  return { list: listAgain(list), since: [...since.values()] };
}
