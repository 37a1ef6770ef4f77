import { expect, test } from "vitest";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import {
  givesDraftBack,
  type LifeEvent,
  mayFollow,
  releasedTooLate,
  stateAfter,
  statesBefore,
  triedAgainAt,
  type Waiting,
  whatIsDue,
} from "../../../src/domain/campaign/submission-life.ts";
import { SUBMISSION_STATES } from "./submission-states.ts";

test.for<[from: SubmissionState, ...to: SubmissionState[]]>([
  ["waiting", "held", "stopped", "stale", "unknown"],
  ["to-approve", "held", "stopped", "stale", "unknown"],
  ["held", "to-approve", "held", "stopped", "stale", "sending", "unknown"],
  ["sending", "held", "stale", "accepted", "rejected", "unknown"],
  ["unknown", "held", "accepted", "absent"],
  ["stopped", "held"],
  ["stale"],
  ["accepted"],
  ["rejected"],
  ["absent"],
])("%s is followed only by what may follow it", ([from, ...to]) => {
  expect(SUBMISSION_STATES.filter((state) => mayFollow(from, state))).toEqual(to);
});

test.for<[event: LifeEvent, before: SubmissionState[], after: SubmissionState]>([
  ["keep", ["held"], "held"],
  ["hand-over", ["held"], "held"],
  ["hold-on", ["held"], "held"],
  ["ask-approval", ["held"], "to-approve"],
  ["approve", ["to-approve"], "held"],
  ["go-on", ["waiting"], "held"],
  ["stop", ["waiting", "to-approve", "held"], "stopped"],
  ["claim", ["held"], "sending"],
  ["too-late", ["waiting", "to-approve", "held", "sending"], "stale"],
  ["accept", ["sending", "unknown"], "accepted"],
  ["reject", ["sending"], "rejected"],
  ["not-reached", ["sending"], "held"],
  ["ask", ["waiting", "to-approve", "held", "sending"], "unknown"],
  ["not-there", ["unknown"], "absent"],
  ["send-after-all", ["unknown"], "held"],
  ["take-over", ["stopped"], "held"],
])("%s can happen only to what is %j, which is %s then", ([event, before, after]) => {
  expect(statesBefore(event).toSorted()).toEqual(before.toSorted());
  expect(SUBMISSION_STATES.filter((state) => stateAfter(state, event) !== undefined).toSorted()).toEqual(
    before.toSorted(),
  );
  expect(before.map((state) => stateAfter(state, event))).toEqual(before.map(() => after));
});

test("the answers come back exactly when nothing was created", () => {
  expect(SUBMISSION_STATES.filter(givesDraftBack)).toEqual(["stopped", "stale", "rejected", "absent"]);
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
  ["ten minutes after them", { ...AT_ONCE, old: 10 * MINUTE }, "claim"],
  ["later than that", { ...AT_ONCE, old: 10 * MINUTE + 1 }, "held-too-long"],
  ["held on for long", { ...AT_ONCE, due: -1, old: 10 * MINUTE + 1 }, "held-too-long"],
  ["kept, before its moment", { ...KEPT, due: -1 }, "wait"],
  ["kept, at its moment", KEPT, "claim"],
  ["kept for days", { ...KEPT, old: 5 * 24 * 60 * MINUTE }, "claim"],
  ["kept, two minutes after its moment", { ...KEPT, dueOnTheWall: 2 * MINUTE }, "claim"],
  ["kept, later than that", { ...KEPT, dueOnTheWall: 2 * MINUTE + 1 }, "moment-missed"],
  ["kept, on a wall that was set forward", { ...KEPT, due: -1, moved: 2 * MINUTE + 1 }, "clock-set"],
  ["kept, on a wall that was set back", { ...KEPT, moved: -2 * MINUTE - 1 }, "clock-set"],
  ["kept, on a wall that was put right by two minutes", { ...KEPT, moved: 2 * MINUTE }, "claim"],
  ["kept, on a wall that was put back by two minutes", { ...KEPT, moved: -2 * MINUTE }, "claim"],
  ["kept, on a set wall after its moment", { ...KEPT, dueOnTheWall: 5 * MINUTE, moved: 5 * MINUTE }, "clock-set"],
])("what is due %s", ([, waiting, due]) => {
  expect(whatIsDue(waiting)).toBe(due);
});

test("what made no connection is tried again a minute later, if it is kept and its window is not open by then", () => {
  expect(triedAgainAt(true, 10 * MINUTE, 0)).toBe(MINUTE);
  expect(triedAgainAt(true, MINUTE + 1, 0)).toBe(MINUTE);
  expect(triedAgainAt(true, MINUTE, 0)).toBeUndefined();
  expect(triedAgainAt(false, 10 * MINUTE, 0)).toBeUndefined();
  expect(triedAgainAt(true, undefined, 0)).toBeUndefined();
});
