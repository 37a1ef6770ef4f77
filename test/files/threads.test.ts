import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createThreads } from "../../src/files/threads.ts";

const STUBBORN = new URL("./threads/stubborn.ts", import.meta.url);

/** Nobody waits them out: where a thread is to be too slow or to have nothing to do, the time is made to pass. */
const TIME_LIMIT = 60_000;
const IDLE_AFTER = 5_000;

function stubborn() {
  const memory = { old: 64, young: 16 };
  return createThreads<string, number>({ entry: STUBBORN, timeLimit: TIME_LIMIT, idleAfter: IDLE_AFTER, memory });
}

afterEach(() => void vi.useRealTimers());

describe("threads", () => {
  const threads = stubborn();
  afterAll(() => threads.close());

  test.each([
    ["exit", "failed"],
    ["throw", "failed"],
    ["hang", "too-slow"],
    ["grow", "too-big"],
  ])("one that does this is replaced: %s", async (what, failed) => {
    if (what === "hang") vi.useFakeTimers({ toFake: ["setTimeout"] });
    const outcomes = Promise.all([threads.run(what), threads.run("work")]);
    if (what === "hang") vi.advanceTimersByTime(TIME_LIMIT);
    const [bad, good] = await outcomes;
    expect(bad).toEqual({ ok: false, refusal: failed });
    expect(good).toEqual({ ok: true, done: 1 });
  });
});

test("one that has had nothing to do for a while ends, and the next work has a new one", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const threads = stubborn();
  onTestFinished(threads.close);
  expect(threads.size()).toBe(0);
  await threads.run("work");
  vi.advanceTimersByTime(IDLE_AFTER - 1);
  await threads.run("work");
  vi.advanceTimersByTime(IDLE_AFTER - 1);
  expect(threads.size()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(threads.size()).toBe(0);
  expect(await threads.run("work")).toEqual({ ok: true, done: 1 });
});

test("closing settles what waits and what runs", async () => {
  const threads = stubborn();
  const outcomes = Promise.all([threads.run("hang"), threads.run("work")]);
  await threads.close();
  expect(await outcomes).toEqual(Array(2).fill({ ok: false, refusal: "closed" }));
  expect(await threads.run("work")).toEqual({ ok: false, refusal: "closed" });
});
