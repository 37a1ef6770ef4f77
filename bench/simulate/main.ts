/**
 * `npm run simulate -- --seeds 1..N` lives a day of an office for each seed and judges it; `--seeds 1..20,1` the first of them once more. A seed in which a law was broken
 * is told with its story; `--story` tells it in any case. `--planted NAME` puts a mistake into the product
 * first, `--until-broken` ends with the first such seed.
 * Exits 1 when a law was broken.
 */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { passedClock } from "../../src/clock.ts";
import { replaceOutside } from "./hooks.ts";
import { takeOverTimers } from "./machine/clock-and-timers.ts";
import { machine, switchTo } from "./machine/machine.ts";
import { PLANTED } from "./planted/planted.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1..100" },
    planted: { type: "string" },
    story: { type: "boolean", default: false },
    "until-broken": { type: "boolean", default: false },
  },
});

const seeds = values.seeds.split(",").flatMap((range) => {
  const [from = 1, to = from] = range.split("..").map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
});
const planted = PLANTED.find(({ name }) => name === values.planted);
if (values.planted !== undefined && !planted) throw new Error(`No fault is called ${values.planted}`);
replaceOutside(planted);
takeOverTimers();
for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (error: unknown) => {
    const on = machine();
    if (!on) throw error;
    on.uncaught(error);
  });
}

const { loadProduct } = await import("./product.ts");
const { simulate } = await import("./run.ts");
const loaded = await loadProduct();
/** Memory, where there is any: nothing that is written here has to last. */
const shelf = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const began = passedClock();
let days = 0;
let broken = 0;
for (const seed of seeds) {
  const outcome = await simulate(seed, loaded, shelf).catch((error: unknown) => {
    // What fails here is the simulation itself: nobody but Node is to hear of it.
    switchTo(undefined);
    throw error;
  });
  days += outcome.managerDays;
  if (outcome.breaches.length > 0) broken += 1;
  if (outcome.breaches.length > 0 || values.story) {
    const { breaches } = outcome;
    const lines = [`seed ${seed}`, ...outcome.story(), ...breaches.map((one) => `BROKEN  ${one}`)];
    process.stdout.write(`${lines.join("\n")}\n\n`);
  }
  if (broken > 0 && values["until-broken"]) break;
}
const seconds = ((passedClock() - began) / 1000).toFixed(1);
process.stderr.write(`${days} manager-days in ${seconds} s, ${broken} seeds with a broken law\n`);
process.exitCode = broken > 0 ? 1 : 0;
