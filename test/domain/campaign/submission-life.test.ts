import { expect, test } from "vitest";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import {
  givesDraftBack,
  mayFollow,
  releasedTooLate,
  stateAfter,
  statesBefore,
  triedAgainAt,
  type Waiting,
  whatIsDue,
} from "../../../src/domain/campaign/submission-life.ts";

const STATES: SubmissionState[] = ["held", "stopped", "stale", "sending", "accepted", "rejected", "unknown", "absent"];

test.for<[from: SubmissionState, ...to: SubmissionState[]]>([
  ["held", "held", "stopped", "stale", "sending", "unknown"],
  ["sending", "held", "stale", "accepted", "rejected", "unknown"],
  ["unknown", "held", "accepted", "absent"],
  ["stopped", "held"],
  ["stale"],
  ["accepted"],
  ["rejected"],
  ["absent"],
])("%s is followed only by what may follow it", ([from, ...to]) => {
  expect(STATES.filter((state) => mayFollow(from, state))).toEqual(to);
});

test("only what is held can be claimed, and only what was claimed can be answered by the PBX", () => {
  expect(statesBefore("claim")).toEqual(["held"]);
  expect(statesBefore("reject")).toEqual(["sending"]);
  expect(stateAfter("sending", "stop")).toBeUndefined();
});

test("the answers come back exactly when nothing was created", () => {
  expect(STATES.filter(givesDraftBack)).toEqual(["stopped", "stale", "rejected", "absent"]);
});

test.for([
  [0, false],
  [600_000, false],
  [600_001, true],
] as const)("released %i ms late is too late: %s", ([late, tooLate]) => {
  expect(releasedTooLate(1_000_000, 1_000_000 + late)).toBe(tooLate);
});

const MINUTE = 60_000;
const AT_ONCE: Waiting = { late: false, due: 0, dueOnTheWall: 0, old: 0, moved: 0 };
const KEPT: Waiting = { ...AT_ONCE, late: true };

test.for<[what: string, waiting: Waiting, due: ReturnType<typeof whatIsDue>]>([
  ["in its seconds of Stop", { ...AT_ONCE, due: -1 }, "wait"],
  ["after them", AT_ONCE, "claim"],
  ["after them, whatever the wall shows", { ...AT_ONCE, dueOnTheWall: -600 * MINUTE, moved: 600 * MINUTE }, "claim"],
  ["ten minutes after them", { ...AT_ONCE, old: 10 * MINUTE + 1 }, "held-too-long"],
  ["kept, before its moment", { ...KEPT, due: -1 }, "wait"],
  ["kept, at its moment", KEPT, "claim"],
  ["kept for days", { ...KEPT, old: 5 * 24 * 60 * MINUTE }, "claim"],
  ["kept, two minutes after its moment", { ...KEPT, dueOnTheWall: 2 * MINUTE }, "claim"],
  ["kept, later than that", { ...KEPT, dueOnTheWall: 2 * MINUTE + 1 }, "moment-missed"],
  ["kept, on a wall that was set forward", { ...KEPT, due: -1, moved: 2 * MINUTE + 1 }, "clock-set"],
  ["kept, on a wall that was set back", { ...KEPT, moved: -2 * MINUTE - 1 }, "clock-set"],
  ["kept, on a wall that was put right by a minute", { ...KEPT, moved: MINUTE }, "claim"],
])("what is due %s", ([, waiting, due]) => {
  expect(whatIsDue(waiting)).toBe(due);
});

test("what made no connection is tried again a minute later, if it is kept and its window is not open by then", () => {
  expect(triedAgainAt(true, 10 * MINUTE, 0)).toBe(MINUTE);
  expect(triedAgainAt(true, MINUTE, 0)).toBeUndefined();
  expect(triedAgainAt(false, 10 * MINUTE, 0)).toBeUndefined();
  expect(triedAgainAt(true, undefined, 0)).toBeUndefined();
});
