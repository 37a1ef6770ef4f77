import type { Log } from "../../log.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import type { Again } from "../chat.ts";
import { untilWritten } from "./until-written.ts";

type Id = number | string;

export interface QueueParts<W> {
  /** What it holds, for the log. */
  name: string;
  /** The work to take up, if any is due at `at`: of no lane that is busy, and none that rests. Only reads. */
  next(busy: Iterable<number>, resting: Iterable<Id>, at: number): W | undefined;
  /** For works with moments of their own: when the next one falls due, in epoch milliseconds. */
  nextDue?(): number | undefined;
  idOf(work: W): Id;
  /** Works of one lane are done one after another, lanes side by side; without it all of them are one lane. */
  laneOf?(work: W): number;
  /**
   * Does it and writes what came of it, unless the process stops meanwhile: then it is begun again at the next start.
   * "again": what it needs could not be had, and it is tried again with growing pauses; a number: milliseconds that
   * somebody asked to wait, which is no failed try.
   */
  perform(work: W, stopping: AbortSignal): Promise<Again | undefined>;
  /** For works that are given up in the end; without it they are tried for ever. A kill is no try. */
  tries?: {
    of(work: W): number;
    count(work: W): void;
    /** Ends the work; whoever waits for it is told. */
    giveUp(work: W, why: "unreachable" | "failed", stopping: AbortSignal): Promise<void>;
  };
  now(): number;
  log: Log;
}

/** Tries that failed before a work is given up. */
const MOST_TRIES = 5;

/** Milliseconds before a work is tried again that could not get what it needs; twice as long each time. */
const FIRST_PAUSE = 2_000;

/** Milliseconds after a failure before it is tried again; sooner where only the disk or a lock was in the way. */
const AFTER_FAILURE = 5_000;
const AFTER_TROUBLE = 1_000;

/** Milliseconds after which it looks at the clock again, however far away a moment is: clocks are set, machines sleep. */
const LOOK_AGAIN = 1_000;

/**
 * Works through rows of the store beside the chats' turns. A row stays where it is until what came of it is committed, so
 * that a kill at any moment only makes it begin again; what is under way is known to this process alone. Nothing that
 * must not happen twice goes through it.
 */
export function createQueue<W>({ name, next, nextDue, idOf, laneOf, perform, tries, now, log }: QueueParts<W>) {
  const working = new Map<number, Promise<void>>();
  const resting = new Map<Id, NodeJS.Timeout>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;

  /** Takes up work a moment later, so that whoever adds to the queue finishes first. */
  function wake(after = 0): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(takeUp, after);
  }

  function takeUp(): void {
    try {
      // Both questions get the same moment: with two, what falls due between them would be missed.
      const at = now();
      const due = nextDue ? nextDue() : at;
      if (due === undefined) return;
      if (due > at) {
        wake(Math.min(due - at, LOOK_AGAIN));
        return;
      }
      for (let work = nextFree(at); work !== undefined; work = nextFree(at)) begin(work);
    } catch (error) {
      log.error("queue-not-read", { queue: name, error });
      wake(pauseAfter(error));
    }
  }

  function nextFree(at: number): W | undefined {
    if (signal.aborted || (!laneOf && working.size > 0)) return undefined;
    return next(working.keys(), resting.keys(), at);
  }

  function begin(work: W): void {
    const lane = laneOf?.(work) ?? 0;
    const task = Promise.resolve(work)
      .then(attempt)
      .catch((error) => {
        // What came of it could not be written: it is still in the queue.
        log.error("work-not-kept", { queue: name, id: idOf(work), error });
        rest(work, pauseAfter(error));
      })
      .finally(() => {
        working.delete(lane);
        wake();
      });
    working.set(lane, task);
  }

  async function attempt(work: W): Promise<void> {
    const tried = tries?.of(work) ?? 0;
    const isLast = tried + 1 >= MOST_TRIES;
    try {
      const again = await perform(work, signal);
      if (again === undefined || signal.aborted) return;
      if (typeof again === "number") return rest(work, again);
      if (tries && isLast) return await tries.giveUp(work, "unreachable", signal);
      await countTry(work);
      rest(work, FIRST_PAUSE * 2 ** tried);
    } catch (error) {
      log.error("work-failed", { queue: name, id: idOf(work), error });
      if (signal.aborted) return;
      // No fault of the work: the try does not count.
      if (!tries || isStoreTrouble(error)) rest(work, pauseAfter(error));
      else if (isLast) await tries.giveUp(work, "failed", signal);
      else await countTry(work);
    }
  }

  async function countTry(work: W): Promise<void> {
    await untilWritten(name, () => tries?.count(work), { log, stopping: signal });
  }

  function rest(work: W, milliseconds: number): void {
    if (signal.aborted) return;
    const over = () => {
      resting.delete(idOf(work));
      wake();
    };
    resting.set(idOf(work), setTimeout(over, milliseconds));
  }

  return {
    /** Something was added or has changed, or a killed process left something. */
    wake: (): void => wake(),
    /** Takes up nothing more; resolves when what is under way has come to an end. */
    async stop(): Promise<void> {
      stopping.abort();
      for (const one of [timer, ...resting.values()]) clearTimeout(one);
      await Promise.all(working.values());
    },
  };
}

export type Queue = ReturnType<typeof createQueue>;

function pauseAfter(error: unknown): number {
  return isStoreTrouble(error) ? AFTER_TROUBLE : AFTER_FAILURE;
}
