import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import { givesDraftBack, type Submission, type SubmissionState } from "../../domain/campaign/submission.ts";
import { type FrozenDraft, freeze, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import { presumed } from "./campaign-request.ts";

export interface DecisionsParts {
  store: Pick<
    Store,
    "accountId" | "submissions" | "campaigns" | "calls" | "drafts" | "links" | "notices" | "transaction"
  >;
  newId(): string;
  now(): number;
  undoSeconds: number;
}

/**
 * What a person decides of a campaign, and what the PBX's answer does: each is one transaction with all that follows from
 * it, its notice too. What somebody else decided before is left as it is.
 */
export function createDecisions({ store, newId, now, undoSeconds }: DecisionsParts) {
  /** Settles a submission and puts the notice beside it; gives the answers back as a new draft where that is due. */
  function settle(submission: Submission, to: SubmissionState, facts: Parameters<typeof store.submissions.settle>[3]) {
    return store.transaction(() => {
      if (!store.submissions.settle(submission, to, now(), facts)) return false;
      if (to === "rejected" || to === "stale") store.calls.forget(submission.id);
      if (givesDraftBack(to)) giveBack(submission);
      store.notices.add(submission.chatId, { kind: "submission", submissionId: submission.id }, now());
      return true;
    });
  }

  /** The answers as a draft again: open, or aside when the manager has begun another one meanwhile. */
  function giveBack({ id, chatId, userId, answers }: Submission): void {
    const draft = { id: newId(), chatId, userId, answers };
    if (store.drafts.open(chatId)) store.drafts.createAside(draft, now());
    else store.drafts.create(draft, now());
    store.submissions.setGivenBack(id, draft.id);
  }

  return {
    settle,
    /** The campaign exists: it belongs to the chat from now on and is watched. */
    accept(submission: Submission, campaignId: number, campaign: PbxCampaign | undefined): boolean {
      return store.transaction(() => {
        if (!store.submissions.settle(submission, "accepted", now(), { campaignId })) return false;
        store.campaigns.add(campaign ?? presumed(submission, campaignId), submission.id, now());
        store.links.add(submission.chatId, campaignId);
        store.notices.add(submission.chatId, { kind: "submission", submissionId: submission.id }, now());
        return true;
      });
    },
    /** Freezes a draft and makes its submission, inside the caller's transaction; undefined when it is not open or not complete. */
    confirm(draft: OpenDraft): { submissionId: string; frozen: FrozenDraft } | undefined {
      const frozen = freeze(draft);
      if (!frozen || !store.drafts.freeze(frozen, now())) return undefined;
      const submissionId = newId();
      const { id: draftId, chatId, userId, answers } = frozen;
      const confirmedAt = now();
      const releaseAt = confirmedAt + undoSeconds * 1000;
      store.submissions.create({
        id: submissionId,
        draftId,
        chatId,
        userId,
        accountId: store.accountId,
        answers,
        confirmedAt,
        releaseAt,
      });
      if (draft.screenId !== undefined) store.submissions.setScreen(submissionId, draft.screenId);
      return { submissionId, frozen };
    },
    /** Takes a held submission back; false when it has left already. */
    stop: (submission: Submission): boolean => submission.state === "held" && settle(submission, "stopped", {}),
    /** A person says that an unknown submission is not in the PBX: its answers become a draft again. */
    absent: (submission: Submission): boolean => submission.state === "unknown" && settle(submission, "absent", {}),
  };
}

export type Decisions = ReturnType<typeof createDecisions>;
