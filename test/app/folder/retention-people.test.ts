import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRetention } from "../../../src/app/folder/retention.ts";
import { openContent } from "../../../src/files/content.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;
const OLD = NOW - 31 * DAY;

async function office() {
  const folder = await mkdtemp(join(tmpdir(), "retention-people-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const store = memoryStore();
  const now = () => NOW;
  const content = await openContent(folder, () => "aside", now);
  const callMemory = { catchUp: async () => {}, prune: () => 0 };
  const parts = { store, content, callMemory, redraw: () => {}, now, passed: () => 0, retentionDays: 30 };
  return { store, sweep: createRetention({ ...parts, log: recordedLog().log }).sweep };
}

describe("of people who were asked in or who asked", () => {
  const WEEK = 7 * DAY;

  test("a link is forgotten a week after it expired", async () => {
    const { sweep, store } = await office();
    const link = (hash: string) => ({ hash, role: "viewer", madeBy: 1 }) as const;
    store.invites.add(link("old"), 0, NOW - WEEK - 1);
    store.invites.add(link("new"), 0, NOW - WEEK);
    await sweep();
    // What is there still is all that is left to be forgotten.
    expect(store.invites.prune(NOW)).toBe(1);
  });

  test("a request is forgotten a week after no, and after the days of retention without an answer", async () => {
    const { sweep, store } = await office();
    const asks = (userId: number, at: number) => store.accessRequests.put({ userId, name: "" }, at);
    asks(1, OLD);
    asks(2, NOW - 29 * DAY);
    asks(3, NOW - 20 * DAY);
    store.accessRequests.refuse(3, NOW - WEEK - 1);
    asks(4, NOW - 20 * DAY);
    store.accessRequests.refuse(4, NOW - WEEK);
    await sweep();
    expect([1, 2, 3, 4].map((id) => store.accessRequests.one(id) !== undefined)).toEqual([false, true, false, true]);
  });

  test("a stranger who was told no is forgotten after a week", async () => {
    const { sweep, store } = await office();
    store.people.refused(1, NOW - WEEK - 1);
    store.people.refused(2, NOW - WEEK);
    await sweep();
    expect(store.people.prune(NOW)).toBe(1);
  });

  test("their own number is forgotten when they used it no more for the days of retention", async () => {
    const { sweep, store } = await office();
    store.people.setNumber(1, "998901234567", OLD);
    store.people.setNumber(2, "998901234568", NOW - 29 * DAY);
    await sweep();
    expect([store.people.number(1), store.people.number(2)]).toEqual([undefined, "998901234568"]);
  });
});
