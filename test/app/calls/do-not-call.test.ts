import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createDoNotCall, type DoNotCallParts } from "../../../src/app/calls/do-not-call.ts";
import type { Downloaded } from "../../../src/app/chat.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { type ContentStore, openContent } from "../../../src/files/content.ts";
import { examine } from "../../../src/files/lists/examine.ts";
import type { SentNumbers } from "../../../src/store/do-not-call-works.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";

let folder: string;
let content: ContentStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "do-not-call-"));
  let ids = 0;
  content = await openContent(
    folder,
    () => `aside-${ids++}`,
    () => 0,
  );
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));
beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** The queue, with what comes of each download in turn. */
function desk(downloads: Downloaded[] = [], judge: DoNotCallParts["judge"]["judge"] = judged) {
  const store = memoryStore();
  const clock = { now: 0 };
  const { log, events } = recordedLog();
  const asked: string[] = [];
  const works = createDoNotCall({
    store,
    content,
    judge: { judge },
    log,
    now: () => clock.now,
    async download({ name }) {
      asked.push(name);
      return downloads.shift() ?? { ok: false, refusal: { code: "gone" } };
    },
  });
  store.listen({
    intakes() {},
    submissions() {},
    notices() {},
    campaigns() {},
    searches() {},
    testCalls() {},
    tokens() {},
    doNotCallWorks: works.wake,
  });
  const add = (sent: SentNumbers, mode: "add" | "remove" = "add", accountIds?: number[]) =>
    store.transaction(() =>
      store.doNotCallWorks.add(withoutUndefined({ chatId: CHAT, userId: CHAT, mode, sent, accountIds }), clock.now),
    );
  /** Lets time pass, and what is due be worked through. */
  async function pass(milliseconds: number): Promise<void> {
    clock.now += milliseconds;
    await vi.advanceTimersByTimeAsync(Math.max(milliseconds, 10_000));
  }
  const told = () =>
    store.notices.due(clock.now).map(({ body }) => (body.kind === "do-not-call" ? body.outcome : body));
  const done = () => vi.waitFor(() => expect(store.doNotCallWorks.next()).toBeUndefined(), PATIENCE);
  return { store, works, asked, add, pass, told, done, events };
}

const judged: DoNotCallParts["judge"]["judge"] = (sources, choices, output, neverCalled = new Float64Array()) =>
  examine({ sources, choices, output, neverCalled });

/** Longer than a busy machine needs to read a list. */
const PATIENCE = { timeout: 120_000 };

const FILE: SentNumbers = { file: { fileId: "f", as: "document", name: "stop.csv" } };

test("numbers of a message are never called from then on, told with those that were there already", async () => {
  const { store, add, told, done } = desk();
  store.doNotCall.add(["998901234567"], CHAT, 0);
  add({ text: "90 123 45 67, 93 111 22 33" });
  await done();
  expect(store.doNotCall.count()).toBe(2);
  expect(told()).toEqual([{ kind: "changed", mode: "add", changed: 1, same: 1, refused: 0 }]);
  expect(await readdir(join(folder, "aside"))).toEqual([]);
});

test("of a long list each number counts once, however many pieces it is taken in", async () => {
  const { store, add, told, done } = desk();
  const numbers = Array.from({ length: 450 }, (_, at) => `90${String(1_000_000 + at)}`);
  add({ text: numbers.join("\n") });
  await done();
  add({ text: numbers.slice(0, 401).join("\n") }, "remove");
  await done();
  expect(store.doNotCall.count()).toBe(49);
  expect(told()).toMatchObject([
    { mode: "add", changed: 450, same: 0 },
    { mode: "remove", changed: 401, same: 0 },
  ]);
});

test("a note beside a number that it is not to be called leaves it among those that are never called", async () => {
  const { store, add, done } = desk();
  add({ text: "90 123 45 67 - не звонить\n93 111 22 33" });
  await done();
  expect(store.doNotCall.count()).toBe(2);
});

test("numbers that may be called again are taken off", async () => {
  const { store, add, told, done } = desk();
  store.doNotCall.add(["998901234567", "998931112233"], CHAT, 0);
  add({ text: "901234567" }, "remove");
  await done();
  expect(store.doNotCall.count()).toBe(1);
  expect(told()).toMatchObject([{ kind: "changed", mode: "remove", changed: 1, same: 0 }]);
  expect(store.journal.last()).toMatchObject([{ kind: "do-not-call", by: CHAT, mode: "remove", changed: 1 }]);
});

