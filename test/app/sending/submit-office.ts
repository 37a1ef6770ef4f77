import { vi } from "vitest";
import { createDecisions } from "../../../src/app/sending/decisions.ts";
import { createHoldTimes } from "../../../src/app/sending/hold-times.ts";
import { createRests } from "../../../src/app/sending/rests.ts";
import { createSubmit } from "../../../src/app/sending/submit.ts";
import { createTurns } from "../../../src/bot/turns.ts";
import { passedClock, wallClock } from "../../../src/clock.ts";
import type { HandOver } from "../../../src/domain/campaign/late-hand-over.ts";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { NewCampaign } from "../../../src/pbx/form.ts";
import type { Added } from "../../../src/pbx/outcome.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

export const START = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
/** Seconds of Stop. */
export const UNDO = 30;

const CLEAN = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };

/**
 * Submissions over a store of their own; the PBX answers `added`. What is confirmed are `answers`, handed over at once unless
 * told. Needs fake timers that begin at START.
 */
export function office(
  added: () => Promise<Added> = async () => ({ kind: "accepted", id: 123, campaign: pbxCampaign() }),
  listReady: () => Promise<void> = async () => {},
  { handOver, answers = completeAnswers() }: { handOver?: HandOver; answers?: CompleteAnswers } = {},
) {
  const store = memoryStore();
  let ids = 0;
  const add = vi.fn((_campaign: NewCampaign) => added());
  const turns = createTurns();
  const start = () => {
    const clocks = { now: wallClock, passed: passedClock };
    const times = createHoldTimes({ store, ...clocks, undoSeconds: UNDO });
    const newId = () => `id-${ids++}`;
    const decisions = createDecisions(withoutUndefined({ store, newId, now: wallClock, undoSeconds: UNDO, handOver }));
    const worker = createSubmit({
      store,
      decisions,
      times,
      add,
      ...clocks,
      log: recordedLog().log,
      recordingPath: (sha256) => `/store/${sha256}`,
      async openList() {
        await listReady();
        return { path: "/list", takenOut: 0, drop: async () => {} };
      },
      inTurn: (chatId, work) => void turns.run(String(chatId), work),
      showProgress() {},
      beat() {},
    });
    const inTurn = (chatId: number, work: () => Promise<void>) => void turns.run(String(chatId), work);
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
      },
      testCalls() {},
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
  return { store, submit, start, add, draft, confirm, held, parted, kinds, turns };
}

export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
