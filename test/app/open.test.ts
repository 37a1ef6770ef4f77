import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CLOSED_PBX } from "../../src/app/account/closed-pbx.ts";
import { openApp } from "../../src/app/open.ts";
import { windowFromJson } from "../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../store/memory.ts";
import { office, START } from "./work-office.ts";

const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] as const;
beforeEach(() => void vi.useFakeTimers({ now: START, toFake: [...toFake] }));
afterEach(() => void vi.useRealTimers());

const from9to18 = completeAnswers({ hours: windowFromJson({ from: "09:00", to: "18:00" }) });

test.each<[env: Record<string, string>, isNeeded: boolean]>([
  [{}, false],
  [{ APPROVE_FROM: "3" }, false],
  [{ APPROVE_FROM: "2" }, true],
  [{ APPROVE_FROM: "3", CALLING_HOURS: "09:00-18:00" }, false],
  [{ APPROVE_FROM: "3", CALLING_HOURS: "09:01-18:00" }, true],
  [{ APPROVE_FROM: "3", CALLING_HOURS: "09:00-17:59" }, true],
  [{ APPROVE_FROM: "3", CALLING_HOURS: "09:00-18:00", DEFAULT_TIMEZONE: "utc +4" }, true],
  [{ APPROVE_FROM: "3", CALLING_HOURS: "08:00-17:00", DEFAULT_TIMEZONE: "utc +4" }, false],
])("with %j two numbers from 9 to 18 in Tashkent need a second person: %s", async (env, isNeeded) => {
  const { app } = await office(env);
  expect(app.approvals.isNeeded(from9to18)).toBe(isNeeded);
});

test.each<[env: Record<string, string>, waits: number, late: boolean | undefined]>([
  [{ UNDO_SECONDS: "7", HAND_OVER: "at-once" }, 7_000, undefined],
  [{ UNDO_SECONDS: "40", HAND_OVER: "at-once" }, 40_000, undefined],
  [{ UNDO_SECONDS: "7", HAND_OVER: "late" }, 22.75 * 3_600_000, true],
])("with %j a confirmation is held for so long", async (env, waits, late) => {
  const { app, store } = await office(env);
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: from9to18 }, START);
  const id = store.transaction(() => app.decisions.confirm(draft))?.submissionId ?? "";
  const held = store.submissions.byId(id);
  expect([(held?.releaseAt ?? 0) - START, held?.late]).toEqual([waits, late]);
});

test("what somebody has held stops when they are removed, and the admins are asked about it", async () => {
  const { app, store } = await office();
  const MAKER = CHAT + 1;
  store.team.add(MAKER, "manager", CHAT, START);
  const answers = completeAnswers();
  const draft = store.drafts.create({ id: "theirs", chatId: MAKER, userId: MAKER, answers }, START);
  const id = store.transaction(() => app.decisions.confirm(draft))?.submissionId ?? "";
  expect(store.transaction(() => app.leaving.remove(MAKER, CHAT))).toEqual({ ok: true });
  expect(store.submissions.byId(id)).toMatchObject({ state: "stopped", problem: { code: "left-behind" } });
  expect(store.notices.due(START).map(({ chatId, body }) => `${chatId} ${body.kind}`)).toContain(`${CHAT} left-behind`);
});

test("what was in hand when the folder was copied is sent after all with the seconds of Stop of the settings", async () => {
  const { app, store } = await office({ UNDO_SECONDS: "40" });
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: from9to18 }, START);
  const id = store.transaction(() => app.decisions.confirm(draft))?.submissionId ?? "";
  store.transaction(() => app.keepBack.keepBack({ kind: "copied" }));
  const kept = store.submissions.byId(id);
  expect(kept).toMatchObject({ state: "unknown", problem: { code: "copied" } });
  expect(kept && store.transaction(() => app.keepBack.sendAfterAll(kept, CHAT))).toBe(true);
  expect(store.submissions.byId(id)).toMatchObject({ state: "held", releaseAt: START + 40_000 });
});

test("a start from a copy of the folder takes up nothing that was in hand: it may have been sent from elsewhere", async () => {
  const { app, store, common } = await office();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: from9to18 }, START);
  const id = store.transaction(() => app.decisions.confirm(draft))?.submissionId ?? "";
  const mark = { ...common.files.mark, read: () => undefined };
  const copy = openApp({ ...common, files: { ...common.files, mark }, pbx: CLOSED_PBX, connect: () => CLOSED_PBX });
  expect(copy.folder.begin().kind).toBe("copied");
  expect(store.submissions.byId(id)).toMatchObject({ state: "unknown", problem: { code: "copied" } });
});

test("who was called is forgotten after the days of the settings", async () => {
  const { app, store } = await office({ CALL_MEMORY_DAYS: "30" });
  for (const [id, days] of [
    ["young", 30],
    ["old", 31],
  ] as const) {
    holdSubmission(store, id);
    store.files.put({ sha256: id, kind: "list", name: id, size: 1, facts: {}, chatId: CHAT }, START);
    const calledUntil = START - days * 24 * 3_600_000;
    store.calls.put({ submissionId: id, sha256: id, keyId: "k", numbers: 1, calledUntil });
  }
  expect(app.callMemory.prune(10)).toBe(1);
  expect(["young", "old"].map((id) => store.calls.bySubmission(id) !== undefined)).toEqual([true, false]);
});
