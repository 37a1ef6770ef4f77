import { readFileSync } from "node:fs";
import { passedClock } from "../src/clock.ts";

/** The longest turns of the event loop, in milliseconds. */
export interface Turns {
  /** By the clock, with what other programs kept the processor for meanwhile. */
  byClock: number;
  /** Without that: what this process itself did or waited for, such as the disk. */
  own: number;
  /** Of that, what it computed. */
  computed: number;
}

/** Nanoseconds that the main thread has run, and has waited for a processor (Linux, proc(5): schedstat). */
function scheduled(): [ran: number, waited: number] {
  try {
    const [ran = 0, waited = 0] = readFileSync("/proc/thread-self/schedstat", "utf8").split(" ").map(Number);
    return [ran, waited];
  } catch {
    return [process.cpuUsage().user * 1000, 0];
  }
}

/** Feels every turn of the loop from now on, without a pause between two; the longest ones when it is ended. */
export function feelTurns(): { end(): Turns } {
  const longest: Turns = { byClock: 0, own: 0, computed: 0 };
  let goesOn = true;
  let [ran, waited] = scheduled();
  let at = passedClock();

  function turn(): void {
    const now = passedClock();
    const [hasRun, hasWaited] = scheduled();
    longest.byClock = Math.max(longest.byClock, now - at);
    longest.own = Math.max(longest.own, now - at - (hasWaited - waited) / 1e6);
    longest.computed = Math.max(longest.computed, (hasRun - ran) / 1e6);
    [ran, waited] = [hasRun, hasWaited];
    at = passedClock();
    if (goesOn) setImmediate(turn);
  }
  setImmediate(turn);

  return {
    end() {
      goesOn = false;
      return longest;
    },
  };
}
