/** What leaves of a test call: one request, at once or never. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createTestCallDecisions } from "../../../src/app/sending/test-call-decisions.ts";
import { createTestCalls } from "../../../src/app/sending/test-calls.ts";
import type { TestCallState } from "../../../src/domain/campaign/test-call.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { openContent } from "../../../src/files/content.ts";
import type { NewCampaign } from "../../../src/pbx/form.ts";
import type { Added } from "../../../src/pbx/outcome.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const NOW = Temporal.Instant.from("2026-11-26T10:15+05:00").epochMilliseconds;
const NUMBER = "998901234567";

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
  const sent: { request: NewCampaign; numbers: string }[] = [];
  const decisions = createTestCallDecisions({ store, zone: zoneOr("utc +5"), now: () => NOW });
  const state = { beat() {}, list: async () => {} };
  const calls = createTestCalls({
    store,
    decisions,
    content,
    format: "international",
    async add(request) {
      sent.push({ request, numbers: await readFile(request.recipients.path, "utf8") });
      return added;
    },
    neverCalled: {
      async scrub() {
        await state.list();
        if (!isNeverCalled) return undefined;
        const path = content.aside();
        await writeFile(path, "");
        return { path, removed: 1, left: 0 };
      },
    },
    beat: () => state.beat(),
    now: () => NOW,
    passed: () => passed,
    log: recordedLog().log,
  });
  store.people.setNumber(CHAT, NUMBER, NOW);
  const key = { draftId: "d", askedAt: 1 };
  const request = { name: "Sinov", trunks: ["712037006"], recording, goodtime: 3, timezone: "utc +5" };
  store.testCalls.create({ ...key, chatId: CHAT, userId: CHAT, request, confirmedAt: NOW });
  return {
    store,
    state,
    sent,
    wake: calls.wake,
    pass(milliseconds: number) {
      passed += milliseconds;
    },
    ends: async (to: TestCallState) => {
      await expect.poll(() => store.testCalls.byKey(key)?.state).toBe(to);
      await calls.endSending();
      return store.testCalls.byKey(key)?.problem;
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
  const { sent, state, wake, ends } = await office();
  state.beat = () => {
    throw Object.assign(new Error("busy"), { code: "SQLITE_BUSY" });
  };
  wake();
  await ends("dropped");
  state.beat = () => {};
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
