import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createDoNotCall } from "../../src/app/calls/do-not-call.ts";
import { createRetention } from "../../src/app/folder/retention.ts";
import { createTell } from "../../src/app/following/tell.ts";
import { createWatch } from "../../src/app/following/watch.ts";
import { createDecisions } from "../../src/app/sending/decisions.ts";
import { createHoldTimes } from "../../src/app/sending/hold-times.ts";
import { createRests } from "../../src/app/sending/rests.ts";
import { createSubmit } from "../../src/app/sending/submit.ts";
import { createIntake } from "../../src/app/taking/intake.ts";
import { wallClock } from "../../src/clock.ts";
import type { ListResult } from "../../src/domain/list/verdict.ts";
import { periodFromJson } from "../../src/domain/schedule/schedule.ts";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, holdParts, holdSubmission } from "../store/memory.ts";

const START = Temporal.Instant.from("2026-11-24T10:00:00+05:00").epochMilliseconds;

const unhandled = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  process.on("unhandledRejection", unhandled);
});
afterEach(() => {
  vi.useRealTimers();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** A database on disk, and another program that takes its write lock and lets go of it. */
function office() {
  const folder = mkdtempSync(join(tmpdir(), "locked-"));
  const path = join(folder, "campaigns.sqlite");
  const store = createStore(openDatabase(path));
  const other = new Database(path);
  onTestFinished(() => {
    other.close();
    store.close();
    rmSync(folder, { recursive: true, maxRetries: 20 });
  });
  const { log } = recordedLog();
  return {
    store,
    log,
    now: wallClock,
    lock: () => void other.exec("BEGIN IMMEDIATE"),
    release: () => void other.exec("ROLLBACK"),
  };
}

/** A lock of 14 seconds, as long as nobody should have to notice, and a minute after it. */
async function throughLock({ lock, release }: ReturnType<typeof office>, begin: () => void): Promise<void> {
  lock();
  begin();
  await vi.advanceTimersByTimeAsync(14_000);
  release();
  await vi.advanceTimersByTimeAsync(61_000);
}

test("news is told once, and marked", async () => {
  const there = office();
  const deliver = vi.fn(async () => ({ kind: "told" }) as const);
  const tell = createTell({
    ...there,
    deliver,
    pace: { waitFor: () => 0 },
    isLetIn: () => true,
    hasAccount: () => true,
    unheard: () => {},
  });
  there.store.notices.add(CHAT, { kind: "pbx-token-refused" }, START);
  await throughLock(there, tell.wake);
  expect(deliver).toHaveBeenCalledOnce();
  expect(there.store.notices.nextDue()).toBeUndefined();
});

test("a look at a campaign is kept, and the PBX is not asked again and again", async () => {
  const there = office();
  const look = vi.fn(async () => ({ ok: true, value: pbxCampaign({ status: "running" }) }) as const);
  const watch = createWatch({ ...there, look, watchSeconds: 3_600 });
  there.store.campaigns.add(pbxCampaign(), undefined, START);
  await throughLock(there, watch.wake);
  expect(look).toHaveBeenCalledOnce();
  expect(there.store.campaigns.byId(123)?.facts.status).toBe("running");
});

test("a file is judged once, and what was found goes into its draft", async () => {
  const there = office();
  const { store, log, now } = there;
  const unneeded = () => Promise.reject(new Error("not a part of this test"));
  const takeFile = vi.fn(async () => (draft: ReturnType<typeof store.drafts.create>) => {
    return { ...draft, answers: { name: "Topildi" } };
  });
  const intake = createIntake({
    store,
    log,
    now,
    takeFile,
    takeList: unneeded,
    takeText: unneeded,
    cutList: unneeded,
    compareList: unneeded,
    readyToFill: async () => {},
    fill: (draft) => draft,
    workOnRecording: unneeded,
    redraw() {},
    showRead() {},
    compared() {},
    failed: () => (draft) => draft,
    download: async () => ({ ok: true, content: { sha256: "aa", size: 1, path: "/aa" } }),
  });
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, START);
  store.intakes.add(draft, { kind: "file", file: { fileId: "f", as: "document", name: "a.csv" } }, START);
  await throughLock(there, intake.wake);
  expect(takeFile).toHaveBeenCalledOnce();
  expect(store.drafts.open(CHAT)?.answers).toEqual({ name: "Topildi" });
});

test("numbers that are never to be called are taken in", async () => {
  const there = office();
  const { store } = there;
  const { verdict } = completeAnswers().list;
  const content = { aside: () => "/dev/null", drop: async () => {} };
  const doNotCall = createDoNotCall({
    ...there,
    content: content as unknown as Parameters<typeof createDoNotCall>[0]["content"],
    judge: { judge: async () => ({ kind: "verdict", verdict }) as ListResult },
    download: () => Promise.reject(new Error("not a part of this test")),
  });
  const sent = { text: "90 123 45 67" };
  store.doNotCallWorks.add({ chatId: CHAT, userId: CHAT, mode: "add", sent }, START);
  await throughLock(there, doNotCall.wake);
  await vi.waitFor(() => expect(store.doNotCallWorks.next()).toBeUndefined());
  expect(store.notices.due(Number.MAX_SAFE_INTEGER)).toHaveLength(1);
});

test("what is old is forgotten a minute later, not a day", async () => {
  const there = office();
  const { store } = there;
  store.updates.add([{ id: 1, lane: "a", body: "{}" }], 0);
  store.updates.finish(1);
  async function* nothing() {}
  const content = { list: nothing, remove: async () => {} };
  const retention = createRetention({
    ...there,
    passed: () => 0,
    retentionDays: 30,
    callMemory: { catchUp: async () => {}, prune: () => 0 },
    redraw() {},
    content: content as unknown as Parameters<typeof createRetention>[0]["content"],
  });
  await throughLock(there, retention.start);
  expect(store.updates.prune(START, 1)).toBe(0);
  await retention.stop();
});

test("a confirmation leaves once it can be claimed, and its answer is written", async () => {
  const there = office();
  const { store } = there;
  const add = vi.fn(async () => ({ kind: "accepted", id: 124, campaign: undefined }) as const);
  const undoSeconds = 0;
  const submit = createSubmit({
    ...there,
    add,
    passed: wallClock,
    beat() {},
    showProgress() {},
    times: createHoldTimes({ ...there, passed: wallClock, undoSeconds }),
    decisions: createDecisions({ ...there, newId: () => "n", undoSeconds }),
    approvals: { approvalOf: () => undefined, askAgain: () => false, mayLeave: () => true },
    access: { has: () => true },
    areWhole: async () => true,
    recordingPath: (sha256) => sha256,
    openList: async () => ({ path: "/list", takenOut: 0, drop: async () => {} }),
    inTurn: (_chatId, work) => void work(),
  });
  holdSubmission(store, "s", { releaseAt: START, confirmedAt: START });
  await throughLock(there, submit.start);
  // The claim is brought down to a real disk first.
  await vi.waitFor(() => expect(store.submissions.byId("s")).toMatchObject({ state: "accepted", campaignId: 124 }));
  expect(add).toHaveBeenCalledOnce();
});

test("a rest whose window is over is a draft again, and is not tried again and again", async () => {
  const there = office();
  const { store } = there;
  const inTurn = vi.fn((_chatId: number, work: () => Promise<void>) => void work());
  const decisions = createDecisions({ ...there, newId: () => "again", undoSeconds: 30 });
  const rests = createRests({ ...there, decisions, inTurn });
  const yesterday = periodFromJson({ from: "2026-11-23", to: "2026-11-23" });
  holdParts(store, { answers: completeAnswers({ days: yesterday }) });
  await throughLock(there, rests.wake);
  expect(store.submissions.byId("rest")?.state).toBe("stale");
  expect(store.drafts.byId("again")?.state).toBe("open");
  expect(inTurn).toHaveBeenCalledTimes(2);
  await rests.stop();
});
