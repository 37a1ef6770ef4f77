import { expect, test } from "vitest";
import { inPieces } from "../../../src/app/queue/in-pieces.ts";

/** Work of so many things, done up to the limit at a time; notes how much each piece did. */
function workOf(things: number, done: number[], afterEach: () => void = () => {}) {
  return (limit: number) => {
    const found = Math.min(limit, things - done.reduce((sum, one) => sum + one, 0));
    done.push(found);
    afterEach();
    return found;
  };
}

const never = new AbortController().signal;

test.each([
  [25, [10, 10, 5]],
  [20, [10, 10, 0]],
  [0, [0]],
])("%i things are done ten at a time", async (things, expected) => {
  const done: number[] = [];
  expect(await inPieces(10, workOf(things, done), { signal: never })).toBe(things);
  expect(done).toEqual(expected);
});

test("everybody else has the loop between two pieces", async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const piece = workOf(30, done, () => setImmediate(() => seen.push(done.length)));
  await inPieces(10, piece, { signal: never });
  expect(seen.slice(0, 3)).toEqual([1, 2, 3]);
});

test("it ends between two pieces when it is to, and says what was done by then", async () => {
  const stopping = new AbortController();
  const done: number[] = [];
  const piece = workOf(50, done, () => done.length === 2 && stopping.abort());
  expect(await inPieces(10, piece, { signal: stopping.signal })).toBe(20);
  expect(done).toEqual([10, 10]);
});
