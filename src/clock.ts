/** The doors to the machine's clocks; everything else is handed the time. */

/** Milliseconds since 1970, by the clock on the wall: people set it, and it jumps. */
export const wallClock = (): number => Date.now();

/** Milliseconds since the process began, by a clock that only goes on. */
export const passedClock = (): number => performance.now();
