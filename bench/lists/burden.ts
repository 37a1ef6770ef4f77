/** A process that judges one list and feels what that costs it. Prints Burden as JSON. */
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { passedClock } from "../../src/clock.ts";
import { createListJudge } from "../../src/files/lists/judge.ts";

/** What the process felt while a list was judged. */
export interface Burden {
  /** Megabytes of the peak over the idle process. */
  memory: number;
  /** Milliseconds, the 99th percentile. */
  loopDelay: number;
  /** How many taps of another chat were answered meanwhile, and the longest that one waited, in milliseconds. */
  taps: number;
  longestTap: number;
}

const RESOLUTION = 5;
const TAP_EVERY = 20;
const MEGABYTE = 1024 * 1024;

async function measure(path: string, folder: string): Promise<Burden> {
  const judge = createListJudge();
  await sleep(500);
  const idle = process.memoryUsage.rss();
  const taps: number[] = [];
  let due = passedClock() + TAP_EVERY;
  const tapping = setInterval(() => {
    taps.push(Math.max(0, passedClock() - due));
    due = passedClock() + TAP_EVERY;
  }, TAP_EVERY);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const output = { cleanPath: join(folder, "clean.txt"), refusedPath: join(folder, "refused.csv") };
  const result = await judge.judge([{ path, name: "" }], {}, output);
  delay.disable();
  clearInterval(tapping);
  await judge.close();
  if (result.kind !== "verdict") throw new Error(`No verdict: ${result.kind}`);
  return {
    memory: (process.resourceUsage().maxRSS * 1024 - idle) / MEGABYTE,
    loopDelay: delay.percentile(99) / 1e6 - RESOLUTION,
    taps: taps.length,
    longestTap: Math.max(...taps),
  };
}

if (import.meta.main) {
  const [path = "", folder = "."] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(path, folder)));
}
