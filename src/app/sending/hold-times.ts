import type { Submission, WaitedTooLong } from "../../domain/campaign/submission.ts";
import { wasClockSet, whatIsDue } from "../../domain/campaign/submission-life.ts";
import type { Store } from "../../store/store.ts";

export interface HoldTimesParts {
  store: Pick<Store, "submissions">;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  undoSeconds: number;
}

/** Milliseconds for which a submission can be held on even where UNDO_SECONDS is 0. */
const A_MOMENT = 1_000;

/** Of a held submission, by the clock that nobody can set: when it may leave, when its first seconds of Stop end, and where the wall clock stands to it. */
interface Times {
  /** The confirmation and the way of waiting that the times belong to: after either changes they are counted anew. */
  what: string;
  releaseAt: number;
  dueAt: number;
  oldAt: number;
  wall: number;
}

/**
 * When held submissions leave. The moment is stored as people tell it, but what passes is counted by a clock that
 * nobody can set: a machine whose time jumps neither sends early nor holds for ever. A process that finds a submission
 * held holds it for no longer than a confirmation is. What is kept until shortly before its window opens waits for a moment on
 * the wall: the same clock counts down to it, and where the wall clock was set meanwhile that moment counts for nothing.
 */
export function createHoldTimes({ store, now, passed, undoSeconds }: HoldTimesParts) {
  const known = new Map<string, Times>();

  function timesOf({ id, releaseAt, confirmedAt, late = false }: Submission): Times {
    const what = `${confirmedAt}${late}`;
    const found = known.get(id);
    const before = found?.what === what ? found : undefined;
    if (before?.releaseAt === releaseAt) return before;
    const undo = undoSeconds * 1000;
    const left = Math.max(0, releaseAt - now());
    const times = {
      what,
      releaseAt,
      dueAt: passed() + (late ? left : Math.min(left, Math.max(undo, A_MOMENT))),
      // Kept when it is held on: a confirmation does not become younger by that.
      oldAt: before?.oldAt ?? passed() + confirmedAt + undo - now(),
      wall: before?.wall ?? now() - passed(),
    };
    known.set(id, times);
    return times;
  }

  const moved = ({ wall }: Times) => now() - passed() - wall;

  /** Whether it waits, is due, or waited too long to be sent without asking again. */
  function dueOf(submission: Submission): "wait" | "claim" | WaitedTooLong {
    const times = timesOf(submission);
    return whatIsDue({
      late: submission.late ?? false,
      due: passed() - times.dueAt,
      dueOnTheWall: now() - submission.releaseAt,
      old: passed() - times.oldAt,
      moved: moved(times),
    });
  }

  return {
    dueOf,
    /** The message with Stop is there: the time of Stop is counted from now, because showing it may have taken long. */
    startUndoTime(submission: Submission): void {
      const isHeldOn = !submission.late && dueOf(submission) !== "held-too-long";
      if (isHeldOn) store.submissions.hold(submission.id, now() + undoSeconds * 1000);
    },
    /** When to act on it, in milliseconds of the clock that nobody can set; at once where the wall clock was set meanwhile. */
    dueAt(submission: Submission): number {
      const times = timesOf(submission);
      return submission.late && wasClockSet(moved(times)) ? passed() : times.dueAt;
    },
    /** Forgets the times of all submissions but these. */
    keepOnly(held: readonly Submission[]): void {
      const ids = new Set(held.map(({ id }) => id));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    },
  };
}

export type HoldTimes = ReturnType<typeof createHoldTimes>;
