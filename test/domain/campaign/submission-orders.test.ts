import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeKeptUntil, opensNext } from "../../../src/domain/campaign/late-hand-over.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import {
  type LifeEvent,
  stateAfter,
  triedAgainAt,
  wasClockSet,
  whatIsDue,
} from "../../../src/domain/campaign/submission-life.ts";
import { count } from "../../counts.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const MINUTE = 60_000;
const UNDO = MINUTE / 2;
const START = Temporal.Instant.from("2026-11-24T06:00+05:00").epochMilliseconds;
/** One day from 9 to 11: most orders come to its end. */
const answers = completeAnswers({
  days: { from: Temporal.PlainDate.from("2026-11-24"), to: Temporal.PlainDate.from("2026-11-24") },
  hours: { from: Temporal.PlainTime.from("09:00"), to: Temporal.PlainTime.from("11:00") },
});
const OVER = Temporal.Instant.from("2026-11-24T11:00+05:00").epochMilliseconds;

/** What the world does to a submission: people, time, clocks, the PBX and the machine. */
type Happening =
  | { does: "passes"; minutes: number }
  | { does: "clock-is-set"; minutes: number }
  /** The process is away for so long, and another one begins. */
  | { does: "process-is-off"; minutes: number }
  | { does: "person"; what: "keep" | "hand-over" | "stop" | "not-there" | "found" | "send-after-all" | "take-over" };

type PbxAnswer = "accept" | "reject" | "ask" | "not-reached";

/**
 * A submission in a world of its own, moved by nothing but the state machine: it says what comes next, what is due and what is
 * tried again. The world only keeps count of what left and what was confirmed.
 */
function world(late: boolean) {
  let wall = START;
  let passed = 0;
  let state: SubmissionState = "held";
  const seen = { requests: 0, confirmations: 1, events: [] as string[] };
  let life = { late, confirmedAt: wall, releaseAt: wall };
  /** What the process knows of it by the clock that nobody can set. */
  let known = { dueAt: 0, oldAt: 0, offset: 0 };
  /** How far the wall was moved since it is held as it is held. */
  let moved = 0;

  function learn(): void {
    const left = Math.max(0, life.releaseAt - wall);
    known = { dueAt: passed + (life.late ? left : Math.min(left, UNDO)), oldAt: passed + UNDO, offset: wall - passed };
    moved = 0;
  }
  function hold(isLate: boolean, releaseAt: number): void {
    life = { late: isLate, confirmedAt: wall, releaseAt };
    learn();
  }
  const kept = mayBeKeptUntil(answers, wall);
  hold(late && kept !== undefined, late && kept !== undefined ? kept : wall + UNDO);

  /** Whether it could happen; then it did. */
  function happens(event: LifeEvent): boolean {
    const after = stateAfter(state, event);
    if (after === undefined) return false;
    seen.events.push(event);
    state = after;
    return true;
  }

  function looks(): void {
    if (state !== "held") return;
    const due = whatIsDue({
      late: life.late,
      due: passed - known.dueAt,
      dueOnTheWall: wall - life.releaseAt,
      old: passed - known.oldAt,
      moved: wall - passed - known.offset,
    });
    if (due === "wait") return;
    if (wall >= OVER || due !== "claim") return void happens("too-late");
    // What is kept leaves at its moment, and never where the wall was set since.
    if (life.late) expect(wasClockSet(moved)).toBe(false);
    if (life.late) expect(Math.abs(wall - life.releaseAt)).toBeLessThanOrEqual(4 * MINUTE);
    expect(happens("claim")).toBe(true);
  }

  function pbxAnswers(answer: PbxAnswer): void {
    if (state !== "sending") return;
    if (answer !== "not-reached") {
      seen.requests++;
      // By what the wall showed when it was claimed, which is now: nothing passes meanwhile.
      expect(wall).toBeLessThan(OVER);
      happens(answer);
      return;
    }
    const again = triedAgainAt(life.late, opensNext(answers, life.confirmedAt), wall);
    if (again === undefined) return void happens("reject");
    happens("not-reached");
    life = { ...life, releaseAt: again };
    learn();
  }

  function personDoes(what: Extract<Happening, { does: "person" }>["what"]): void {
    const until = mayBeKeptUntil(answers, wall);
    if (what === "keep") return void (until !== undefined && happens("keep") && hold(true, until));
    if (what === "hand-over") return void (life.late && happens("hand-over") && hold(false, wall + UNDO));
    if (what === "found") return void (state === "unknown" && happens("accept"));
    if (!happens(what)) return;
    if (what !== "send-after-all" && what !== "take-over") return;
    seen.confirmations++;
    hold(false, wall + UNDO);
  }

  /** A start: what was being sent is asked about, what is held is counted anew. */
  function begins(): void {
    if (state === "sending") {
      seen.requests++;
      happens("ask");
    }
    learn();
  }

  function passes(milliseconds: number): void {
    wall += milliseconds;
    passed += milliseconds;
  }

  return {
    seen,
    state: () => state,
    now(happening: Happening, answer: PbxAnswer): void {
      const before = state;
      switch (happening.does) {
        case "passes":
          // A process looks at its clocks all the time.
          for (let left = happening.minutes * MINUTE; left > 0; left -= MINUTE) {
            passes(Math.min(left, MINUTE));
            looks();
            pbxAnswers(answer);
          }
          break;
        case "clock-is-set":
          wall += happening.minutes * MINUTE;
          moved += happening.minutes * MINUTE;
          break;
        case "process-is-off":
          passes(happening.minutes * MINUTE);
          begins();
          break;
        case "person":
          personDoes(happening.what);
      }
      // Stop comes before whatever is due at the same moment, and nothing leaves of what was stopped.
      if (happening.does === "person" && happening.what === "stop" && before === "held") expect(state).toBe("stopped");
      looks();
      pbxAnswers(answer);
    },
  };
}

const ANSWERS = fc.constantFrom("accept", "reject", "ask", "not-reached", "not-reached", "not-reached");
const HAPPENING: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant("passes"), minutes: fc.constantFrom(0.25, 0.5, 1, 1, 5, 30, 90) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("clock-is-set"), minutes: fc.integer({ min: -200, max: 200 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("process-is-off"), minutes: fc.constantFrom(0.1, 0.1, 1, 5, 60) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("person"),
      what: fc.constantFrom("keep", "keep", "hand-over", "stop", "not-there", "found", "send-after-all", "take-over"),
    }),
  },
);

test("in any order of events: at most one request a confirmation, none after its window, none of what was stopped", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.tuple(HAPPENING, ANSWERS), { minLength: 1, maxLength: 30 }),
      (late, happenings) => {
        const one = world(late);
        for (const [happening, answer] of happenings) {
          one.now(happening as Happening, answer);
          expect(one.seen.requests).toBeLessThanOrEqual(one.seen.confirmations);
        }
        reached.add(one.state());
        for (const event of one.seen.events) reached.add(event);
      },
    ),
    { numRuns: count(600, 10_000) },
  );
  // Orders that never come anywhere would prove nothing.
  const all = [
    "accepted",
    "rejected",
    "stale",
    "stopped",
    "absent",
    "not-reached",
    "send-after-all",
    "hand-over",
    "keep",
  ];
  expect(all.filter((one) => !reached.has(one))).toEqual([]);
});
