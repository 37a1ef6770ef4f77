import { afterAll, describe, expect, test } from "vitest";
import { createThreads } from "../../../src/files/recipients/threads.ts";

const STUBBORN = new URL("./threads/stubborn.ts", import.meta.url);
const overlap = (one: string) => ({ task: "overlap", one, other: "" }) as const;

describe("threads", () => {
  const threads = createThreads(1, 2000, STUBBORN);
  afterAll(() => threads.close());

  test.each([
    ["exit", "failed"],
    ["throw", "failed"],
    ["hang", "too-slow"],
    ["grow", "too-big"],
  ])("one that does this is replaced: %s", async (what, failed) => {
    const [bad, good] = await Promise.all([threads.run(overlap(what)), threads.run(overlap("work"))]);
    expect(bad).toEqual({ failed });
    expect(good).toMatchObject({ done: { shared: 1 } });
  });
});

test("closing settles what waits and what runs", async () => {
  const threads = createThreads(1, 60_000, STUBBORN);
  const outcomes = Promise.all([threads.run(overlap("hang")), threads.run(overlap("work"))]);
  await threads.close();
  expect(await outcomes).toEqual([{ failed: "failed" }, { failed: "failed" }]);
  expect(await threads.run(overlap("work"))).toEqual({ failed: "failed" });
});
