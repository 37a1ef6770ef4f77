import { expect, test } from "vitest";
import { createPace } from "../../../src/app/following/pace.ts";

const CHAT = 7;
const MINUTE = 60_000;

/** A chat in which something was said a second after another, from the first second on; the clock stands at the last. */
function spoken(times: number) {
  const clock = { ms: 0 };
  const pace = createPace(() => clock.ms);
  for (let time = 1; time <= times; time += 1) {
    clock.ms = time * 1_000;
    pace.spoke(CHAT);
  }
  return { clock, pace };
}

test.for<[said: number, messages: number, isOutcome: boolean, untilSaid: number | undefined]>([
  [0, 1, false, undefined],
  [6, 1, false, undefined],
  [7, 1, false, 1],
  [5, 2, false, undefined],
  [6, 2, false, 1],
  [7, 2, false, 2],
  [7, 1, true, undefined],
  [9, 1, true, undefined],
  [10, 1, true, 1],
  [8, 2, true, undefined],
  [9, 2, true, 1],
  [10, 2, true, 2],
  [10, 1, false, 4],
])("after %i messages in a minute, %i more (an outcome: %s) wait until the %sth is a minute old", (row) => {
  const [said, messages, isOutcome, until] = row;
  const { clock, pace } = spoken(said);
  expect(pace.waitFor(CHAT, messages, isOutcome)).toBe(until === undefined ? 0 : until * 1_000 + MINUTE - clock.ms);
  expect(pace.waitFor(CHAT + 1, messages, isOutcome)).toBe(0);
});

test.for<[after: number, waits: number]>([
  [MINUTE - 1, 1],
  [MINUTE, 0],
])("%i milliseconds after the first of ten an outcome waits for %i", ([after, waits]) => {
  const { clock, pace } = spoken(10);
  clock.ms = 1_000 + after;
  expect(pace.waitFor(CHAT, 1, true)).toBe(waits);
});
