import type { SubmissionState, WaitedTooLong } from "./submission.ts";

/**
 * What can happen to a submission. Two of them are a person's explicit confirmation of what may have left before, or had
 * been stopped: `send-after-all` and `take-over`. `claim` begins the attempt at its one request; `not-reached` proves that
 * no request was made, because there was no connection.
 */
export type LifeEvent =
  /** A person has it kept with the bot until shortly before its window opens, or handed over now after all. */
  | "keep"
  | "hand-over"
  /** A second person is asked to agree before it leaves, and does. */
  | "ask-approval"
  | "approve"
  /** A person says that the second part of a confirmation goes. */
  | "go-on"
  /** It waits for a moment more: until its Stop can be seen, or until something is written. */
  | "hold-on"
  /** A person takes it back, to edit it or not to send it; or whose it is is not let in, or has not its account, any more. */
  | "stop"
  | "claim"
  /** Its time has passed, or cannot be told any more: nothing was sent. */
  | "too-late"
  | "accept"
  | "reject"
  | "not-reached"
  /** Nobody knows whether the PBX has it: a person is asked. */
  | "ask"
  | "not-there"
  | "send-after-all"
  | "take-over";

/** For each state what may happen in it, and the state after that. What does not stand here cannot happen. */
const LIFE: { readonly [S in SubmissionState]: { readonly [E in LifeEvent]?: SubmissionState } } = {
  waiting: { "go-on": "held", stop: "stopped", "too-late": "stale", ask: "unknown" },
  "to-approve": { approve: "held", stop: "stopped", "too-late": "stale", ask: "unknown" },
  held: {
    keep: "held",
    "ask-approval": "to-approve",
    "hand-over": "held",
    "hold-on": "held",
    stop: "stopped",
    claim: "sending",
    "too-late": "stale",
    ask: "unknown",
  },
  sending: { accept: "accepted", reject: "rejected", "not-reached": "held", "too-late": "stale", ask: "unknown" },
  unknown: { accept: "accepted", "not-there": "absent", "send-after-all": "held" },
  stopped: { "take-over": "held" },
  stale: {},
  accepted: {},
  rejected: {},
  absent: {},
};

const STATES = Object.keys(LIFE) as SubmissionState[];

/** The state after an event; undefined where it cannot happen. */
export function stateAfter(state: SubmissionState, event: LifeEvent): SubmissionState | undefined {
  return LIFE[state][event];
}

/** The states in which an event can happen. */
export function statesBefore(event: LifeEvent): SubmissionState[] {
  return STATES.filter((state) => LIFE[state][event] !== undefined);
}

/** Whether anything takes a submission from one state to another. */
export function mayFollow(from: SubmissionState, to: SubmissionState): boolean {
  return Object.values(LIFE[from]).includes(to);
}

/** States after which the answers are the manager's again, as a new draft. */
export function givesDraftBack(state: SubmissionState): boolean {
  return state === "stopped" || state === "stale" || state === "rejected" || state === "absent";
}

/** How late a held submission may still leave by itself, in milliseconds: after an outage a person is asked again. */
const LATEST_RELEASE = 10 * 60_000;

/** The same for one that is kept until shortly before its window opens: its moment is told, and a restart takes no longer. */
const LATEST_HAND_OVER = 2 * 60_000;

/**
 * How far, in milliseconds, the wall clock may move against the clock that nobody can set before it counts as set, and its
 * moments are not relied on.
 */
const CLOCK_MOVED = 2 * 60_000;

/** Whether what was to be done at a moment waited too long to be done without asking again. Milliseconds. */
export function releasedTooLate(releaseAt: number, now: number): boolean {
  return now - releaseAt > LATEST_RELEASE;
}

/** Whether the wall clock was set, by milliseconds that it moved against the one that nobody can set. */
export function wasClockSet(moved: number): boolean {
  return Math.abs(moved) > CLOCK_MOVED;
}

/** How a held submission stands with the process that holds it, in milliseconds. */
export interface Waiting {
  /**
   * It is kept until shortly before its window opens, a moment of the wall clock. Otherwise it is held for the seconds of
   * Stop, which the clock that nobody can set counts.
   */
  late: boolean;
  /** For how long it may be sent, by the clock that nobody can set; below 0 it waits. */
  due: number;
  /** The same by the wall clock. */
  dueOnTheWall: number;
  /** Since the end of the first seconds of Stop, by the clock that nobody can set: it may have been held on since. */
  old: number;
  /** How far the wall clock moved against the other one since this process first saw the submission. */
  moved: number;
}

/** What is due with a held submission: it waits, it is claimed for its request, or it is too late for that. */
export function whatIsDue({ late, due, dueOnTheWall, old, moved }: Waiting): "wait" | "claim" | WaitedTooLong {
  if (!late) return old > LATEST_RELEASE ? "held-too-long" : due < 0 ? "wait" : "claim";
  if (wasClockSet(moved)) return "clock-set";
  if (dueOnTheWall > LATEST_HAND_OVER) return "moment-missed";
  return due < 0 ? "wait" : "claim";
}

/** Milliseconds between two tries of what could not be handed over. */
const TRY_AGAIN = 60_000;

/**
 * When an attempt that made no connection is made again: only of what is kept until shortly before its window opens, and only
 * until that opens. Epoch milliseconds; undefined: not by itself.
 */
export function triedAgainAt(late: boolean, opensAt: number | undefined, now: number): number | undefined {
  const again = now + TRY_AGAIN;
  return late && opensAt !== undefined && again < opensAt ? again : undefined;
}
