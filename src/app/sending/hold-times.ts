import { releasedTooLate, type Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";

export interface HoldTimesParts {
  store: Pick<Store, "submissions">;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  undoSeconds: number;
}

/** What is held on for a moment waits for it also where there is no Stop. */
const A_MOMENT = 1_000;

/**
 * When held submissions leave. The moment is stored as people tell it, but what passes is counted by a clock that
 * nobody can set: a machine whose time jumps neither sends early nor holds for ever. A process that finds a submission
 * held holds it for no longer than a confirmation is.
 */
export function createHoldTimes({ store, now, passed, undoSeconds }: HoldTimesParts) {
  const known = new Map<string, { releaseAt: number; dueAt: number; tooLateAt: number }>();

  function timesOf({ id, releaseAt, confirmedAt }: Submission) {
    const found = known.get(id);
    if (found?.releaseAt === releaseAt) return found;
    const undo = undoSeconds * 1000;
    const left = Math.min(Math.max(0, releaseAt - now()), Math.max(undo, A_MOMENT));
    // However often it is held on, a confirmation is too old at the same moment.
    const tooLateAt = found?.tooLateAt ?? passed() + confirmedAt + undo - now();
    const times = { releaseAt, dueAt: passed() + left, tooLateAt };
    known.set(id, times);
    return times;
  }

  /** Whether it waited too long to be sent without asking again. */
  const isTooLate = (submission: Submission) => releasedTooLate(timesOf(submission).tooLateAt, passed());

  return {
    isTooLate,
    /** A submission can be seen with its Stop, and is held from now on: it may have taken long to show it. */
    shown(submission: Submission): void {
      if (!isTooLate(submission)) store.submissions.hold(submission.id, now() + undoSeconds * 1000);
    },
    /** When it may leave, in milliseconds of the clock that nobody can set. */
    dueAt: (submission: Submission): number => timesOf(submission).dueAt,
    /** Forgets all but these. */
    keepOnly(held: readonly Submission[]): void {
      const ids = new Set(held.map(({ id }) => id));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    },
  };
}

export type HoldTimes = ReturnType<typeof createHoldTimes>;
