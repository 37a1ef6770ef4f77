import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import { type HandOver, mayBeKeptUntil } from "../../domain/campaign/late-hand-over.ts";
import { ownOf, wholeOf } from "../../domain/campaign/parts.ts";
import type { ApprovalEnd, Submission, SubmissionProblem, SubmissionState } from "../../domain/campaign/submission.ts";
import { givesDraftBack } from "../../domain/campaign/submission-life.ts";
import { accountOf, type FrozenDraft, freeze, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Decision } from "../../domain/journal/entry.ts";
import { keptShown, shownOf } from "../../domain/journal/shown.ts";
import type { ListCut } from "../../domain/list/clean-list.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Approvals } from "../approval/approvals.ts";
import { digestOf } from "../journal/digest.ts";
import { createJournalist } from "../journal/journalist.ts";
import { presumed } from "./campaign-request.ts";
import { createParts, type PartsParts } from "./parts.ts";

export interface DecisionsParts extends PartsParts {
  store: PartsParts["store"] & Pick<Store, "calls" | "handOver" | "journal" | "screens">;
  /** Whether a second person has to agree first; absent: nobody ever has to. */
  approvals?: Pick<Approvals, "approve" | "ask" | "became" | "isNeeded">;
  /** `late`: what starts later than in half an hour stays with the bot until shortly before. */
  handOver?: HandOver;
}

/**
 * What a person decides of a campaign, and what the PBX's answer does: each is one transaction with all that follows from
 * it, its notice too. What somebody else decided before is left as it is.
 */
