import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRetention } from "../../../src/app/folder/retention.ts";
import { type ContentStore, openContent } from "../../../src/files/content.ts";
import type { Store } from "../../../src/store/store.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;
const OLD = NOW - 31 * DAY;

let folder: string;
let content: ContentStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "retention-"));
  content = await openContent(
    folder,
    () => "aside",
    () => NOW,
  );
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

async function office() {
  const store = memoryStore();
  async function* bytes() {
    yield Buffer.from("998901234567");
  }
  const { sha256, path } = await content.put(bytes(), 100);
  await utimes(path, NOW / 1000, OLD / 1000);
  const callMemory = { catchUp: vi.fn(async () => {}), prune: vi.fn(() => 0) };
  const redrawn: string[] = [];
  const redraw = ({ draftId }: { draftId: string }) => void redrawn.push(draftId);
  const { log } = recordedLog();
  const parts = { store, content, callMemory, redraw, now: () => NOW, passed: () => 0, retentionDays: 30, log };
  const { sweep } = createRetention(parts);
  const { list } = completeAnswers();
  const answers = completeAnswers({ list: { ...list, sha256 } });
  return { store, content, parts, sha256, sweep, answers, redrawn, has: () => content.has(sha256) };
}

/** The file has its row, last used 31 days ago. */
async function withRow() {
  const made = await office();
  const { store, sha256 } = made;
  store.files.put({ sha256, kind: "list", name: "a.csv", size: 3, facts: {}, chatId: CHAT }, OLD);
  return made;
}

type SomeAnswers = ReturnType<typeof completeAnswers> | Record<string, never>;

/** A draft that somebody works on. */
function openDraft(store: Store, answers: SomeAnswers, at = NOW - DAY) {
  return store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers }, at);
}

function openOf(store: Store) {
  const draft = store.drafts.open(CHAT);
  if (!draft) throw new Error("No open draft");
  return draft;
}

describe("a file that nobody used for the days of retention", () => {
  test("is deleted with what is known of it", async () => {
    const { sweep, store, sha256, has } = await withRow();
    await sweep();
    expect([await has(), store.files.byHash(sha256)]).toEqual([false, undefined]);
  });

  test("is still there when it is remembered who was called, which is forgotten later than the file", async () => {
    const { sweep, parts, sha256, has } = await withRow();
    const { callMemory, store } = parts;
    const seen: unknown[] = [];
    callMemory.catchUp.mockImplementation(async () => void seen.push(await has(), store.files.byHash(sha256)?.name));
    await sweep();
    expect([...seen, await has()]).toEqual([true, "a.csv", false]);
    expect(callMemory.prune).toHaveBeenCalled();
  });

  test("stays while it was used since", async () => {
    const { sweep, store, sha256, has } = await withRow();
    store.files.use(sha256, NOW - 29 * DAY);
    await sweep();
    expect(await has()).toBe(true);
  });

  test("stays while an open draft has it as an answer", async () => {
    const { sweep, store, answers, has } = await withRow();
    openDraft(store, answers);
    await sweep();
    expect(await has()).toBe(true);
  });

  test("stays while an open draft asks something about it", async () => {
    const { sweep, store, sha256, has } = await withRow();
    const draft = openDraft(store, {});
    const question = { ask: "foreign" as const, count: 1, samples: [] };
    const list = { sources: [{ sha256, name: "a.csv" }], choices: {}, question };
    store.drafts.save({ ...draft, cursor: { list } }, NOW - DAY);
    await sweep();
    expect(await has()).toBe(true);
  });

  test("stays while a draft that was set aside lately has it", async () => {
    const { sweep, store, answers, has } = await withRow();
    openDraft(store, answers);
    store.drafts.cancel("d", NOW - DAY);
    await sweep();
    expect(await has()).toBe(true);
  });

  test("stays while work on it waits", async () => {
    const { sweep, store, sha256, has } = await withRow();
    const sources = [{ sha256, name: "a.csv" }];
    store.intakes.add(openDraft(store, {}), { kind: "list", sources, choices: {} }, OLD);
    await sweep();
    expect(await has()).toBe(true);
  });

  test.for(["held", "sending", "unknown"] as const)("stays while a submission is %s", async (state) => {
    const { sweep, store, answers, has } = await withRow();
    const held = holdSubmission(store, "s", { answers });
    if (state !== "held") store.submissions.claim("s", OLD);
    if (state === "unknown") store.submissions.settle({ ...held, state: "sending" }, "unknown", OLD);
    await sweep();
    expect(await has()).toBe(true);
  });

  test("goes when its submission is settled", async () => {
    const { sweep, store, answers, has } = await withRow();
    const held = holdSubmission(store, "s", { answers });
    store.submissions.claim("s", OLD);
    store.submissions.settle({ ...held, state: "sending" }, "accepted", OLD, { campaignId: 1 });
    await sweep();
    expect(await has()).toBe(false);
  });
});

