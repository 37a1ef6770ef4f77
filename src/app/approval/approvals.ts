import {
  type Approval,
  type ApprovalRule,
  approvalUntil,
  isAsShown,
  needsApproval,
} from "../../domain/campaign/approval.ts";
import { type HandOver, mayBeKeptUntil } from "../../domain/campaign/late-hand-over.ts";
import { wholeOf } from "../../domain/campaign/parts.ts";
import type { Submission, SubmissionState } from "../../domain/campaign/submission.ts";
import type { CompleteAnswers, ListAnswer } from "../../domain/draft/answers.ts";
import { keptShown, type Shown, shownOf } from "../../domain/journal/shown.ts";
import type { Store } from "../../store/store.ts";
import { digestOf } from "../journal/digest.ts";
import { createJournalist } from "../journal/journalist.ts";
import type { Access, Thing } from "../team/access.ts";

export interface ApprovalsParts {
  store: Pick<Store, "approvals" | "journal" | "notices" | "parts" | "submissions" | "transaction">;
  access: Pick<Access, "everybody" | "mayTo">;
  rule: ApprovalRule;
  undoSeconds: number;
  handOver?: HandOver;
  now(): number;
}

/**
 * A second person agrees to a confirmation before it leaves: exactly to what was shown, once, and never whoever made it. Whether it
 * may leave is asked at the one door, when it is claimed for its request: whatever way it came there.
 */
