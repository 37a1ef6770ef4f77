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

/** What a process that goes by the clock says to an expression, in its main thread and in a thread of its own. */
async function told({ env }: SharedClock, expression: string): Promise<number[]> {
  const thread = `import("node:worker_threads").then(({ parentPort }) => parentPort.postMessage(${expression}))`;
  const program = `import { Worker } from "node:worker_threads";
    const own = ${expression};
    new Worker(${JSON.stringify(thread)}, { eval: true }).on("message", (there) => console.log(JSON.stringify([own, there])));`;
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

test.each([
  "Date.now()",
  "new Date().getTime()",
  "Date.parse(Date())",
  "Temporal.Now.instant().epochMilliseconds",
  "Temporal.Now.zonedDateTimeISO('+05:00').epochMilliseconds",
  "Temporal.Now.plainDateTimeISO('UTC').toZonedDateTime('UTC').epochMilliseconds",
])("a process and its threads go by it: %s", async (expression) => {
  for (const shown of await told(open(START), expression)) {
    expect(shown).toBeGreaterThanOrEqual(START);
    expect(shown).toBeLessThan(START + DAY);
  }
});

test("a date that is given stays what it is", async () => {
  expect(await told(open(START), "new Date(5).getTime() + Date.UTC(1970, 0, 2)")).toEqual([DAY + 5, DAY + 5]);
  expect(await told(open(START), "Number(new Date(5) instanceof Date)")).toEqual([1, 1]);
});
