import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import { type HandOver, mayBeKeptUntil } from "../../domain/campaign/late-hand-over.ts";
import { ownOf, wholeOf } from "../../domain/campaign/parts.ts";
import type { Submission, SubmissionProblem, SubmissionState } from "../../domain/campaign/submission.ts";
import { givesDraftBack } from "../../domain/campaign/submission-life.ts";
import { type FrozenDraft, freeze, type OpenDraft } from "../../domain/draft/draft.ts";
import type { ListCut } from "../../domain/list/clean-list.ts";
import type { Store } from "../../store/store.ts";
import { presumed } from "./campaign-request.ts";
import { createParts, type PartsParts } from "./parts.ts";

export interface DecisionsParts extends PartsParts {
  store: PartsParts["store"] & Pick<Store, "calls" | "handOver" | "screens">;
  /** `late`: what starts later than in half an hour stays with the bot until shortly before. */
  handOver?: HandOver;
}

/**
 * What a person decides of a campaign, and what the PBX's answer does: each is one transaction with all that follows from
 * it, its notice too. What somebody else decided before is left as it is.
 */
export function createDecisions({ store, newId, now, undoSeconds, handOver = "at-once" }: DecisionsParts) {
  const parts = createParts({ store, newId, now, undoSeconds });

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

  /**
   * Makes the answers a draft again: the open one, or set aside when the manager has begun another. A first part comes back
   * together with its waiting rest, as the whole that was confirmed.
   */
  function giveBack({ id, chatId, userId, answers }: Submission): string {
    const rest = parts.restOf(id);
    const draft = { id: newId(), chatId, userId, answers: rest ? wholeOf(answers) : ownOf(answers) };
    if (store.drafts.open(chatId)) store.drafts.createAside(draft, now());
    else store.drafts.create(draft, now());
    store.submissions.setGivenBack(id, draft.id);
    if (rest) parts.endWith(rest, draft.id);
    return draft.id;
  }

  return {
    settle,
    /** The answers of one that was stopped are another person's draft. In the caller's transaction. */
    giveTo: (submission: Submission, { chatId, userId }: Pick<Submission, "chatId" | "userId">): string =>
      giveBack({ ...submission, chatId, userId }),
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
    /**
     * Freezes a draft and makes its submission, inside the caller's transaction; undefined when it is not open or not complete.
     * @param cut its list in two, where only some of it goes and the rest waits for a word
     */
    confirm(draft: OpenDraft, cut?: ListCut): { submissionId: string; frozen: FrozenDraft } | undefined {
      const frozen = freeze(draft);
      if (!frozen || !store.drafts.freeze(frozen, now())) return undefined;
      const submissionId = newId();
      const { id: draftId, chatId, userId } = frozen;
      const [answers = frozen.answers, rest] = parts.split(frozen.answers, cut);
      const confirmedAt = now();
      const kept = handOver === "late" ? mayBeKeptUntil(answers, confirmedAt) : undefined;
      const releaseAt = kept ?? confirmedAt + undoSeconds * 1000;
      const first = { id: submissionId, draftId, chatId, userId, accountId: store.accountId, confirmedAt };
      const made = { ...first, answers, releaseAt };
      store.submissions.create(kept === undefined ? made : { ...made, late: true });
      if (draft.screenId !== undefined) store.submissions.setScreen(submissionId, draft.screenId);
      if (rest) parts.keepRest(first, rest);
      return { submissionId, frozen };
    },
    /** Takes a held submission back; false when it has left already. */
    stop: (submission: Submission): boolean => submission.state === "held" && settle(submission, "stopped", {}),
    /** Takes all of them back that have not left; whose are another person's are told so. Inside of the caller's transaction. */
    stopAll(submissions: readonly Submission[], byUserId: number): void {
      for (const submission of submissions) {
        if (submission.state !== "held" && submission.state !== "waiting") continue;
        settle(submission, "stopped", submission.userId === byUserId ? {} : { problem: { code: "by-admin" } });
        if (submission.state === "waiting") parts.drawFirst(submission.id);
      }
    },
    /** Keeps a held one until shortly before its window opens; false when it has left, or is to start too soon. */
    keepUntilWindow({ id, answers }: Submission): boolean {
      const until = mayBeKeptUntil(answers, now());
      return until !== undefined && store.handOver.keepUntil(id, until);
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
    /**
     * A person says that an unknown submission is not in the PBX: its answers become a draft again; a first part whose rest
     * still waits is sent again.
     */
    absent(submission: Submission): boolean {
      if (submission.state !== "unknown") return false;
      return isSentAgain(submission)
        ? store.transaction(() => parts.sendAgain(submission))
        : settle(submission, "absent", {});
    },
    isSentAgain,
    /** The rest of a confirmation goes now; false where it may not. */
    goOn: (rest: Submission): boolean => store.transaction(() => parts.goOn(rest)),
    /** The rest of a confirmation is not sent: its numbers are a draft. False where it waits no more. */
    endRest(rest: Submission, why: "stopped" | "window-over"): boolean {
      if (rest.state !== "waiting") return false;
      return store.transaction(() => {
        const [to, facts] =
          why === "stopped" ? (["stopped", {}] as const) : (["stale", { problem: { code: why } }] as const);
        if (!settle(rest, to, facts)) return false;
        parts.drawFirst(rest.id);
        return true;
      });
    },
    parts,
  };

  /** Whether "it is not there" has it sent once more: a first part that this process sent, and whose rest waits for it. */
  function isSentAgain({ id, problem }: Submission): boolean {
    const mayHaveLeftElsewhere = problem?.code === "copied" || problem?.code === "away";
    return !mayHaveLeftElsewhere && parts.restOf(id) !== undefined;
  }
}

export type Decisions = ReturnType<typeof createDecisions>;