export function createApprovals({ store, access, rule, undoSeconds, handOver = "at-once", now }: ApprovalsParts) {
  const { note } = createJournalist({ store, now });

  /** One's own, or, of a rest, that of the whole. */
  function approvalOf(id: string): Approval | undefined {
    const firstId = store.parts.firstOf(id);
    return store.approvals.one(id) ?? (firstId === undefined ? undefined : store.approvals.one(firstId));
  }

  const isNeeded = (answers: CompleteAnswers): boolean => needsApproval(answers, rule);

  /** Who may agree to what somebody starts at an account, now: never who has not the account. */
  const approversOf = (thing: Thing): number[] =>
    access.everybody().flatMap(({ userId }) => (access.mayTo(userId, "approve", thing) ? [userId] : []));

  function tell(submission: Submission, but?: number): void {
    for (const userId of approversOf(submission)) {
      if (userId !== but) store.notices.add(userId, { kind: "approval", submissionId: submission.id }, now());
    }
  }

  /** What is shown of it: of a part the whole that was confirmed, with its parts. */
  function shownNow({ id, answers, accountId }: Submission): Shown {
    const whole = shownOf(wholeOf(answers), accountId);
    const otherId = answers.part?.number === 1 ? store.parts.restOf(id) : store.parts.firstOf(id);
    const other = otherId === undefined ? undefined : store.submissions.byId(otherId);
    if (!answers.part || !other) return whole;
    const [mine, others] = [sizeOf(answers.list), sizeOf(other.answers.list)];
    return { ...whole, parts: answers.part.number === 1 ? [mine, others] : [others, mine] };
  }

  /** Asks whoever may agree. In the caller's transaction, in which the submission waits. */
  function ask(submission: Submission, shown: Shown): void {
    const { at } = approvalUntil(submission.answers, now());
    const digest = digestOf(shown);
    store.approvals.ask({ submissionId: submission.id, digest, shown, askedAt: now(), expiresAt: at });
    note(submission, { kind: "approval-asked", shown: keptShown(shown), until: at }, submission.userId, digest);
    tell(submission);
    store.notices.addForTeam({ what: "approval", submissionId: submission.id, came: "asked" }, now());
  }

  /** Whether somebody has agreed to exactly what is to be sent now, and it still counts. */
  function isApproved(submission: Submission): boolean {
    const { id, answers, accountId, userId } = submission;
    const approval = approvalOf(id);
    const by = approval?.approvedBy;
    if (!approval || by === undefined || by === userId || !access.mayTo(by, "approve", submission)) return false;
    const { digest, shown } = approval;
    // The journal cannot be changed: what somebody agreed to is read from there.
    return (
      digestOf(shown) === digest &&
      store.journal.approvedDigest(journalKey(id)) === `${by} ${digest}` &&
      isAsShown(shown, answers, accountId)
    );
  }

  /** The draft under which the journal has it. */
  function journalKey(id: string): string {
    const firstId = store.parts.firstOf(id) ?? id;
    return store.submissions.byId(firstId)?.draftId ?? "";
  }

  const mayLeave = (submission: Submission): boolean =>
    (!isNeeded(submission.answers) && approvalOf(submission.id) === undefined) || isApproved(submission);

  function askAgain(submission: Submission): boolean {
    return store.transaction(() => {
      if (!store.approvals.wait(submission.id)) return false;
      ask(submission, shownNow(submission));
      store.notices.add(submission.chatId, { kind: "approval", submissionId: submission.id }, now());
      return true;
    });
  }

  return {
    isNeeded,
    approversOf,
    approvalOf,
    ask,
    /** Whether it may leave. @returns false where somebody has to agree first, or anew */
    mayLeave,
    /** It was to leave, and nobody has agreed to it as it is: it waits, and is asked about. False where it is not held any more. */
    askAgain,
    /** One is held once more, in the caller's transaction: its screen says that it will be sent, or that somebody has to agree first. */
    tellHeldAgain(id: string): void {
      const held = store.submissions.byId(id);
      if (!held || (!mayLeave(held) && askAgain(held))) return;
      store.notices.add(held.chatId, { kind: "held", submissionId: id }, now());
    },
    /**
     * Somebody agrees, in the caller's transaction: it is held with Stop for both.
     * @param shown how the digest of what was on their screen begins
     */
    approve(submission: Submission, by: number, shown: string): "approved" | "not-any-more" | "changed" {
      const { id, userId, state, answers, accountId } = submission;
      const approval = store.approvals.one(id);
      if (state !== "to-approve" || !approval || by === userId || !access.mayTo(by, "approve", submission))
        return "not-any-more";
      if (now() >= approval.expiresAt) return "not-any-more";
      const isSame = digestOf(approval.shown) === approval.digest && isAsShown(approval.shown, answers, accountId);
      if (!isSame || shown.length < LEAST_SHOWN || !approval.digest.startsWith(shown)) return "changed";
      const kept = handOver === "late" ? mayBeKeptUntil(answers, now()) : undefined;
      const held = { until: kept ?? now() + undoSeconds * 1000, late: kept !== undefined };
      if (!store.approvals.approve(id, by, now(), held)) return "not-any-more";
      note(submission, { kind: "approved" }, by, approval.digest);
      store.notices.add(submission.chatId, { kind: "held", submissionId: id }, now());
      tell(submission, by);
      store.notices.addForTeam({ what: "approval", submissionId: id, came: "approved" }, now());
      return "approved";
    },
    /**
     * Something became of one: whoever was asked, or has agreed, is told. In the caller's transaction.
     * @param decidedBy whose decision it was: while it waited, they see it on their own screen
     */
    became(submission: Submission, from: SubmissionState, to: SubmissionState, decidedBy?: number): void {
      const by = store.approvals.one(submission.id)?.approvedBy;
      if (from === "to-approve" && to !== "unknown") {
        tell(submission, decidedBy);
        store.notices.addForTeam({ what: "approval", submissionId: submission.id, came: "ended" }, now());
      } else if (by !== undefined && by !== submission.chatId)
        store.notices.add(by, { kind: "approval", submissionId: submission.id }, now());
    },
  };
}

const sizeOf = ({ sha256, verdict }: ListAnswer) => ({ sha256, numbers: verdict.numbers });

/** Characters of the digest in a button. */
const LEAST_SHOWN = 8;

export type Approvals = ReturnType<typeof createApprovals>;
