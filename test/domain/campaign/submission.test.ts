import { expect, test } from "vitest";
import {
  givesDraftBack,
  mayFollow,
  releasedTooLate,
  type SubmissionState,
} from "../../../src/domain/campaign/submission.ts";

const STATES: SubmissionState[] = ["held", "stopped", "stale", "sending", "accepted", "rejected", "unknown", "absent"];

test.for<[from: SubmissionState, ...to: SubmissionState[]]>([
  ["held", "stopped", "stale", "sending", "rejected", "unknown"],
  ["sending", "stale", "accepted", "rejected", "unknown"],
  ["unknown", "held", "accepted", "absent"],
  ["stopped", "held"],
  ["stale"],
  ["accepted"],
  ["rejected"],
  ["absent"],
])("%s is followed only by what may follow it", ([from, ...to]) => {
  expect(STATES.filter((state) => mayFollow(from, state))).toEqual(to);
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
