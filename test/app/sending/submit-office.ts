import { vi } from "vitest";
import { createApprovals } from "../../../src/app/approval/approvals.ts";
import { createExpiry } from "../../../src/app/approval/expiry.ts";
import { createDecisions } from "../../../src/app/sending/decisions.ts";
import { createHoldTimes } from "../../../src/app/sending/hold-times.ts";
import { createRests } from "../../../src/app/sending/rests.ts";
import { createSubmit, type SubmitParts } from "../../../src/app/sending/submit.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { createTurns } from "../../../src/bot/turns.ts";
import { passedClock, wallClock } from "../../../src/clock.ts";
import type { HandOver } from "../../../src/domain/campaign/late-hand-over.ts";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { NewCampaign } from "../../../src/pbx/form.ts";
import type { Added } from "../../../src/pbx/outcome.ts";
import type { Db } from "../../../src/store/open.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

export const START = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
/** Seconds of Stop. */
export const UNDO = 30;

const CALLING_HOURS = windowFromJson({ from: "08:00", to: "21:00" });

const CLEAN = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };

/**
 * Submissions over a store of their own; the PBX answers `added`. What is confirmed are `answers`, handed over at once unless
 * told. Needs fake timers that begin at START.
 */
export function office(
  added: () => Promise<Added> = async () => ({ kind: "accepted", id: 123, campaign: pbxCampaign() }),
  listReady: () => Promise<void> = async () => {},
  {
    handOver,
    answers = completeAnswers(),
    approveFrom,
    areWhole = async () => true,
    db,
  }: {
    handOver?: HandOver;
    answers?: CompleteAnswers;
    /** Numbers from which one of CHAT, 8 and 9, all admins, agrees to what another of them starts. */
    approveFrom?: number;
    areWhole?: SubmitParts["areWhole"];
    db?: Db;
  } = {},
) {
  const store = memoryStore(db);
  const access = createAccess({ adminIds: [CHAT, 8, 9], store });
  const rule = { approveFrom: approveFrom ?? 0, callingHours: CALLING_HOURS, defaultTimezone: "utc +5" };
  const approvals = createApprovals(
    withoutUndefined({ store, access, rule, undoSeconds: UNDO, handOver, now: wallClock }),
  );
  const { log, events } = recordedLog();
  let ids = 0;
  const add = vi.fn((_campaign: NewCampaign) => added());
  const turns = createTurns();
  const start = () => {
    const clocks = { now: wallClock, passed: passedClock };
    const times = createHoldTimes({ store, ...clocks, undoSeconds: UNDO });
    const newId = () => `id-${ids++}`;
    const decisions = createDecisions(
      withoutUndefined({ store, newId, now: wallClock, undoSeconds: UNDO, handOver, approvals }),
    );
    const parts = withoutUndefined<SubmitParts>({
      approvals,
      access,
      areWhole,
      store,
      decisions,
      times,
      add,
      ...clocks,
      log,
      recordingPath: (sha256) => `/store/${sha256}`,
      async openList() {
        await listReady();
        return { path: "/list", takenOut: 0, drop: async () => {} };
      },
      inTurn: (chatId, work) => void turns.run(String(chatId), work),
      showProgress() {},
      beat() {},
    });
    const worker = createSubmit(parts);
    const inTurn = (chatId: number, work: () => Promise<void>) => void turns.run(String(chatId), work);
    const expiry = createExpiry({ store, decisions, inTurn, now: wallClock, log: recordedLog().log });
    const rests = createRests({ store, decisions, inTurn, now: wallClock, log: recordedLog().log });
    store.listen({
      intakes() {},
      notices() {},
      campaigns() {},
      doNotCallWorks() {},
      searches() {},
      submissions() {
        worker.wake();
        rests.wake();
        expiry.wake();
      },
      testCalls() {},
      tokens() {},
    });
    const submit = { ...decisions, ...worker, shown: times.startUndoTime };
    submit.start();
    rests.wake();
    return submit;
  };
  const submit = start();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers }, START);
  const confirm = () => store.transaction(() => submit.confirm(draft));
  /** Confirms the draft; the submission as it stands. */
  const held = () => {
    const id = confirm()?.submissionId ?? "";
    submit.wake();
    return () => {
      const found = store.submissions.byId(id);
      if (!found) throw new Error("no submission");
      return found;
    };
  };
  /** Confirms a draft so that its first numbers go and the rest waits; both as they stand. */
  const parted = (answers = completeAnswers()) => {
    const cut = {
      of: "bb",
      first: { ...CLEAN, sha256: "first", numbers: 50 },
      rest: { ...CLEAN, sha256: "rest", numbers: 1198 },
    };
    const id = store.transaction(() => submit.confirm({ ...draft, answers }, cut))?.submissionId ?? "";
    const one = (of: string | undefined) => {
      const found = store.submissions.byId(of ?? "");
      if (!found) throw new Error("no submission");
      return found;
    };
    return { first: () => one(id), rest: () => one(store.parts.restOf(id)) };
  };
  const kinds = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body.kind);
  return { store, submit, approvals, access, start, add, draft, confirm, held, parted, kinds, turns, events };
}

export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
