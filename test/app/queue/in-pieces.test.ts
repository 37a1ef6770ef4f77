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

/** A clock on which nothing takes any time. */
const passed = () => 0;

test.each([
  [30, [1, 2, 4, 8, 10, 5]],
  [15, [1, 2, 4, 8, 0]],
  [0, [0]],
])("of %i things a piece does twice as many as the one before it, and ten at the most", async (things, expected) => {
  const done: number[] = [];
  expect(await inPieces(10, workOf(things, done), { signal: never, passed })).toBe(things);
  expect(done).toEqual(expected);
});

test("a piece that took long is followed by a smaller one, down to a single thing", async () => {
  const done: number[] = [];
  const clock = { now: 0 };
  const piece = workOf(22, done, () => {
    // The first four are quick; then each thing takes five milliseconds.
    if (done.length > 3) clock.now += 5 * (done.at(-1) ?? 0);
  });
  await inPieces(100, piece, { signal: never, passed: () => clock.now });
  expect(done).toEqual([1, 2, 4, 8, 4, 2, 1, 0]);
  done.length = 0;
  await inPieces(
    100,
    workOf(4, done, () => (clock.now += 50)),
    { signal: never, passed: () => clock.now },
  );
  expect(done).toEqual([1, 1, 1, 1, 0]);
});

test("what comes between two pieces is waited for", async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const between = async () => void seen.push(done.length);
  await inPieces(10, workOf(7, done), { signal: never, passed, between });
  expect(seen).toEqual([1, 2, 3]);
});

test("everybody else has the loop between two pieces", async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const piece = workOf(30, done, () => setImmediate(() => seen.push(done.length)));
  await inPieces(10, piece, { signal: never, passed });
  expect(seen.slice(0, 3)).toEqual([1, 2, 3]);
});

test("it ends between two pieces when it is to, and says what was done by then", async () => {
  const stopping = new AbortController();
  const done: number[] = [];
  const piece = workOf(50, done, () => done.length === 2 && stopping.abort());
  expect(await inPieces(10, piece, { signal: stopping.signal, passed })).toBe(3);
  expect(done).toEqual([1, 2]);
});
