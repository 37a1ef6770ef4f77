import {
  asInterrupted,
  givesDraftBack,
  releasedTooLate,
  type Submission,
  type SubmissionState,
} from "../../domain/campaign/submission.ts";
import { type FrozenDraft, freeze, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Log } from "../../log.ts";
import type { NewCampaign } from "../../pbx/form.ts";
import type { Added } from "../../pbx/outcome.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import { createAlarm } from "../queue/alarm.ts";
import { untilWritten } from "../queue/until-written.ts";
import { presumed, requestOf } from "./campaign-request.ts";
import { createHoldTimes } from "./hold-times.ts";
import type { ListForPbx, NoListForPbx } from "./list-for-pbx.ts";
import { whyTooLate } from "./too-late.ts";

export interface SubmitParts {
  store: Store;
  /** The PBX's addAutorule: one request. What it throws leaves the outcome unknown. */
  add(campaign: NewCampaign, onProgress: (sent: number, total: number) => void): Promise<Added>;
  /** Path of a stored recording. */
  recordingPath(sha256: string): string;
  /** The list as it goes to the PBX now, or why there is none. */
  openList(submission: Submission): Promise<ListForPbx | NoListForPbx>;
  /** Shows how far an upload is; must not throw. */
  progress(submission: Submission, share: number): void;
  /** Runs work in the chat's turn, after what the chat sent before. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  newId(): string;
  /** Moves the folder on before a request leaves, so that a database from before it is known as a copy. */
  beat(): void;
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  undoSeconds: number;
  log: Log;
}

/** Milliseconds that a submission waits for numbers that are still being looked at, and for a database that is not free. */
const A_MOMENT = 1_000;

/** Confirmed campaigns on their way to the PBX: held, claimed, sent once, settled. */
export function createSubmit(parts: SubmitParts) {
  const { store, add, recordingPath, openList, progress, inTurn, newId, beat, now, passed, undoSeconds, log } = parts;
  const times = createHoldTimes({ now, passed, undoSeconds });
  const sending = new Set<Promise<void>>();
  /** Held ones whose time has come and that wait for their chat's turn. */
  const leaving = new Set<string>();
  let stopped = false;
  /** Nothing leaves before, by the clock that nobody can set: the database could not be written a moment ago. */
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

  /** What the chat sent before it leaves comes first: a Stop that was received in time is never too late. */
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

  /** Sends a held submission, unless its time has passed. */
  function leave(submission: Submission): void {
    const late = whyTooLate(submission, times.isTooLate(submission), now());
    if (late) {
      settle(submission, "stale", { problem: { code: late } });
      return;
    }
    // Numbers never to be called that were sent before it leaves are taken out of it.
    if (store.doNotCallWorks.next()) {
      store.submissions.hold(submission.id, now() + A_MOMENT);
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
    const list = await openList(submission);
    if (typeof list === "string") {
      await settled(() => settle(submission, "rejected", { problem: { code: list } }));
      return;
    }
    const late = whyTooLate(submission, releasedTooLate(begun, passed()), now());
    if (late) {
      await list.drop();
      await settled(() => settle(submission, "stale", { problem: { code: late } }));
      return;
    }
    const { takenOut } = list;
    tryToKeep(() => store.submissions.setTakenOut(id, takenOut));
    const added = await add(requestOf(answers, recordingPath(answers.recording.sha256), list.path), (sent, total) =>
      progress(submission, sent / total),
    ).finally(() => list.drop());
    // From here on the answer is known: it is in the log before it can be written, and is never called unknown.
    const { outcome } = added;
    const said = outcome === "accepted" ? { campaignId: added.id } : { problem: added.problem.code };
    log.info("submission-answered", { submissionId: id, outcome, ...said });
    await settled(() =>
      store.transaction(() => {
        store.submissions.setTakenOut(id, takenOut);
        if (added.outcome === "accepted") accept(submission, added.id, added.campaign);
        else settle(submission, added.outcome, { problem: stopped ? asInterrupted(added.problem) : added.problem });
      }),
    );
    log.info("submission-settled", { submissionId: id, outcome });
  }

  /** For what is written once more with the answer: a database that is not free now holds nothing up. */
  function tryToKeep(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!isStoreTrouble(error)) throw error;
    }
  }

  /** The campaign exists: it belongs to the chat from now on and is watched. */
  function accept(
    submission: Submission,
    campaignId: number,
    campaign: Parameters<typeof store.campaigns.add>[0] | undefined,
  ) {
    return store.transaction(() => {
      if (!store.submissions.settle(submission, "accepted", now(), { campaignId })) return false;
      store.campaigns.add(campaign ?? presumed(submission, campaignId), submission.id, now());
      store.links.add(submission.chatId, campaignId);
      store.notices.add(submission.chatId, { kind: "submission", submissionId: submission.id }, now());
      return true;
    });
  }

  return {
    accept,
    /** Freezes a draft and makes its submission, inside the caller's transaction; undefined when it is not open or not complete. */
    confirm(draft: OpenDraft): { submissionId: string; frozen: FrozenDraft } | undefined {
      const frozen = freeze(draft);
      if (!frozen || !store.drafts.freeze(frozen, now())) return undefined;
      const submissionId = newId();
      const { id: draftId, chatId, userId, answers } = frozen;
      const confirmedAt = now();
      const releaseAt = confirmedAt + undoSeconds * 1000;
      store.submissions.create({
        ...{ id: submissionId, draftId, chatId, userId, accountId: store.accountId, answers, confirmedAt, releaseAt },
      });
      if (draft.screenId !== undefined) store.submissions.setScreen(submissionId, draft.screenId);
      return { submissionId, frozen };
    },
    /** Takes a held submission back; false when it has left already. */
    stop: (submission: Submission): boolean => submission.state === "held" && settle(submission, "stopped", {}),
    /** A person says that an unknown submission is not in the PBX: its answers become a draft again. */
    absent: (submission: Submission): boolean => submission.state === "unknown" && settle(submission, "absent", {}),
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
    /** A submission can be seen with its Stop, and is held from now on: it may have taken long to show it. */
    shown(submission: Submission): void {
      if (!times.isTooLate(submission)) store.submissions.hold(submission.id, now() + undoSeconds * 1000);
    },
    /** A submission was stopped or settled. */
    wake: () => alarm.set(),
    /** Releases nothing more and waits for what is being sent. */
    async finish(): Promise<void> {
      stopped = true;
      await alarm.stop();
      await Promise.all(sending);
    },
  };
}

export type Submit = ReturnType<typeof createSubmit>;
