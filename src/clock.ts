/** The doors to the machine's clocks: nothing else of the project reads one (test/clock.test.ts), all is handed the time. */

/** Milliseconds since 1970, by the clock on the wall: people set it, and it jumps. */
export const wallClock = (): number => Date.now();

/** Milliseconds since the process began, by a clock that only goes on. */
export const passedClock = (): number => performance.now();

/** Milliseconds since 1970 by the clock that only goes on: to compare with the dates of others within one conversation. */
export const steadyClock = (): number => performance.timeOrigin + performance.now();

/** The clocks that a bot goes by, as told above. */
export interface Clocks {
  now(): number;
  passed(): number;
  steady(): number;
}

export const MACHINE_CLOCKS: Clocks = { now: wallClock, passed: passedClock, steady: steadyClock };
