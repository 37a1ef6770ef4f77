/** What leaves of a test call: one request, at once or never. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { createTestCallDecisions } from "../../../src/app/sending/test-call-decisions.ts";
import { createTestCalls } from "../../../src/app/sending/test-calls.ts";
import { type TestCallState, testWindow } from "../../../src/domain/campaign/test-call.ts";
import type { PbxProblem } from "../../../src/domain/pbx-problem.ts";
import { nowIn, zoneOr } from "../../../src/domain/schedule/zone.ts";
import { openContent } from "../../../src/files/content.ts";
import type { NewCampaign } from "../../../src/pbx/form.ts";
import type { Added } from "../../../src/pbx/outcome.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const NOW = Temporal.Instant.from("2026-11-26T10:15+05:00").epochMilliseconds;
const NUMBER = "998901234567";
const KEY = { draftId: "d", askedAt: 1 };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "test-calls-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** One confirmed test call, and what is sent for it. */
async function office({
  added = { kind: "accepted", id: 7, campaign: undefined } as Added,
  isNeverCalled = false,
} = {}) {
  const store = memoryStore();
  const { log, events } = recordedLog();
  let files = 0;
  let passed = 0;
  const content = await openContent(
    folder,
    () => String(files++),
    () => 0,
  );
  async function* sound() {
    yield Buffer.from("a recording");
  }
  const { sha256: recording } = await content.put(sound(), 100);
  const modes: number[] = [];
  const sent: { request: NewCampaign; numbers: string }[] = [];
  const decisions = createTestCallDecisions({ store, zone: zoneOr("utc +5"), now: () => NOW });
  const state = { beat() {}, list: async () => {} };
  const calls = createTestCalls({
    store,
    decisions,
    content,
    format: "international",
    async add(request) {
      modes.push((await stat(request.recipients.path)).mode & 0o777);
      sent.push({ request, numbers: await readFile(request.recipients.path, "utf8") });
      return added;
    },
    neverCalled: {
      async scrub(path) {
        modes.push((await stat(path)).mode & 0o777);
        await state.list();
        if (!isNeverCalled) return undefined;
        const fewer = content.aside();
        await writeFile(fewer, "");
        return { path: fewer, removed: 1, left: 0 };
      },
    },
    beat: () => state.beat(),
    now: () => NOW,
    passed: () => passed,
    log,
  });
  store.people.setNumber(CHAT, NUMBER, NOW);
  const request = { name: "Sinov", trunks: ["712037006"], recording, goodtime: 3, timezone: "utc +5" };
  store.testCalls.create({ ...KEY, chatId: CHAT, userId: CHAT, request, confirmedAt: NOW });
  return {
    store,
    state,
    sent,
    events,
    modes,
    wake: calls.wake,
    endSending: calls.endSending,
    /** The recording goes. */
    forget: () => content.remove(recording),
    pass(milliseconds: number) {
      passed += milliseconds;
    },
    ends: async (to: TestCallState) => {
      await expect.poll(() => store.testCalls.byKey(KEY)?.state).toBe(to);
      await calls.endSending();
      return store.testCalls.byKey(KEY)?.problem;
    },
  };
}

/** Files that were made for a list of one number. */
async function left(): Promise<string[]> {
  const aside = join(folder, "aside");
  return existsSync(aside) ? readdir(aside) : [];
}

test("one number, one try, now, however often it is woken; nothing of it stays", async () => {
  const { sent, wake, ends } = await office();
  wake();
  wake();
  await ends("accepted");
  wake();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.numbers).toBe(`${NUMBER}\n`);
  expect(sent[0]?.request).toMatchObject({ maxline: 1, tries: 1, paused: false, trunks: ["712037006"] });
  expect(await left()).toEqual([]);
});

test("a number that is never called is not called, even if it is one's own", async () => {
  const { sent, wake, ends } = await office({ isNeverCalled: true });
  wake();
  expect(await ends("rejected")).toEqual({ code: "never-called" });
  expect(sent).toEqual([]);
  expect(await left()).toEqual([]);
});

