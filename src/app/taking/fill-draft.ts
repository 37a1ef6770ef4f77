import { setTimeout as pause } from "node:timers/promises";
import { accountOf, changeScreen, goTo, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import { canBeFilled, filledIn, withoutSpareQuestions } from "../../domain/draft/fill.ts";
import { looksAmong } from "../../domain/intake.ts";
import { needsALook, offerAgain } from "../../domain/list/chosen.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { isNameTaken } from "../../store/names.ts";
import type { Store } from "../../store/store.ts";
import type { TrunksBook } from "../account/trunks.ts";

export interface FillDraftParts {
  store: Pick<Store, "drafts" | "intakes" | "submissions">;
  trunks: Pick<TrunksBook, "current" | "update">;
  /** The installation's zone. */
  timezone: string;
  now(): number;
}

/** Milliseconds for which a draft waits for the lines of its account. */
const PATIENCE = 5_000;

/**
 * Fills a draft in from its manager's last campaign, once nothing of it is being looked at any more. It goes on to what is
 * still missing, at best to the read-back, which also tells what the passed-over cards would have said.
 */
export function createFillDraft({ store, trunks, timezone, now }: FillDraftParts) {
  function known(draft: OpenDraft): readonly string[] | undefined {
    const lines = trunks.current(accountOf(draft));
    return lines.state === "known" ? lines.known : undefined;
  }

  function fromLast(draft: OpenDraft): OpenDraft {
    if (!canBeFilled(draft) || looksAmong(store.intakes.waiting(draft.id)).length > 0) return draft;
    const last = store.submissions.lastAccepted(draft.userId)?.answers;
    const zone = zoneOr(last?.options.timezone ?? timezone);
    const filled = filledIn(
      draft,
      withoutUndefined({
        last,
        trunks: known(draft),
        now: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())),
        timezone,
        isNameTaken: isNameTaken(store, draft.id),
      }),
    );
    const { note } = filled.cursor;
    const { list } = filled.answers;
    if (screenOf(filled) === "list" && list && needsALook(list)) return filled;
    const onward = goTo(filled, undefined);
    return note ? changeScreen(onward, { note }) : onward;
  }

  return {
    /** The draft with answers to the questions that need not be asked, and with what was passed over where that is asked again. */
    fill: (draft: OpenDraft): OpenDraft =>
      offerAgain(withoutSpareQuestions(fromLast(draft), withoutUndefined({ trunks: known(draft), timezone }))),
    /** Waits for the account's lines as they are now; where the PBX does not name them soon, they are asked for later. */
    async readyToFill(draftId: string): Promise<void> {
      const draft = store.drafts.byId(draftId);
      const asked = draft?.state === "open" && draft.cursor.toFill ? trunks.update(false, accountOf(draft)) : undefined;
      if (asked) await Promise.race([asked, pause(PATIENCE, undefined, { ref: false })]);
    },
  };
}

export type FillDraft = ReturnType<typeof createFillDraft>;
