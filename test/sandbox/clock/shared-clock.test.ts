import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openSharedClock, type SharedClock } from "../../../sandbox/clock/shared-clock.ts";

const START = Date.UTC(2026, 10, 26, 10);
const DAY = 24 * 3_600_000;

function open(...args: Parameters<typeof openSharedClock>): SharedClock {
  const clock = openSharedClock(...args);
  onTestFinished(clock.remove);
  return clock;
}

/** What a process that goes by the clock says to expressions, in its main thread and in a thread of its own. */
async function told({ env }: SharedClock, ...expressions: string[]): Promise<number[]> {
  const all = `[${expressions.join(", ")}]`;
  const thread = `import("node:worker_threads").then(({ parentPort }) => parentPort.postMessage(${all}))`;
  const program = `import { Worker } from "node:worker_threads";
    const own = ${all};
    new Worker(${JSON.stringify(thread)}, { eval: true }).on("message", (there) => console.log(JSON.stringify([...own, ...there])));`;
  const options = { env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], options);
  return JSON.parse(stdout);
}

test("it goes on from where it was when its speed changes", () => {
  let real = 1000;
  const clock = open(undefined, () => real);
  real += 50;
  expect(clock.now()).toBe(1050);
  clock.speed = 60;
  expect(clock.now()).toBe(1050);
  real += 10;
  expect(clock.now()).toBe(1650);
  clock.speed = 1;
  real += 5;
  expect(clock.now()).toBe(1655);
  clock.set(START);
  real += 5;
  expect(clock.now()).toBe(START + 5);
});

test("beside it runs a clock that nobody can set: as fast, and on with it where time passes at once", () => {
  let real = 1000;
  const clock = open(undefined, () => real);
  clock.set(START);
  expect(clock.passed()).toBe(0);
  clock.speed = 60;
  real += 10;
  expect([clock.passed(), clock.now()]).toEqual([600, START + 600]);
  clock.goOn(START + DAY);
  expect([clock.passed(), clock.now()]).toEqual([DAY, START + DAY]);
});

test("a process goes by that one as well", async () => {
  const clock = open(START);
  clock.goOn(START + DAY);
  const passed = await told(clock, "performance.now()");
  expect(passed.filter((shown) => shown < DAY)).toEqual([]);
});

test("a process and its threads go by it, whatever they ask for the time", async () => {
  const asked = [
    "Date.now()",
    "new Date().getTime()",
    "Date.parse(Date())",
    "Temporal.Now.instant().epochMilliseconds",
    "Temporal.Now.zonedDateTimeISO('+05:00').epochMilliseconds",
    "Temporal.Now.plainDateTimeISO('UTC').toZonedDateTime('UTC').epochMilliseconds",
  ];
  const times = await told(open(START), ...asked);
  const isWrong = (shown = 0) => shown < START || shown >= START + DAY;
  expect(times).toHaveLength(2 * asked.length);
  expect([...asked, ...asked].filter((_, index) => isWrong(times[index]))).toEqual([]);
});

test("a date that is given stays what it is", async () => {
  const given = ["new Date(5).getTime() + Date.UTC(1970, 0, 2)", "Number(new Date(5) instanceof Date)"];
  expect(await told(open(START), ...given)).toEqual([DAY + 5, 1, DAY + 5, 1]);
});
