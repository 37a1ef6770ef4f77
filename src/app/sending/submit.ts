import { opensNext } from "../../domain/campaign/late-hand-over.ts";
import { asInterrupted, type Submission } from "../../domain/campaign/submission.ts";
import { releasedTooLate, triedAgainAt } from "../../domain/campaign/submission-life.ts";
import type { PbxProblem } from "../../domain/pbx-problem.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import type { Accounts } from "../account/accounts.ts";
import type { Approvals } from "../approval/approvals.ts";
import type { Chat } from "../chat.ts";
import { createAlarm } from "../queue/alarm.ts";
import { untilWritten } from "../queue/until-written.ts";
import type { Access } from "../team/access.ts";
import { requestOf } from "./campaign-request.ts";
import type { Decisions } from "./decisions.ts";
import type { HoldTimes } from "./hold-times.ts";
import type { ListForPbx, NoListForPbx } from "./list-for-pbx.ts";
import { whyTooLate } from "./too-late.ts";

export interface SubmitParts {
  store: Pick<Store, "durable" | "submissions" | "doNotCallWorks" | "transaction">;
  decisions: Pick<Decisions, "settle" | "accept" | "loseAccount" | "tryAgain">;
  times: HoldTimes;
  /** One request. What it throws leaves the outcome unknown. */
  add: Accounts["addAutorule"];
  /** Path of a stored recording. */
  recordingPath(sha256: string): string;
  /** The list as it goes to the PBX now, or why there is none. */
  openList(submission: Submission): Promise<ListForPbx | NoListForPbx>;
  /** Whether somebody had to agree, and did, to exactly this. */
  approvals: Pick<Approvals, "approvalOf" | "askAgain" | "mayLeave">;
  access: Pick<Access, "has">;
  /** Whether the stored files of what somebody agreed to are the very bytes that were shown. */
  areWhole(sha256s: readonly string[]): Promise<boolean>;
  showProgress: Chat["showProgress"];
  inTurn: Chat["inTurn"];
  /** Moves the folder on before a request leaves, so that a database from before it is known as a copy. */
  beat(): void;
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  log: Log;
}

/** Milliseconds that a submission waits for numbers that are still being looked at, and for a database that is not free. */
const A_MOMENT = 1_000;