test("what could not leave within a minute does not leave any more", async () => {
  const { sent, state, wake, pass, ends } = await office();
  state.list = async () => pass(60_001);
  wake();
  await ends("dropped");
  expect(sent).toEqual([]);
});

test("what cannot be claimed, because the database is not free, does not leave later", async () => {
  const { store, sent, state, wake, ends } = await office();
  const busy = () => {
    throw Object.assign(new Error("busy"), { code: "SQLITE_BUSY" });
  };
  state.beat = busy;
  vi.spyOn(store.testCalls, "settle").mockImplementationOnce(busy);
  wake();
  state.beat = () => {};
  // Neither while that cannot be written, nor after it.
  wake();
  await ends("dropped");
  wake();
  expect(sent).toEqual([]);
});

test("a number that was forgotten meanwhile is not called", async () => {
  const { store, sent, wake, ends } = await office();
  store.people.forgetNumber(CHAT);
  wake();
  expect(await ends("rejected")).toEqual({ code: "no-number" });
  expect(sent).toEqual([]);
});

test("what fails in the middle is not known, and is not tried again", async () => {
  const { sent, state, wake, ends } = await office();
  state.list = () => Promise.reject(new Error("the thread ended"));
  wake();
  expect(await ends("unknown")).toEqual({ code: "interrupted" });
  wake();
  expect(sent).toEqual([]);
});

test("the request says who is called, from where, with what, and within which time", async () => {
  const { sent, wake, ends } = await office();
  wake();
  await ends("accepted");
  const [{ request } = { request: undefined }] = sent;
  const { record, recipients, from, to, fromTime, toTime, ...rest } = request ?? ({} as NewCampaign);
  expect(rest).toEqual({
    name: "Sinov",
    trunks: ["712037006"],
    maxline: 1,
    tries: 1,
    goodtime: 3,
    paused: false,
    timezone: "utc +5",
  });
  expect([record.name, recipients.name]).toEqual(["recording.mp3", "recipients.csv"]);
  const { day, window } = testWindow(nowIn(zoneOr("utc +5"), Temporal.Instant.fromEpochMilliseconds(NOW)));
  expect([from, to, fromTime, toTime].map(String)).toEqual([day, day, window.from, window.to].map(String));
});

test("its number stands in files that nobody else may read", async () => {
  const { modes, wake, ends } = await office();
  wake();
  await ends("accepted");
  expect(modes).toEqual([0o600, 0o600]);
});

test("what is ready within a minute leaves", async () => {
  const { sent, state, wake, pass, ends } = await office();
  state.list = async () => pass(60_000);
  wake();
  await ends("accepted");
  expect(sent).toHaveLength(1);
});

test.for<[kind: "rejected" | "unknown", problem: PbxProblem]>([
  ["rejected", { code: "refused", status: 400, said: "no such line" }],
  ["rejected", { code: "no-connection" }],
  ["unknown", { code: "no-answer" }],
])("what the PBX made of it is kept as it was said: %j", async ([kind, problem]) => {
  const { wake, ends } = await office({ added: { kind, problem } });
  wake();
  expect(await ends(kind)).toEqual(problem);
});

test("a recording that is not there any more is not sent", async () => {
  const { sent, wake, ends, forget } = await office();
  await forget();
  wake();
  expect(await ends("rejected")).toEqual({ code: "no-file" });
  expect(sent).toEqual([]);
});

test("a process that ends sends none any more, and waits until that is written", async () => {
  const { sent, state, store, wake, endSending } = await office();
  const listed = Promise.withResolvers<void>();
  state.list = () => listed.promise;
  wake();
  const end = endSending();
  listed.resolve();
  await end;
  expect([store.testCalls.byKey(KEY)?.state, sent]).toEqual(["dropped", []]);
});

test("nor does it begin one", async () => {
  const { store, wake, endSending } = await office();
  await endSending();
  wake();
  expect(store.testCalls.byKey(KEY)?.state).toBe("waiting");
});

test("an outcome that cannot be written at all is logged", async () => {
  const { store, wake, endSending, events } = await office();
  vi.spyOn(store.notices, "add").mockImplementation(() => {
    throw new Error("no such table");
  });
  wake();
  await endSending();
  expect(events).toContain("test-call-not-settled");
});