describe("content of which nothing is known", () => {
  test("is deleted when it is a day old", async () => {
    const { sweep, has } = await office();
    await sweep();
    expect(await has()).toBe(false);
  });

  test("stays while it may be at work", async () => {
    const { sweep, sha256, has } = await office();
    await utimes(content.path(sha256), NOW / 1000, (NOW - 3_600_000) / 1000);
    await sweep();
    expect(await has()).toBe(true);
  });
});

describe("what else is kept of people", () => {
  test("a draft set aside is forgotten in time, one that is worked on never", async () => {
    const { sweep, store, answers } = await office();
    openDraft(store, answers);
    store.drafts.cancel("d", OLD);
    store.drafts.create({ id: "open", chatId: CHAT, userId: CHAT, answers }, NOW - 29 * DAY);
    await sweep();
    expect([store.drafts.byId("d"), store.drafts.byId("open")?.answers]).toEqual([undefined, answers]);
  });

  test("a draft that was left alone is set aside without its list and its recording, and its screen says so", async () => {
    const { sweep, store, sha256, answers, redrawn, has } = await withRow();
    openDraft(store, answers, OLD);
    const question = { ask: "foreign" as const, count: 1, samples: ["+998901234567"] };
    const list = { sources: [{ sha256, name: "a.csv" }], choices: {}, question };
    store.drafts.save({ ...openOf(store), cursor: { list } }, OLD);
    await sweep();
    const { list: _list, recording: _sound, ...rest } = answers;
    expect(store.drafts.byId("d")).toMatchObject({ state: "cancelled", answers: rest });
    expect([store.drafts.open(CHAT), redrawn, await has()]).toEqual([undefined, ["d"], false]);
  });

  test("it can be taken up again for as long as any draft that was set aside, and goes then", async () => {
    const { sweep, store, answers } = await office();
    openDraft(store, answers, OLD);
    await sweep();
    expect(store.drafts.pruneAside(NOW, 10)).toBe(0);
    expect(store.drafts.pruneAside(NOW + 1, 10)).toBe(1);
  });

  test("a conversation goes with its draft: what was sent last may stand in it", async () => {
    const { sweep, store, answers } = await office();
    openDraft(store, answers, OLD);
    store.drafts.create({ id: "other", chatId: CHAT + 1, userId: CHAT, answers }, NOW - DAY);
    store.transaction(() => [CHAT, CHAT + 1].map((chat) => store.conversations.write(String(chat), "{}")));
    await sweep();
    expect([CHAT, CHAT + 1].map((chat) => store.conversations.read(String(chat)))).toEqual([undefined, "{}"]);
  });

  test("the sample numbers of an old campaign go, its name and hours stay", async () => {
    const { sweep, store, answers } = await office();
    store.submissions.settle(holdSubmission(store, "s", { answers }), "stopped", OLD);
    await sweep();
    const after = store.submissions.byId("s")?.answers;
    expect(after).toMatchObject({ name: answers.name, hours: answers.hours });
    expect(JSON.stringify(after)).not.toContain(answers.list.verdict.first);
    expect(JSON.stringify(store.drafts.byId("d-s"))).not.toContain(answers.list.verdict.first);
  });

  test("those of a submission that may still be sent stay", async () => {
    const { sweep, store, answers } = await office();
    holdSubmission(store, "s", { answers });
    await sweep();
    expect(store.submissions.byId("s")?.answers).toEqual(answers);
  });

  test("told news and strangers are forgotten after a week, news on its way never", async () => {
    const { sweep, store } = await office();
    for (const _ of "12") store.notices.add(CHAT, { kind: "pbx-token-refused" }, OLD);
    const [told] = store.notices.due(NOW);
    if (told) store.notices.settle(told.id, true, OLD);
    store.people.refused(5, OLD);
    await sweep();
    expect(store.notices.prune(Number.MAX_SAFE_INTEGER, 9)).toBe(0);
    expect(store.notices.due(NOW)).toHaveLength(1);
    expect(store.people.prune(Number.MAX_SAFE_INTEGER)).toBe(0);
  });
});

describe("a sweep", () => {
  test("is waited for when the process stops, and ends before it is done", async () => {
    const { store, content, parts } = await office();
    const old = Array.from({ length: 50 }, (_, at) => `${at}`.padStart(64, "0"));
    for (const sha256 of old)
      store.files.put({ sha256, kind: "source", name: "a", size: 1, facts: {}, chatId: CHAT }, OLD);
    const swept = Promise.withResolvers<void>();
    const remove = (sha256: string) => {
      swept.resolve();
      return content.remove(sha256);
    };
    const retention = createRetention({ ...parts, content: { ...content, remove } });
    retention.start();
    await swept.promise;
    await retention.stop();
    const left = store.files.expired(NOW, 100).length;
    expect(left).toBeGreaterThan(0);
    // Nothing goes on behind the store's back once it is closed.
    store.close();
  });
});
