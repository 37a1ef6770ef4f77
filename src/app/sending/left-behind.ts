import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import { createLostAccounts } from "../account/lost-accounts.ts";
import type { Approvals } from "../approval/approvals.ts";
import { createJournalist } from "../journal/journalist.ts";
import type { Access } from "../team/access.ts";
import type { Decisions } from "./decisions.ts";
import { firstPart } from "./other-part.ts";

export interface LeftBehindParts {
  store: Store;
  /** Who is let in now, and may make campaigns. */
  access: Pick<Access, "adminIds" | "everybody" | "has" | "knows" | "may">;
  decisions: Pick<Decisions, "giveTo" | "loseAccount">;
  approvals: Pick<Approvals, "tellHeldAgain">;
  now(): number;
  undoSeconds: number;
}

/** Who takes over what somebody left behind. */
export interface Taker {
  chatId: number;
  userId: number;
}

/** Whether it was stopped because its manager makes no campaigns any more, so that nothing of it was sent; and nobody has it. */
function isLeftBehind({ state, problem, givenBack }: Submission): boolean {
  return state === "stopped" && problem?.code === "left-behind" && givenBack === undefined;
}

/**
 * What people had confirmed who are removed, or only look on from now on: it is not sent by itself, the admins decide. Somebody of
 * ADMIN_IDS is removed by a start without their id, everybody else in the chat.
 */
export function createLeftBehind({ store, access, decisions, approvals, now, undoSeconds }: LeftBehindParts) {
  const { note } = createJournalist({ store, now });
  const lostAccounts = createLostAccounts({ store, access, decisions, now });
  const isRemoved = ({ userId }: Submission) => !access.may(userId, "make");

  /** Whether a rest is decided on its own: while its first part is open, it is decided together with that. */
  const isAlone = ({ id }: Submission): boolean => firstPart(store, id)?.state === "accepted";

  /** The admins who are asked: those who have its account, or had it before it was removed. */
  const askedOf = ({ accountId }: Submission): number[] =>
    access.adminIds().filter((adminId) => access.knows(adminId, accountId));

  function ask(submission: Submission): void {
    for (const adminId of askedOf(submission))
      store.notices.add(adminId, { kind: "left-behind", submissionId: submission.id }, now());
  }

  /** What would stop if people went: what they have held, and rests that are decided on their own. */
  function heldOf(isTheirs: (submission: Submission) => boolean): Submission[] {
    const rests = store.submissions.inState("waiting").filter((rest) => isTheirs(rest) && isAlone(rest));
    const held = [...store.submissions.inState("held"), ...store.submissions.inState("to-approve")];
    return [...held.filter(isTheirs), ...rests];
  }

  return {
    heldOf,
    /**
     * Stops what removed people have held, ends news to them, and asks the admins about it and about what nobody knows the
     * outcome of; stops what others have held at an account that is theirs no more. Inside of the transaction that removes
     * somebody, or takes an account from them, or in which the folder becomes this process's: nothing leaves before.
     */
    stop(): void {
      for (const submission of heldOf(isRemoved)) {
        store.submissions.settle(submission, "stopped", now(), { problem: { code: "left-behind" } });
        note(submission, { kind: "stopped", why: "left" }, undefined);
        ask(submission);
      }
      const asked = new Set(store.instance.keptBack()?.submissions);
      for (const submission of store.submissions.inState("unknown").filter(isRemoved)) {
        const isAsked = asked.has(submission.id) || store.notices.wasAsked(askedOf(submission), submission.id);
        if (!isAsked) ask(submission);
      }
      lostAccounts.stop();
      const people = access.everybody().map(({ userId }) => userId);
      store.notices.endFor(people, now());
    },
    /** Nobody is there to hear what became of one: of an unknown outcome the admins are asked. In the caller's transaction. */
    unheard(submissionId: string): void {
      const submission = store.submissions.byId(submissionId);
      if (submission?.state === "unknown" && isRemoved(submission)) ask(submission);
    },
    /** Whether an admin is still asked about it. */
    isAskedOf: (userId: number, submission: Submission): boolean =>
      access.may(userId, "lead") &&
      access.knows(userId, submission.accountId) &&
      isRemoved(submission) &&
      (isLeftBehind(submission) || submission.state === "unknown"),
    /**
     * An admin takes it over. What was stopped is that person's own confirmation from now on, held with Stop; what nobody
     * knows the outcome of is that person's to settle. Nothing where another one was quicker. In the caller's transaction.
     */
    takeOver(submission: Submission, person: Taker): void {
      const { id, state } = submission;
      const restId = store.parts.restOf(id);
      if (state === "unknown") {
        const isTheirs = store.takenOver.unknown(id, person);
        if (isTheirs) note(submission, { kind: "taken-over", from: submission.userId, isSent: false }, person.userId);
        if (isTheirs) store.notices.add(person.chatId, { kind: "submission", submissionId: id }, now());
        if (isTheirs && restId) store.parts.handOver(restId, person);
        return;
      }
      if (!isLeftBehind(submission)) return;
      const isHeld = store.takenOver.stopped(id, person, now(), now() + undoSeconds * 1000);
      if (isHeld) store.approvals.void(id, store.parts.firstOf(id));
      if (isHeld) note(submission, { kind: "taken-over", from: submission.userId, isSent: true }, person.userId);
      if (isHeld && restId) store.parts.handOver(restId, person);
      if (isHeld) approvals.tellHeldAgain(id);
    },
    /** An admin takes what was stopped as a draft. Nothing where another one was quicker. In the caller's transaction. */
    takeAsDraft(submission: Submission, person: Taker): boolean {
      if (!isLeftBehind(submission)) return false;
      decisions.giveTo(submission, person);
      note(submission, { kind: "taken-as-draft", from: submission.userId }, person.userId);
      return true;
    },
  };
}

export type LeftBehind = ReturnType<typeof createLeftBehind>;
