import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDurable, type Durable } from "../../src/store/durable.ts";
import { type Db, openDatabase } from "../../src/store/open.ts";
import { openStore } from "../../src/store/store.ts";
import { memoryStore } from "./memory.ts";

let folder: string;
let db: Db;
let durable: Durable;
/** Flushes that were asked for and not answered yet. */
let asked: { settle(): void; fail(code: string): void }[];
const flushNow = vi.fn();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "durable-"));
  db = openDatabase(join(folder, "a.sqlite"));
  asked = [];
  flushNow.mockReset();
  const flush = () =>
    new Promise<void>((resolve, reject) => {
      asked.push({ settle: resolve, fail: (code) => reject(Object.assign(new Error(code), { code })) });
    });
  durable = createDurable(db, { flush, flushNow });
});
afterEach(async () => {
  durable.close();
  db.close();
  await rm(folder, { recursive: true, maxRetries: 20 });
});

const commit = (id: number) =>
  db.prepare("INSERT INTO chats (id, unreachable) VALUES (?, 1) ON CONFLICT DO UPDATE SET unreachable = 1").run(id);

/** Notes when it has resolved. */
function heard(promise: Promise<void>): { yes: boolean } {
  const seen = { yes: false };
  promise.then(
    () => {
      seen.yes = true;
    },
    () => {},
  );
  return seen;
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

test("who waits hears nothing before what was committed is flushed", async () => {
  commit(1);
  const one = heard(durable.durable());
  await tick();
  expect([asked.length, one.yes]).toEqual([1, false]);
  asked[0]?.settle();
  await tick();
  expect(one.yes).toBe(true);
});

test("where nothing was committed nothing is flushed", async () => {
  await durable.durable();
  db.prepare("SELECT count(*) FROM chats").get();
  await durable.durable();
  expect(asked).toEqual([]);
});

test("a flush that began before a commit does not do for it, and one does for all who committed meanwhile", async () => {
  commit(1);
  const first = heard(durable.durable());
  commit(2);
  const second = heard(durable.durable());
  commit(3);
  const third = heard(durable.durable());
  await tick();
  asked[0]?.settle();
  await tick();
  expect([first.yes, second.yes, third.yes, asked.length]).toEqual([true, false, false, 2]);
  asked[1]?.settle();
  await tick();
  expect([second.yes, third.yes, asked.length]).toEqual([true, true, 2]);
});

test("who has a moment goes on with somebody else's flush, and not with one that began before", async () => {
  commit(1);
  const before = durable.durable();
  commit(2);
  const patient = heard(durable.durableSoon());
  asked[0]?.settle();
  await before;
  expect(patient.yes).toBe(false);
  const other = durable.durable();
  asked[1]?.settle();
  await other;
  await tick();
  expect([patient.yes, asked.length]).toEqual([true, 2]);
});

test("who has time lets another one's flush do", async () => {
  commit(1);
  const patient = durable.durableSoon();
  const other = durable.durable();
  asked[0]?.settle();
  await Promise.all([patient, other]);
  expect(asked).toHaveLength(1);
});

test("a flush that fails is told, and after it what was committed is moved into the database", async () => {
  commit(1);
  const failed = durable.durable();
  asked[0]?.fail("EIO");
  await expect(failed).rejects.toMatchObject({ code: "EIO" });
  await durable.durable();
  // The system would say of the same pages that all is well: nothing more was asked of it.
  expect(asked).toHaveLength(1);
  const [{ log = 0, checkpointed = -1 } = {}] = db.pragma("wal_checkpoint(PASSIVE)") as Record<string, number>[];
  expect(checkpointed).toBe(log);
});

test("it is brought down at once for what is written beside the database", async () => {
  commit(1);
  durable.flushNow();
  expect(flushNow).toHaveBeenCalledOnce();
  await durable.durable();
  expect(asked).toEqual([]);
});

test("in memory there is nothing to wait for", async () => {
  const store = memoryStore();
  store.chats.setUnreachable(1, true);
  await store.durable();
  store.flushNow();
  expect(await store.emptyLog()).toBe(true);
});

test("the log is moved by a thread while this one writes, and emptied", async () => {
  const path = join(folder, "b.sqlite");
  const store = openStore(path);
  const sizeOfLog = async () => (await stat(`${path}-wal`)).size;
  store.chats.setUnreachable(1, true);
  expect(await sizeOfLog()).toBeGreaterThan(0);
  const emptied = store.emptyLog();
  store.chats.setUnreachable(2, true);
  expect(await emptied).toBe(true);
  expect(await sizeOfLog()).toBe(0);
  store.chats.setUnreachable(3, true);
  await store.end();
  store.close();
  const after = new Database(path, { readonly: true });
  expect(after.prepare("SELECT count(*) FROM chats").pluck().get()).toBe(3);
  after.close();
});

test("while another program reads the log is not emptied, and that is told", async () => {
  const path = join(folder, "c.sqlite");
  const store = openStore(path);
  const reader = new Database(path, { readonly: true });
  reader.exec("BEGIN; SELECT count(*) FROM chats");
  store.chats.setUnreachable(1, true);
  expect(await store.emptyLog()).toBe(false);
  reader.close();
  expect(await store.emptyLog()).toBe(true);
  await store.end();
  store.close();
});

describe("moving the log", () => {
  /** How often it was moved. */
  const make = vi.fn<() => Promise<boolean>>();
  let moving: Durable;
  beforeEach(() => {
    make.mockReset().mockResolvedValue(true);
    const checkpointsOf = () => ({ make, end: async () => {} });
    moving = createDurable(db, { flush: async () => {}, flushNow, checkpointsOf });
    return () => moving.close();
  });
  const commits = (count: number) => {
    for (let at = 0; at < count; at++) commit(at);
  };

  test("is told as whole only where all of it was moved and nothing came meanwhile", async () => {
    commit(1);
    expect(await moving.moveOn()).toBe(true);
    make.mockResolvedValue(false);
    expect(await moving.moveOn()).toBe(false);
    make.mockImplementation(async () => commit(2).changes === 1);
    expect(await moving.moveOn()).toBe(false);
  });

  test.each([
    [199, 0],
    [200, 1],
  ])("is waited for behind many changes: %i, %i times", async (changes, times) => {
    commits(changes);
    await moving.keepLogShort();
    expect(make).toHaveBeenCalledTimes(times);
    await moving.keepLogShort();
    expect(make).toHaveBeenCalledTimes(times);
  });

  test.each([
    [999, 0],
    [1_000, 1],
  ])("begins by itself with the flush behind many more: %i, %i times", async (changes, times) => {
    commits(changes);
    await moving.durable();
    expect(make).toHaveBeenCalledTimes(times);
  });
});
