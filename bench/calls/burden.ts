/** A process that compares one list with all calls that are kept, and feels what that costs it. Prints Burden as JSON. */
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { passedClock } from "../../src/clock.ts";
import { createListJudge } from "../../src/files/lists/judge.ts";
import { CAMPAIGNS, EACH, KEY, keptIn, LISTED, listIn, SHARED } from "./kept.ts";

/** What the process felt. */
export interface Burden {
  /** Seconds for the comparison, and before a request for keeping the same list. */
  compare: number;
  keep: number;
  /** Megabytes of the peak over the idle process. */
  memory: number;
  /** Milliseconds, the longest of all. */
  loopDelay: number;
}

const RESOLUTION = 5;
const MEGABYTE = 1024 * 1024;

async function measure(folder: string): Promise<Burden> {
  const judge = createListJudge();
  await sleep(500);
  const idle = process.memoryUsage.rss();
  // The thread lives as long as the process: its start is no part of a comparison.
  await judge.hash("/dev/null", KEY, join(folder, "nothing"));
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const began = passedClock();
  const looked = await judge.compareList({
    list: listIn(folder),
    neverCalled: new Float64Array(),
    called: Array.from({ length: CAMPAIGNS }, (_, campaign) => ({
      hashes: keptIn(folder, campaign),
      numbers: EACH,
      day: campaign % 8,
    })),
    key: KEY,
    to: { left: join(folder, "left"), without: join(folder, "without") },
  });
  const compared = passedClock();
  await judge.hash(listIn(folder), KEY, join(folder, "kept"));
  const kept = passedClock();
  delay.disable();
  await judge.close();
  if (looked.called !== SHARED || looked.without?.numbers !== LISTED - SHARED) {
    throw new Error(`Wrong: ${looked.called} called, ${looked.without?.numbers} left`);
  }
  return {
    compare: (compared - began) / 1000,
    keep: (kept - compared) / 1000,
    memory: (process.resourceUsage().maxRSS * 1024 - idle) / MEGABYTE,
    loopDelay: delay.max / 1e6 - RESOLUTION,
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? ".")));
