import type { OpenDraft } from "../../domain/draft/draft.ts";
import type { EarlierList } from "../../domain/list/chosen.ts";
import { nowIn, type Zone } from "../../domain/schedule/zone.ts";
import type { Store } from "../../store/store.ts";

/** Enough for months of campaigns; older ones are found by sending them again. */
const MOST_EARLIER = 40;

/** Reads the chat's other lists, last used first, with the days on which they were chosen. */
export function earlierLists(store: Store, { chatId, answers }: OpenDraft, zone: Zone): EarlierList[] {
  return store.lists
    .latest(chatId, MOST_EARLIER)
    .filter(({ list }) => list.sha256 !== answers.list?.sha256)
    .map(({ list, usedAt }) => ({
      list,
      on: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(usedAt)).toPlainDate(),
    }));
}