export function createDecisions({ store, newId, now, undoSeconds, approvals, handOver = "at-once" }: DecisionsParts) {
  const parts = createParts({ store, newId, now, undoSeconds });
  const { note } = createJournalist({ store, now });

  /**
   * Settles a submission and puts the notice beside it; gives the answers back as a new draft where that is due.
   * @param decided what a person decided, and who; absent: it is what came of it
   */
  function settle(
    submission: Submission,
    to: SubmissionState,
    facts: { problem?: SubmissionProblem },
    decided?: { decision: Decision; by?: number },
  ) {
    return store.transaction(() => {
      if (!store.submissions.settle(submission, to, now(), facts)) return false;
      const problem = facts.problem?.code;
      const outcome = withoutUndefined<Decision>({ kind: "outcome", to, problem });
      note(submission, decided?.decision ?? outcome, decided?.by);
      approvals?.became(submission, submission.state, to, decided?.by);
      if (to === "rejected" || to === "stale") store.calls.forget(submission.id);
      if (givesDraftBack(to)) giveBack(submission);
      store.notices.add(submission.chatId, { kind: "submission", submissionId: submission.id }, now());
      if (to === "unknown") store.notices.addForTeam({ what: "unknown", submissionId: submission.id }, now());
      return true;
    });
  }

  /**
   * Makes the answers a draft again: the open one, or set aside when the manager has begun another. A first part comes back
   * together with its waiting rest, as the whole that was confirmed.
   */
  function giveBack({ id, chatId, userId, accountId, answers }: Submission): string {
    const rest = parts.restOf(id);
    const draft = { id: newId(), chatId, userId, accountId, answers: rest ? wholeOf(answers) : ownOf(answers) };
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
    /**
     * The campaign exists: it belongs to the chat from now on and is watched.
     * @param by who says so; undefined: the PBX does
     */
    accept(submission: Submission, campaignId: number, campaign: PbxCampaign | undefined, by?: number): boolean {
      return store.transaction(() => {
        if (!store.submissions.settle(submission, "accepted", now(), { campaignId })) return false;
        const said = { kind: "settled", as: "there", campaignId } as const;
        note(submission, by === undefined ? { kind: "outcome", to: "accepted", campaignId } : said, by);
        approvals?.became(submission, submission.state, "accepted");
        const { campaigns, links } = store.of(submission.accountId);
        campaigns.add(campaign ?? presumed(submission, campaignId), submission.id, now());
        links.add(submission.chatId, campaignId);
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
      const first = { id: submissionId, draftId, chatId, userId, accountId: accountOf(frozen), confirmedAt };
      const made = { ...first, answers, releaseAt };
      store.submissions.create(kept === undefined ? made : { ...made, late: true });
      if (draft.screenId !== undefined) store.submissions.setScreen(submissionId, draft.screenId);
      if (rest) parts.keepRest(first, rest);
      const shown = shownOf(frozen.answers, accountOf(frozen), rest && cut);
      const facts = withoutUndefined<Decision>({
        kind: "confirmed",
        shown: keptShown(shown),
        first: rest ? answers.list.verdict.numbers : undefined,
      });
      store.journal.record({ ...facts, by: userId, about: draftId, digest: digestOf(shown) }, confirmedAt);
      if (approvals?.isNeeded(frozen.answers) && store.approvals.wait(submissionId)) {
        const asked = store.submissions.byId(submissionId);
        if (asked) approvals.ask(asked, shown);
      }
      return { submissionId, frozen };
    },
    /** Takes a held submission back; false when it has left already. */
    stop: (submission: Submission, by: number): boolean =>
      isOpen(submission) && settle(submission, "stopped", {}, { decision: { kind: "stopped" }, by }),
    /** Whoever was asked to agree sends it back, with a word for whose it is; false when it waits no more. */
    sendBack(submission: Submission, by: number, said: string | undefined): boolean {
      if (submission.state !== "to-approve") return false;
      const problem = withoutUndefined<SubmissionProblem>({ code: "sent-back", said });
      return settle(submission, "stopped", { problem }, { decision: { kind: "sent-back" }, by });
    },
    /** Nobody agreed in time: its answers are a draft again. */
    expire(submission: Submission, why: ApprovalEnd): boolean {
      return submission.state === "to-approve" && settle(submission, "stale", { problem: { code: why } });
    },
    /** Its account is its manager's no more: nothing of it is sent, and its answers are a draft again. False where it has left. */
    loseAccount(submission: Submission): boolean {
      if (!isOpen(submission) && submission.state !== "waiting") return false;
      const decided = { decision: { kind: "stopped", why: "account" } } as const;
      const isEnded = settle(submission, "stopped", { problem: { code: "account-gone" } }, decided);
      if (submission.state === "waiting") parts.drawFirst(submission.id);
      return isEnded;
    },
    /** Takes all of them back that have not left; whose are another person's are told so. Inside of the caller's transaction. */
    stopAll(submissions: readonly Submission[], byUserId: number): void {
      for (const submission of submissions) {
        if (!isOpen(submission) && submission.state !== "waiting") continue;
        const facts = submission.userId === byUserId ? {} : { problem: { code: "by-admin" } as const };
        settle(submission, "stopped", facts, { decision: { kind: "stopped", why: "all" }, by: byUserId });
        if (submission.state === "waiting") parts.drawFirst(submission.id);
      }
    },
    /** Keeps a held one until shortly before its window opens; false when it has left, or is to start too soon. */
    keepUntilWindow(submission: Submission, by: number): boolean {
      const { id, answers } = submission;
      const until = mayBeKeptUntil(answers, now());
      return store.transaction(() => {
        if (until === undefined || !store.handOver.keepUntil(id, until)) return false;
        note(submission, { kind: "kept", until }, by);
        return true;
      });
    },
    /** Hands a kept one over at once after all, with its time of Stop; false when it has left already. */
    handOverNow(submission: Submission, by: number): boolean {
      return store.transaction(() => {
        const { id, late = false } = submission;
        if (!late || !store.handOver.now(id, now(), now() + undoSeconds * 1000)) return false;
        note(submission, { kind: "handed-over" }, by);
        return true;
      });
    },
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
    takeBack(submission: Submission, by: number): boolean {
      if (!isOpen(submission) || !store.submissions.settle(submission, "stopped", now())) return false;
      approvals?.became(submission, submission.state, "stopped");
      note(submission, { kind: "taken-back" }, by);
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
    absent(submission: Submission, by: number): boolean {
      if (submission.state !== "unknown") return false;
      if (!isSentAgain(submission)) {
        return settle(submission, "absent", {}, { decision: { kind: "settled", as: "not-there" }, by });
      }
      return store.transaction(() => {
        if (!parts.sendAgain(submission)) return false;
        note(submission, { kind: "settled", as: "send-again" }, by);
        return true;
      });
    },
    isSentAgain,
    /** The rest of a confirmation goes now; false where it may not. */
    goOn(rest: Submission, by: number): boolean {
      return store.transaction(() => {
        if (!parts.goOn(rest)) return false;
        note(rest, { kind: "rest-sent" }, by);
        return true;
      });
    },
    /**
     * The rest of a confirmation is not sent: its numbers are a draft. False where it waits no more.
     * @param by who says so; undefined: its time is over
     */
    endRest(rest: Submission, by: number | undefined): boolean {
      if (rest.state !== "waiting") return false;
      return store.transaction(() => {
        const isEnded =
          by === undefined
            ? settle(rest, "stale", { problem: { code: "window-over" } })
            : settle(rest, "stopped", {}, { decision: { kind: "rest-ended" }, by });
        if (!isEnded) return false;
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

/** Nothing of it has left, and it may be taken back. */
const isOpen = ({ state }: Submission): boolean => state === "held" || state === "to-approve";

export type Decisions = ReturnType<typeof createDecisions>;
