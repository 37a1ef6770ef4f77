import { describe, expect, test } from "vitest";
import { createHoldTimes } from "../../../src/app/sending/hold-times.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

const NOW = 1_000_000_000;
const UNDO = 30_000;
const MINUTE = 60_000;

/** Both clocks in hand: `wall` may be set, `passed` only goes on. */
function office(undoSeconds = UNDO / 1000) {
  const store = memoryStore();
  const clock = { wall: NOW, passed: 500 };
  const times = createHoldTimes({ store, now: () => clock.wall, passed: () => clock.passed, undoSeconds });
  const held = (changes: Partial<Submission> = {}): Submission => ({
    ...(store.submissions.byId("s") ?? holdSubmission(store, "s", { releaseAt: NOW + UNDO, confirmedAt: NOW })),
    ...changes,
  });
  const goOn = (ms: number) => {
    clock.wall += ms;
    clock.passed += ms;
  };
  return { store, clock, times, held, goOn };
}

test.each<[what: string, undoSeconds: number, leaves: number, late: boolean, waits: number]>([
  ["a confirmation", 30, UNDO, false, UNDO],
  ["one whose seconds have begun", 30, 10_000, false, 10_000],
  ["one whose time is over", 30, -1, false, 0],
  ["one that leaves now", 30, 0, false, 0],
  ["one after the clock was set back", 30, UNDO + 1, false, UNDO],
  ["one without seconds of Stop", 0, 0, false, 0],
  ["one without seconds of Stop that is held on", 0, 1_000, false, 1_000],
  ["one without seconds of Stop after the clock was set back", 0, 1_001, false, 1_000],
  ["one that is kept", 30, 60 * MINUTE, true, 60 * MINUTE],
  ["one that is kept and whose moment is over", 30, -1, true, 0],
])("%s (%i s of Stop, leaves in %i ms, late: %s) waits for %i ms of the clock that nobody can set", (...row) => {
  const [, undoSeconds, leaves, late, waits] = row;
  const { times, held } = office(undoSeconds);
  expect(times.dueAt(held({ releaseAt: NOW + leaves, late }))).toBe(500 + waits);
});

test.each([
  [UNDO - 1, "wait"],
  [UNDO, "claim"],
  [UNDO + 10 * MINUTE, "claim"],
  [UNDO + 10 * MINUTE + 1, "held-too-long"],
])("%i ms after a confirmation: %s", (ms, due) => {
  const { times, held, goOn } = office();
  const submission = held();
  times.dueAt(submission);
  goOn(ms);
  expect(times.dueOf(submission)).toBe(due);
});

test.each([
  [60 * MINUTE - 1, "wait"],
  [60 * MINUTE, "claim"],
  [62 * MINUTE, "claim"],
  [62 * MINUTE + 1, "moment-missed"],
])("%i ms after what is kept for an hour was seen first: %s", (ms, due) => {
  const { times, held, goOn } = office();
  const kept = held({ late: true, releaseAt: NOW + 60 * MINUTE });
  times.dueAt(kept);
  goOn(ms);
  expect(times.dueOf(kept)).toBe(due);
});

test("a confirmation that is held on does not become younger by that", () => {
  const { times, held, goOn } = office();
  times.dueAt(held());
  goOn(UNDO + 10 * MINUTE + 1);
  expect(times.dueOf(held({ releaseAt: NOW + UNDO + 11 * MINUTE }))).toBe("held-too-long");
});

test("nor where the clock is set back before that", () => {
  const { times, held, goOn, clock } = office();
  times.dueAt(held());
  goOn(UNDO + 9 * MINUTE);
  clock.wall -= 180 * MINUTE;
  const again = held({ releaseAt: clock.wall + 1_000 });
  expect(times.dueOf(again)).toBe("wait");
  goOn(MINUTE + 1);
  expect(times.dueOf(again)).toBe("held-too-long");
});

test("a confirmation that was held when the process began is as old as it is", () => {
  const { times, held, goOn } = office();
  goOn(UNDO + 10 * MINUTE + 1);
  expect(times.dueOf(held())).toBe("held-too-long");
});

test("what is taken over is counted anew", () => {
  const { times, held, goOn, clock } = office();
  times.dueAt(held());
  goOn(60 * MINUTE);
  const again = held({ confirmedAt: clock.wall, releaseAt: clock.wall + UNDO });
  expect([times.dueOf(again), times.dueAt(again)]).toEqual(["wait", clock.passed + UNDO]);
});

describe("where the wall clock is set meanwhile", () => {
  test.each([
    [2 * MINUTE, false],
    [2 * MINUTE + 1, true],
    [-2 * MINUTE, false],
    [-2 * MINUTE - 1, true],
  ])("by %i ms, what is kept is acted on at once: %s", (ms, isAtOnce) => {
    const { times, held, clock } = office();
    const kept = held({ late: true, releaseAt: NOW + 60 * MINUTE });
    times.dueAt(kept);
    clock.wall += ms;
    expect([times.dueAt(kept) === clock.passed, times.dueOf(kept) === "clock-set"]).toEqual([isAtOnce, isAtOnce]);
  });

  test("what is kept for another moment then is acted on at once as well", () => {
    const { times, held, clock } = office();
    times.dueAt(held({ late: true, releaseAt: NOW + 60 * MINUTE }));
    clock.wall += 5 * MINUTE;
    expect(times.dueOf(held({ late: true, releaseAt: NOW + 61 * MINUTE }))).toBe("clock-set");
  });

  test("what is held for its seconds of Stop waits for them all the same", () => {
    const { times, held, clock } = office();
    const submission = held();
    times.dueAt(submission);
    clock.wall += 60 * MINUTE;
    expect([times.dueAt(submission), times.dueOf(submission)]).toEqual([500 + UNDO, "wait"]);
  });
});

describe("the message with Stop is there", () => {
  test.each<[what: string, after: number, late: boolean, isHeldOn: boolean]>([
    ["after a while", 5_000, false, true],
    ["of what is kept", 5_000, true, false],
    ["after its ten minutes", UNDO + 10 * MINUTE, false, true],
    ["later than that", UNDO + 10 * MINUTE + 1, false, false],
  ])("%s: its seconds are counted from now: %i ms, late: %s, %s", (_, after, late, isHeldOn) => {
    const { store, times, held, goOn, clock } = office();
    const submission = held({ late });
    times.dueAt(submission);
    goOn(after);
    times.startUndoTime(submission);
    expect(store.submissions.byId("s")?.releaseAt).toBe(isHeldOn ? clock.wall + UNDO : NOW + UNDO);
  });
});

test("the times of what is not held any more are forgotten, those of the others are not", () => {
  const { times, held, clock } = office();
  const [one, other] = [held(), { ...held(), id: "other" }];
  const before = [one, other].map(times.dueAt);
  times.keepOnly([other]);
  clock.wall += MINUTE;
  clock.passed += 1_000;
  expect([one, other].map(times.dueAt)).toEqual([clock.passed, before[1]]);
});
