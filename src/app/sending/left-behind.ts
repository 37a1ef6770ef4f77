import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { Access } from "../team/access.ts";
import { firstPart } from "./other-part.ts";

export interface LeftBehindParts {
  store: Store;
  /** Who is let in now. */
  access: Pick<Access, "adminIds" | "everybody" | "isLetIn">;
  now(): number;
  undoSeconds: number;
}

/** Whether it was stopped because its manager is not let in any more, so that nothing of it was sent. */
function isLeftBehind({ state, problem }: Submission): boolean {
  return state === "stopped" && problem?.code === "left-behind";
}

/**
 * What removed people had confirmed: it is not sent by itself, the others decide. People are let in by ADMIN_IDS, so that
 * somebody is removed by a start without their id.
 */
export function createLeftBehind({ store, access, now, undoSeconds }: LeftBehindParts) {
  const isRemoved = ({ userId }: Submission) => !access.isLetIn(userId);

  /** Whether a rest is decided on its own: while its first part is open, it is decided together with that. */
  const isAlone = ({ id }: Submission): boolean => firstPart(store, id)?.state === "accepted";

  function ask({ id }: Submission): void {
    for (const adminId of access.adminIds())
      store.notices.add(adminId, { kind: "left-behind", submissionId: id }, now());
  }

  return {
    /**
     * Stops what removed people have held, ends news to them, and asks the others about it and about what nobody knows the
     * outcome of. Inside of the transaction in which the folder becomes this process's: nothing leaves before.
     */
    stop(): void {
      const rests = store.submissions.inState("waiting").filter((rest) => isRemoved(rest) && isAlone(rest));
      for (const submission of [...store.submissions.inState("held").filter(isRemoved), ...rests]) {
        store.submissions.settle(submission, "stopped", now(), { problem: { code: "left-behind" } });
        ask(submission);
      }
      const asked = new Set(store.instance.keptBack()?.submissions);
      for (const submission of store.submissions.inState("unknown").filter(isRemoved)) {
        if (!asked.has(submission.id) && !store.notices.wasAsked(access.adminIds(), submission.id)) ask(submission);
      }
      store.notices.endFor(
        access.everybody().map(({ userId }) => userId),
        now(),
      );
    },
    /** Whether the others are still asked about it. */
    isAsked: (submission: Submission): boolean =>
      isRemoved(submission) && (isLeftBehind(submission) || submission.state === "unknown"),
    /**
     * Somebody takes it over. What was stopped is that person's own confirmation from now on, held with Stop; what nobody
     * knows the outcome of is that person's to settle. Nothing where another one was quicker. In the caller's transaction.
     */
    takeOver(submission: Submission, person: { chatId: number; userId: number }): void {
      const { id, state } = submission;
      const restId = store.parts.restOf(id);
      if (state === "unknown") {
        const isTheirs = store.takenOver.unknown(id, person);
        if (isTheirs) store.notices.add(person.chatId, { kind: "submission", submissionId: id }, now());
        if (isTheirs && restId) store.parts.handOver(restId, person);
        return;
      }
      const isHeld = store.takenOver.stopped(id, person, now(), now() + undoSeconds * 1000);
      if (isHeld && restId) store.parts.handOver(restId, person);
      if (isHeld) store.notices.add(person.chatId, { kind: "held", submissionId: id }, now());
    },
  };
}

export type LeftBehind = ReturnType<typeof createLeftBehind>;
