import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { createThreads } from "../../../src/files/lists/threads.ts";

const STUBBORN = new URL("./threads/stubborn.ts", import.meta.url);
const hash = (from: string) => ({ task: "hash", from, key: new Uint8Array(), to: "" }) as const;

/** Nobody waits it out: where a thread is to be too slow, the time is made to pass. */
const TIME_LIMIT = 60_000;

describe("threads", () => {
  const threads = createThreads(1, TIME_LIMIT, STUBBORN);
  afterAll(() => threads.close());
  afterEach(() => vi.useRealTimers());

  test.each([
    ["exit", "failed"],
    ["throw", "failed"],
    ["hang", "too-slow"],
    ["grow", "too-big"],
  ])("one that does this is replaced: %s", async (what, failed) => {
    if (what === "hang") vi.useFakeTimers({ toFake: ["setTimeout"] });
    const outcomes = Promise.all([threads.run(hash(what)), threads.run(hash("work"))]);
    if (what === "hang") vi.advanceTimersByTime(TIME_LIMIT);
    const [bad, good] = await outcomes;
    expect(bad).toEqual({ failed });
    expect(good).toEqual({ done: 1 });
  });
});

test("closing settles what waits and what runs", async () => {
  const threads = createThreads(1, TIME_LIMIT, STUBBORN);
  const outcomes = Promise.all([threads.run(hash("hang")), threads.run(hash("work"))]);
  await threads.close();
  expect(await outcomes).toEqual([{ failed: "failed" }, { failed: "failed" }]);
  expect(await threads.run(hash("work"))).toEqual({ failed: "failed" });
});
