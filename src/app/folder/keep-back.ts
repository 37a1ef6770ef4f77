import type { Submission } from "../../domain/campaign/submission.ts";
import { keptBackBy } from "../../domain/folder/kept-back.ts";
import type { FolderLife } from "../../domain/folder/life.ts";
import type { JournalEntry } from "../../domain/journal/entry.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Approvals } from "../approval/approvals.ts";
import { createJournalist } from "../journal/journalist.ts";
import { isHeldUp as isPartHeldUp } from "../sending/other-part.ts";

export interface KeepBackParts {
  store: Pick<Store, "approvals" | "instance" | "journal" | "notices" | "parts" | "submissions" | "updates">;
  /** All admins as of now. */
  adminIds(): readonly number[];
  approvals: Pick<Approvals, "tellHeldAgain">;
  now(): number;
  undoSeconds: number;
}

/** Why a person is asked about a submission that this process has not sent: it may have been sent from elsewhere. */
const KEPT = new Set(["copied", "away"]);

/** Whether nothing is known to have been sent of it: a person may have it sent after all. */
export function mayBeSentAfterAll({ state, problem }: Submission): boolean {
  return state === "unknown" && problem !== undefined && KEPT.has(problem.code);
}

/**
 * What a start may send by itself: everything where the folder is the one that ran a moment ago; after a while away,
 * what is due later; of a copy, nothing. The rest is unknown, since it may have been sent from elsewhere.
 */
export function createKeepBack({ store, adminIds, approvals, now, undoSeconds }: KeepBackParts) {
  const { note } = createJournalist({ store, now });

  function ask(submission: Submission, code: "copied" | "away" | "interrupted"): void {
    store.submissions.settle(submission, "unknown", now(), { problem: { code } });
    note(submission, { kind: "outcome", to: "unknown", problem: code }, undefined);
  }

  const isHeldUp = ({ id }: Submission): boolean => isPartHeldUp(store, id);

  return {
    isHeldUp,
    /** Keeps back what must not leave, and puts the news beside it. Inside of the caller's transaction. */
    keepBack(life: FolderLife): void {
      if (life.kind === "same") return;
      const copied = life.kind === "copied";
      if (life.kind === "copied") {
        store.journal.record(withoutUndefined<JournalEntry>({ kind: "copied", madeAt: life.madeAt }), now());
      }
      const held = store.submissions.held();
      // If the clock was set back meanwhile, the moments of the wall clock are not relied on.
      const wasSetBack = life.kind === "away" && life.since > now();
      // In a copy, a rest that waits for a word, or what waits for a second person, may have been sent from the original as well.
      const rests = copied ? [...store.submissions.inState("waiting"), ...store.submissions.inState("to-approve")] : [];
      const isDue = ({ releaseAt, late }: Submission) => copied || releaseAt <= now() || (late && wasSetBack);
      const due = [...held.filter(isDue), ...rests];
      const later = held.filter((submission) => !due.includes(submission));
      const begun = store.submissions.inState("sending");
      for (const submission of due) ask(submission, life.kind);
      for (const submission of begun) ask(submission, "interrupted");
      // A tap that waits was made before the copy: the original may have acted on it already.
      if (copied) store.updates.spendTaps();
      for (const { id, chatId } of [...due, ...begun]) {
        store.notices.add(chatId, { kind: copied ? "kept-back" : "submission", submissionId: id }, now());
      }
      for (const { id, chatId } of later) store.notices.add(chatId, { kind: "held", submissionId: id }, now());
      tellAdmins(life, [...due, ...begun, ...later]);
    },
    /** A person says that it was not sent, and wants it sent: it is held once more, with Stop. In the caller's transaction. */
    sendAfterAll(submission: Submission, by: number): boolean {
      if (!mayBeSentAfterAll(submission) || isHeldUp(submission)) return false;
      if (!store.submissions.holdAgain(submission.id, now(), now() + undoSeconds * 1000)) return false;
      store.approvals.void(submission.id, store.parts.firstOf(submission.id));
      note(submission, { kind: "settled", as: "send-after-all" }, by);
      approvals.tellHeldAgain(submission.id);
      return true;
    },
  };

  function tellAdmins(life: Exclude<FolderLife, { kind: "same" }>, inHand: Submission[]): void {
    const before = store.instance.keptBack()?.submissions ?? [];
    const open = before.filter((id) => store.submissions.byId(id)?.state === "unknown");
    const ids = new Set([...open, ...inHand.map(({ id }) => id)]);
    const asked = keptBackBy(life, [...ids], now());
    // What was begun after the copy was made is missing from it: the admins are told, even where nothing was in hand.
    if (!asked || (ids.size === 0 && (life.kind === "away" || asked.allAtOnce))) return;
    store.instance.keepBack(asked);
    for (const id of adminIds()) store.notices.add(id, { kind: "folder" }, now());
  }
}

export type KeepBack = ReturnType<typeof createKeepBack>;
