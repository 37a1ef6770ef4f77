import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import { type HandOver, mayBeKeptUntil } from "../../domain/campaign/late-hand-over.ts";
import type { Submission, SubmissionProblem, SubmissionState } from "../../domain/campaign/submission.ts";
import { givesDraftBack } from "../../domain/campaign/submission-life.ts";
import { type FrozenDraft, freeze, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import { presumed } from "./campaign-request.ts";

export interface DecisionsParts {
  store: Pick<
    Store,
    | "accountId"
    | "submissions"
    | "handOver"
    | "campaigns"
    | "calls"
    | "drafts"
    | "links"
    | "notices"
    | "screens"
    | "transaction"
  >;
  newId(): string;
  now(): number;
  undoSeconds: number;
  /** `late`: what starts later than in half an hour stays with the bot until shortly before. */
  handOver?: HandOver;
}

/**
 * What a person decides of a campaign, and what the PBX's answer does: each is one transaction with all that follows from
 * it, its notice too. What somebody else decided before is left as it is.
 */
export function createDecisions({ store, newId, now, undoSeconds, handOver = "at-once" }: DecisionsParts) {
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
  function giveBack({ id, chatId, userId, answers }: Submission): string {
    const draft = { id: newId(), chatId, userId, answers };
    if (store.drafts.open(chatId)) store.drafts.createAside(draft, now());
    else store.drafts.create(draft, now());
    store.submissions.setGivenBack(id, draft.id);
    return draft.id;
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
      const kept = handOver === "late" ? mayBeKeptUntil(answers, confirmedAt) : undefined;
      const releaseAt = kept ?? confirmedAt + undoSeconds * 1000;
      const { accountId } = store;
      const made = { id: submissionId, draftId, chatId, userId, accountId, answers, confirmedAt, releaseAt };
      store.submissions.create(kept === undefined ? made : { ...made, late: true });
      if (draft.screenId !== undefined) store.submissions.setScreen(submissionId, draft.screenId);
      return { submissionId, frozen };
    },
    /** Takes a held submission back; false when it has left already. */
    stop: (submission: Submission): boolean => submission.state === "held" && settle(submission, "stopped", {}),
    /** Keeps a held one until shortly before its window opens; false when it has left, or is to start too soon. */
    keep({ id, answers }: Submission): boolean {
      const until = mayBeKeptUntil(answers, now());
      return until !== undefined && store.handOver.keep(id, until);
    },
    /** Hands a kept one over at once after all, with its time of Stop; false when it has left already. */
    handOverNow: ({ id, late = false }: Submission): boolean =>
      late && store.handOver.now(id, now(), now() + undoSeconds * 1000),
    /** No connection was made: it is held for another try, told the first time and shown on its screen after that. */
    tryAgain(submission: Submission, at: number, problem: SubmissionProblem): boolean {
      return store.transaction(() => {
        if (!store.handOver.again(submission.id, at, problem)) return false;
        const inPlace = submission.problem !== undefined;
        store.notices.add(submission.chatId, { kind: "held", submissionId: submission.id, inPlace }, now());
        return true;
      });
    },
    /**
     * Takes a held submission back to be edited: its answers are the chat's open draft, on the screen that the submission
     * had. Inside the caller's transaction, in which no other draft is open; false when it has left already.
     */
    takeBack(submission: Submission): boolean {
      if (submission.state !== "held" || !store.submissions.settle(submission, "stopped", now())) return false;
      const draftId = giveBack(submission);
      store.drafts.setScreen(draftId, submission.screenId);
      store.submissions.setScreen(submission.id, undefined);
      store.screens.owe(draftId, "in-place");
      return true;
    },
    /** A person says that an unknown submission is not in the PBX: its answers become a draft again. */
    absent: (submission: Submission): boolean => submission.state === "unknown" && settle(submission, "absent", {}),
  };
}

export type Decisions = ReturnType<typeof createDecisions>;
