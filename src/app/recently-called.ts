import type { RecipientsAnswer } from "../domain/answers.ts";
import type { OpenDraft } from "../domain/draft.ts";
import { RECENT, type RecentCampaign, sharesMuch } from "../domain/list-reading.ts";
import type { ContentStore } from "../files/content.ts";
import type { RecipientsJudge } from "../files/recipients/judge.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { CalledList } from "../store/submissions.ts";
import type { DraftChange } from "./intake.ts";

export interface RecentlyCalledParts {
  store: Store;
  content: ContentStore;
  judge: Pick<RecipientsJudge, "overlap">;
  now(): number;
  log: Log;
}

/** What a comparison leaves with the list. */
export type Compared = Pick<RecipientsAnswer, "comparedAt" | "recent">;

type Shared = Pick<RecentCampaign, "shared" | "unsure">;

type CleanList = Pick<RecipientsAnswer, "sha256" | "verdict">;

/** Finds out whether the people of a list were called in the last days: by its numbers, not by its file's name. */
export function createRecentlyCalled({ store, content, judge, now, log }: RecentlyCalledParts) {
  /**
   * How many of the list's numbers another one holds; 0 when that one is deleted and was not the same, or is too short
   * to share much. Where they cannot be compared, all that it may be, and unsure: it is asked rather than slipped through.
   */
  async function sharedWith(called: CalledList, { sha256, verdict }: CleanList): Promise<Shared> {
    if (called.fingerprint === verdict.fingerprint) return { shared: verdict.numbers };
    if (!sharesMuch(called.numbers, verdict.numbers) || !(await content.has(called.sha256))) return { shared: 0 };
    try {
      return { shared: (await judge.overlap(content.path(sha256), content.path(called.sha256))).shared };
    } catch (error) {
      log.warn("lists-not-compared", { submissionId: called.id, error });
      return { shared: Math.min(called.numbers, verdict.numbers), unsure: true };
    }
  }

  /** The campaign of the last days that shares most with the list, if it shares much. */
  async function compare(list: CleanList): Promise<Compared> {
    const called = store.submissions.calledSince(store.accountId, now() - RECENT);
    // A clock that was set back must not make every comparison an old one.
    const comparedAt = Math.max(now(), (called[0]?.confirmedAt ?? 0) + 1);
    const known = new Map<string, Shared>();
    let recent: RecentCampaign | undefined;
    for (const other of called) {
      const shared = known.get(other.sha256) ?? (await sharedWith(other, list));
      known.set(other.sha256, shared);
      if (!sharesMuch(shared.shared, list.verdict.numbers) || (recent && !tellsMore(shared, recent))) continue;
      const { id: submissionId, name, confirmedAt, userId } = other;
      recent = { submissionId, name, confirmedAt, userId, by: store.people.name(userId) ?? "", ...shared };
    }
    return { comparedAt, ...(recent ? { recent } : {}) };
  }

  return {
    compare,
    /** Compares the list of a draft again. */
    async compareList(draftId: string): Promise<DraftChange> {
      const list = store.drafts.byId(draftId)?.answers.recipients;
      if (!list) return (draft) => draft;
      const compared = await compare(list);
      return (draft) => withComparison(draft, list.sha256, compared);
    },
  };
}

/** What is known for certain before what is not; then what shares more. */
function tellsMore(one: Shared, other: Shared): boolean {
  return one.unsure === other.unsure ? one.shared > other.shared : other.unsure === true;
}

/** Whether campaigns came or went since a draft's list was compared, so that what is known of it may be wrong. */
function isComparisonOld(store: Store, { answers }: OpenDraft, now: number): boolean {
  const { recipients } = answers;
  if (!recipients) return false;
  const { comparedAt, recent } = recipients;
  if (comparedAt === undefined || store.submissions.anySince(store.accountId, comparedAt)) return true;
  return (
    recent !== undefined && (recent.confirmedAt < now - RECENT || !store.submissions.isCalling(recent.submissionId))
  );
}

/** Queues a comparison for a draft that needs one; whether it does. */
export function askToCompare(store: Store, draft: OpenDraft, now: number): boolean {
  if (!isComparisonOld(store, draft, now)) return false;
  const isAsked = store.intakes.waiting(draft.id).some(({ work }) => work.kind === "compare");
  if (!isAsked) store.intakes.add(draft, { kind: "compare" }, now);
  return true;
}

function withComparison(draft: OpenDraft, sha256: string, compared: Compared): OpenDraft {
  const { recipients } = draft.answers;
  if (recipients?.sha256 !== sha256) return draft;
  const { comparedAt: _then, recent: _before, ...list } = recipients;
  return { ...draft, answers: { ...draft.answers, recipients: { ...list, ...compared } } };
}
