import { expect, test } from "vitest";
import { createTurns } from "../../src/bot/turns.ts";

test("within a lane one thing at a time and in order, other lanes beside it", async () => {
  const turns = createTurns();
  const first = Promise.withResolvers<void>();
  const done: string[] = [];
  const work = (name: string, until?: Promise<void>) => async () => {
    await until;
    done.push(name);
  };
  const a1 = turns.run("a", work("a1", first.promise));
  const a2 = turns.run("a", work("a2"));
  await turns.run("b", work("b1"));
  expect(done).toEqual(["b1"]);
  first.resolve();
  await Promise.all([a1, a2]);
  expect(done).toEqual(["b1", "a1", "a2"]);
});

test("a failure is the caller's, and does not hold up the lane", async () => {
  const turns = createTurns();
  const failed = turns.run("a", () => Promise.reject(new Error("broken")));
  const next = turns.run("a", async () => {});
  await expect(failed).rejects.toThrow("broken");
  await next;
});

test("idle waits for what is added meanwhile, and empty lanes are forgotten", async () => {
  const turns = createTurns();
  const done: string[] = [];
  void turns.run("a", async () => {
    void turns.run("b", async () => void done.push("b"));
    done.push("a");
  });
  await turns.idle();
  expect(done).toEqual(["a", "b"]);
  expect(turns.size()).toBe(0);
});

test("a turn that waits is known as one that will draw, and on which message", async () => {
  const turns = createTurns();
  const first = Promise.withResolvers<void>();
  const now = () => [turns.isFollowed("a"), turns.isFollowed("a", 5), turns.isFollowed("a", 6), turns.isFollowed("b")];
  void turns.run("a", () => first.promise, { on: 6 });
  await Promise.resolve();
  await Promise.resolve();
  expect(now()).toEqual([false, false, false, false]);
  const seen: boolean[][] = [];
  void turns.run("a", async () => void seen.push(now()), { on: 5 });
  void turns.run("a", async () => void seen.push(now()), {});
  expect(now()).toEqual([true, true, false, false]);
  first.resolve();
  await turns.idle();
  expect(seen).toEqual([
    [true, false, false, false],
    [false, false, false, false],
  ]);
});
