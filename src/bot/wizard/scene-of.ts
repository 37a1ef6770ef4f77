import type { TrunksBook } from "../../app/account/trunks.ts";
import type { Access } from "../../app/team/access.ts";
import { isNight } from "../../domain/campaign/test-call.ts";
import { accountOf, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import { looksAmong } from "../../domain/intake.ts";
import type { Window } from "../../domain/schedule/schedule.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { isNameTaken } from "../../store/names.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { Scene, TestCallScene } from "../views/scene.ts";
import { earlierLists } from "./earlier-lists.ts";
import { knownRecordings } from "./known-recordings.ts";
import { repeatedList } from "./repeated-list.ts";
import { startMark } from "./start-mark.ts";

export interface SceneParts {
  store: Store;
  trunks: Pick<TrunksBook, "current">;
  access: Pick<Access, "may">;
  /** Left out where there is only the first account. */
  accountsAt?: Pick<AccountsAt, "of" | "shown">;
  wordsOf(userId: number): Words;
  callingHours: Window;
  /** The names of who can agree to it, where a second person has to; absent: nobody ever has to. */
  approversOf?(draft: OpenDraft): readonly string[] | undefined;
  defaultTimezone: string;
  now(): number;
}

/** Reads all that the screen of a draft depends on; it only reads. */
export function createSceneOf(parts: SceneParts) {
  const { store, trunks, access, accountsAt, wordsOf, callingHours, approversOf, defaultTimezone, now } = parts;

  function testCallOf({ userId }: OpenDraft): TestCallScene {
    const isAtNight = isNight(zoneOr(defaultTimezone), callingHours, now());
    return withoutUndefined({ number: store.people.number(userId), isNight: isAtNight });
  }

  return function sceneOf(draft: OpenDraft): Scene {
    const zone = zoneOr(draft.answers.options?.timezone ?? defaultTimezone);
    const waiting = store.intakes.waiting(draft.id);
    const at = screenOf(draft);
    const words = wordsOf(draft.userId);
    const accounts = accountsAt?.of(draft.userId, words);
    const own = accounts?.map(({ id }) => id);
    return withoutUndefined({
      draft,
      zone,
      words,
      accounts,
      account: draft.cursor.account ? undefined : accountsAt?.shown(draft.userId, accountOf(draft), words, own),
      now: nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())),
      trunks: trunks.current(accountOf(draft)),
      waiting: looksAmong(waiting),
      recordings: at === "recording" ? knownRecordings(store, draft, waiting) : undefined,
      repeated: at === "list" ? repeatedList(store, draft) : undefined,
      earlierLists: at === "list" ? earlierLists(store, draft, zone) : undefined,
      lastHours: at === "days" || at === "hours" ? store.submissions.lastHours(draft.userId) : undefined,
      lastChoice: at === "review" ? store.submissions.lastChoice(draft.userId) : undefined,
      testCall: at === "review" ? testCallOf(draft) : undefined,
      start: at === "review" ? startMark(draft, store.instance.read()?.id) : undefined,
      approvers: at === "review" ? approversOf?.(draft) : undefined,
      callingHours,
      maySee: (userId) => access.may(draft.userId, "see", userId),
      isNameTaken: isNameTaken(store, draft.id),
      defaultTimezone,
    });
  };
}