/** Confirmed campaigns on their way to the PBX: held, claimed, sent once, settled. */
export function createSubmit(parts: SubmitParts) {
  const { store, decisions, times, add, recordingPath, openList, showProgress, inTurn, beat, now, passed, log } = parts;
  const { approvals, access, areWhole } = parts;
  const { settle, accept, tryAgain } = decisions;
  const sending = new Set<Promise<void>>();
  /** Held ones whose time has come and that wait for their chat's turn. */
  const leaving = new Set<string>();
  let stopped = false;
  /** Nothing is sent before this moment of the clock that nobody can set: the database could not be written just now. */
  let notBefore = 0;
  const alarm = createAlarm({ nextAt, ring: release, now: passed, log });

  /** What became of a request is written once the database takes it, however long that is; the process's end alone ends it. */
  const settled = <T>(write: () => T): Promise<T> => untilWritten("submission", write, { log });

  function nextHeld(): Submission | undefined {
    const held = store.submissions.held();
    times.keepOnly(held);
    const waiting = held.filter(({ id }) => !leaving.has(id));
    return waiting.sort((one, other) => times.dueAt(one) - times.dueAt(other))[0];
  }

  function nextAt(): number | undefined {
    const next = nextHeld();
    return next && Math.max(times.dueAt(next), notBefore);
  }

  /** Acts after what the chat sent before, so that a Stop which was received in time always counts. */
  async function release(): Promise<void> {
    const due = nextHeld();
    if (!due || times.dueAt(due) > passed()) return;
    leaving.add(due.id);
    inTurn(due.chatId, async () => {
      leaving.delete(due.id);
      try {
        const submission = store.submissions.byId(due.id);
        if (submission?.state === "held" && !stopped) leave(submission);
      } catch (error) {
        if (!isStoreTrouble(error)) throw error;
        log.warn("submission-waits", { submissionId: due.id, error });
        notBefore = passed() + A_MOMENT;
        alarm.set();
      }
    });
  }

  /** Sends a held submission, unless its time has passed or a person has decided meanwhile that it is kept. */
  function leave(submission: Submission): void {
    const due = times.dueOf(submission);
    // The alarm passed it over while it waited for its chat's turn.
    if (due === "wait") {
      alarm.set();
      return;
    }
    const late = whyTooLate(submission, due === "claim" ? undefined : due, now());
    if (late) {
      settle(submission, "stale", { problem: { code: late } });
      return;
    }
    // It waits for numbers sent to /dnc that are still being read: they must not be called.
    if (store.doNotCallWorks.next()) {
      store.submissions.hold(submission.id, now() + A_MOMENT);
      return;
    }
    // The one door, whatever way it was held: nothing leaves from an account that its person has no more, and nothing that
    // somebody had to agree to and did not.
    if (!access.has(submission.userId, submission.accountId)) {
      decisions.loseAccount(submission);
      return;
    }
    if (!approvals.mayLeave(submission)) {
      approvals.askAgain(submission);
      return;
    }
    beat();
    if (!store.submissions.claim(submission.id, now())) return;
    const claimed: Submission = { ...submission, state: "sending" };
    const task = send(claimed)
      .catch((error) => giveUp(claimed, error))
      .catch((error) => log.error("submission-not-settled", { submissionId: claimed.id, error }))
      .finally(() => sending.delete(task));
    sending.add(task);
  }

  /** Something of our own failed while it was sent: nobody knows what the PBX has. At the latest the next start tells. */
  async function giveUp(submission: Submission, error: unknown): Promise<void> {
    log.error("submission-failed", { submissionId: submission.id, error });
    if (stopped) return;
    await settled(() => settle(submission, "unknown", { problem: { code: "interrupted" } }));
  }

  async function send(submission: Submission): Promise<void> {
    const { id, answers } = submission;
    const begun = passed();
    const isAgreed = approvals.approvalOf(id) !== undefined;
    const isWhole = !isAgreed || (await areWhole([answers.list.sha256, answers.recording.sha256]));
    const list = isWhole ? await openList(submission) : "no-list";
    if (typeof list === "string") {
      await settled(() => settle(submission, "rejected", { problem: { code: list } }));
      return;
    }
    const waited = releasedTooLate(begun, passed()) ? "held-too-long" : undefined;
    const late = whyTooLate(submission, waited, now());
    if (late) {
      await list.drop();
      await settled(() => settle(submission, "stale", { problem: { code: late } }));
      return;
    }
    const { takenOut } = list;
    tryToKeep(() => store.submissions.setTakenOut(id, takenOut));
    const request = requestOf(answers, recordingPath(answers.recording.sha256), list.path);
    const onProgress = (sent: number, total: number) => showProgress(submission, sent / total);
    // The claim outlives a power cut before its request leaves: a start finds it, and makes no second one.
    await store.durable();
    const added = await add(request, { onProgress }, submission.accountId).finally(() => list.drop());
    // The answer is known from here on: it is logged before it is stored, and the outcome is never called unknown.
    const outcome = added.kind;
    const said = added.kind === "accepted" ? { campaignId: added.id } : { problem: added.problem.code };
    log.info("submission-answered", { submissionId: id, outcome, ...said });
    await settled(() =>
      store.transaction(() => {
        store.submissions.setTakenOut(id, takenOut);
        if (added.kind === "accepted") accept(submission, added.id, added.campaign);
        else if (!isTriedAgain(submission, added))
          settle(submission, added.kind, { problem: stopped ? asInterrupted(added.problem) : added.problem });
      }),
    );
    log.info("submission-settled", { submissionId: id, outcome });
  }

  /** Holds once more what could not be handed over and proves that the PBX took nothing; false where it ends. */
  function isTriedAgain(submission: Submission, { kind, problem }: { kind: string; problem: PbxProblem }): boolean {
    if (kind !== "rejected" || problem.code !== "no-connection") return false;
    const { late = false, answers, confirmedAt } = submission;
    const again = triedAgainAt(late, opensNext(answers, confirmedAt), now());
    return again !== undefined && tryAgain(submission, again, problem);
  }

  /** For what is written again with the answer anyway: left out where the database is busy now. */
  function tryToKeep(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!isStoreTrouble(error)) throw error;
    }
  }

  return {
    /** Begins to release; what a killed process was sending is unknown now. */
    start(): void {
      for (const submission of store.submissions.inState("sending")) {
        const interrupted = () => settle(submission, "unknown", { problem: { code: "interrupted" } });
        settled(interrupted).catch((error) =>
          log.error("submission-not-settled", { submissionId: submission.id, error }),
        );
      }
      alarm.set();
    },
    /** A submission was confirmed, held on, stopped or settled. */
    wake: alarm.set,
    /** Releases nothing more and waits for what is being sent. */
    async endSending(): Promise<void> {
      stopped = true;
      await alarm.stop();
      await Promise.all(sending);
    },
  };
}