test.each(["add", "remove"] as const)(
  "in several accounts a number counts once, and holds in each of them: %s",
  async (mode) => {
    const { store, add, told, done } = desk();
    const all = [1, addAccount(store), addAccount(store, "Filial 2")];
    const counts = () => all.map((id) => store.of(id).doNotCall.count());
    store.of(all[1] ?? 0).doNotCall.add(["998901234567"], CHAT, 0);
    if (mode === "remove") for (const id of all) store.of(id).doNotCall.add(["998931112233"], CHAT, 0);
    add({ text: "90 123 45 67, 93 111 22 33" }, mode, all);
    await done();
    expect(counts()).toEqual(mode === "add" ? [2, 2, 2] : [0, 0, 0]);
    expect(told()).toMatchObject([{ kind: "changed", mode, changed: 2, same: 0 }]);
  },
);

test("a message without numbers changes nothing and says so", async () => {
  const { store, add, told, done } = desk();
  add({ text: "hello" });
  await done();
  expect(store.doNotCall.count()).toBe(0);
  expect(told()).toEqual([{ kind: "no-numbers" }]);
});

describe("a file", () => {
  test("is fetched, and every number in it counts", async () => {
    const path = join(folder, "sent.csv");
    await writeFile(path, "901234567\n931112233\n");
    const { store, add, told, done } = desk([
      { ok: true, content: { sha256: "aa", size: 20, path, created: true } as never },
    ]);
    add(FILE);
    await done();
    expect(store.doNotCall.count()).toBe(2);
    expect(told()).toMatchObject([{ kind: "changed", changed: 2 }]);
  });

  test.each(["too-big", "gone"] as const)("that is %s is told so at once", async (code) => {
    const { add, told, done, asked } = desk([{ ok: false, refusal: { code } }]);
    add(FILE);
    await done();
    expect(told()).toEqual([{ kind: "file-not-read", code, name: "stop.csv" }]);
    expect(asked).toHaveLength(1);
  });

  test("that cannot be reached is tried five times, with pauses, and then told", async () => {
    const { store, add, told, asked } = desk(Array(9).fill({ ok: false, refusal: { code: "unreachable" } }));
    add(FILE);
    for (let tries = 1; tries < 5; tries += 1) {
      await vi.waitFor(() => expect(store.doNotCallWorks.next()?.attempts).toBe(tries));
      expect(asked).toHaveLength(tries);
      expect(told()).toEqual([]);
      // Twice as long each time.
      await vi.advanceTimersByTimeAsync(2_000 * 2 ** (tries - 1));
    }
    await vi.waitFor(() => expect(store.doNotCallWorks.next()).toBeUndefined());
    expect(told()).toEqual([{ kind: "file-not-read", code: "unreachable", name: "stop.csv" }]);
    expect(asked).toHaveLength(5);
  });
});

test("work that fails by itself is given up after five tries and told", async () => {
  const { store, add, told, pass, events } = desk([], () => Promise.reject(new Error("broken")));
  add({ text: "901234567" });
  for (let tries = 0; tries < 5; tries += 1) await pass(5_000);
  await vi.waitFor(() => expect(store.doNotCallWorks.next()).toBeUndefined());
  expect(told()).toEqual([{ kind: "file-not-read", code: "failed", name: "" }]);
  expect(events.filter((event) => event === "work-failed")).toHaveLength(5);
});

test("numbers that could not be looked at, on a full disk, are looked at again and never told to be none", async () => {
  const looks: DoNotCallParts["judge"]["judge"][] = [
    async () => ({ kind: "refusal", refusal: { code: "failed" } }),
    async () => ({ kind: "refusal", refusal: { code: "failed" } }),
  ];
  const { store, add, told, pass } = desk([], (...look) => (looks.shift() ?? judged)(...look));
  add({ text: "90 123 45 67" });
  for (let tries = 0; tries < 2; tries += 1) await pass(5_000);
  await vi.waitFor(() => expect(store.doNotCallWorks.next()).toBeUndefined());
  expect(store.doNotCall.count()).toBe(1);
  expect(told()).toEqual([{ kind: "changed", mode: "add", changed: 1, same: 0, refused: 0 }]);
});
