import { setImmediate as afterAllPromises } from "node:timers";
import type { Life } from "./lives.ts";

/** Something that is to happen; it may be called off. */
export interface Event {
  at: number;
  /** When it was meant to happen: what rings together late rings in the order in which it was due. */
  due: number;
  /** Of two that were due at the same moment the one that was asked for first comes first. */
  turn: number;
  /** Whose it is: it does not happen once that process is dead. None: the world's. */
  life: Life | undefined;
  run(): void;
  off: boolean;
  /** It waits for the end of a doze. */
  isLate: boolean;
}

/** Milliseconds after something happened in the world for which timers ring to the millisecond. */
const AWAKE = 40_000;

/**
 * A machine with nothing to do dozes: timers that fall due within so many milliseconds ring together, late. It ends at a
 * quarter of an hour before each hour, when what is kept until shortly before its window leaves, and half an hour later.
 */
const DOZE = 30 * 60_000;
const DOZE_ENDS = 15 * 60_000;

/** Timers of less ring in time: somebody is at work. */
const SHORT = 1_000;

/** Milliseconds after the machine woke in which an answer may still come before those who wait for it give up. */
const AFTER_WAKING = 300;

/** So many things happen before Node looks at the system again, which has nothing to say. */
const TOGETHER = 64;

/** Milliseconds before the end of a doze: longer than anything is on its way. */
const BEFORE_THE_END = 10_000;

/**
 * The one line of time that everything happens on, one thing after another: what a thing sets off at once (its promises) is
 * over before the next one begins. Times are milliseconds since 1970 as the world knows them, whatever clocks show.
 */
export function createScheduler(start: number) {
  const heap: Event[] = [];
  let now = start;
  let turns = 0;
  let awakeUntil = start;
  let current: Life | undefined;

  function comesBefore(one: Event, other: Event): boolean {
    if (one.at !== other.at) return one.at < other.at;
    return one.due === other.due ? one.turn < other.turn : one.due < other.due;
  }

  function push(event: Event): void {
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !comesBefore(event, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = event;
  }

  function pop(): Event | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const left = heap[below];
      const right = heap[below + 1];
      if (left === undefined) break;
      let least = left;
      if (right !== undefined && comesBefore(right, left)) {
        least = right;
        below += 1;
      }
      if (!comesBefore(least, last)) break;
      heap[at] = least;
      at = below;
    }
    heap[at] = last;
    return first;
  }

  /** When a timer really rings: while the machine dozes, at the end of the doze. */
  function heard(after: number): number {
    const at = now + Math.max(0, after);
    return after < SHORT || at <= awakeUntil ? at : Math.ceil((at - DOZE_ENDS) / DOZE) * DOZE + DOZE_ENDS;
  }

  function add(at: number, life: Life | undefined, run: () => void, due = at): Event {
    const event = { at: Math.max(now, at), due, turn: turns++, life, run, off: false, isLate: at > due };
    push(event);
    return event;
  }

  /** The doze is over: what would have rung by now rings, and the rest in time. */
  function ringNow(): void {
    const events = heap.splice(0);
    for (const event of events) {
      if (event.isLate && event.due <= awakeUntil) event.at = Math.max(now + AFTER_WAKING, event.due);
      push(event);
    }
  }

  /** What happened before is over, with all its promises; then the next thing happens. @returns false when none is left up to a moment */
  function oneMore(moment: number): boolean {
    current?.bury();
    current = undefined;
    for (;;) {
      const [next] = heap;
      if (next === undefined || next.at > moment) break;
      pop();
      if (next.off || next.life?.isDead) continue;
      now = next.at;
      current = next.life;
      try {
        next.run();
      } catch (error) {
        // What a process threw as it died ends with it.
        if (!next.life?.isDead) throw error;
      }
      return true;
    }
    now = Math.max(now, moment);
    return false;
  }

  return {
    now: (): number => now,
    /** Whose code runs: none while the world itself acts. */
    current: (): Life | undefined => current,
    /** Has something of the world's happen so many milliseconds from now. */
    after: (milliseconds: number, run: () => void): Event => add(now + milliseconds, undefined, run),
    /** Has something happen in a process, if it still lives then. */
    afterIn: (life: Life, milliseconds: number, run: () => void): Event => add(now + milliseconds, life, run),
    /** The same for a timer, which rings late where the machine has nothing else to do. */
    timer: (life: Life | undefined, milliseconds: number, run: () => void): Event =>
      add(heard(milliseconds), life, run, now + Math.max(0, milliseconds)),
    /** The same for what a server does when nothing comes: just before the timers of those who wait for it. */
    idle: (milliseconds: number, run: () => void): Event =>
      add(Math.max(now + milliseconds, heard(milliseconds) - BEFORE_THE_END), undefined, run),
    /** The machine is awake: something happened in the world. */
    wake(milliseconds = AWAKE): void {
      const dozed = awakeUntil < now;
      awakeUntil = Math.max(awakeUntil, now + milliseconds);
      if (dozed) ringNow();
    },
    /** Lets everything happen up to a moment. */
    runUntil: (moment: number): Promise<void> =>
      new Promise((resolve, reject) => {
        let isOver = false;
        let waiting = 0;
        const step = () => {
          waiting -= 1;
          if (isOver) return;
          try {
            isOver = !oneMore(moment);
          } catch (error) {
            isOver = true;
            return reject(error);
          }
          if (isOver) return resolve();
          if (waiting === 0) ask();
        };
        // Node empties its promises after each of them, and looks after the system only after all.
        const ask = () => {
          for (; waiting < TOGETHER; waiting++) afterAllPromises(step);
        };
        ask();
      }),
    /** How much has happened: to tell two runs apart by. */
    turns: (): number => turns,
  };
}

export type Scheduler = ReturnType<typeof createScheduler>;
