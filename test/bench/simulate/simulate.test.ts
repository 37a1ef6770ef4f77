import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { count } from "../../counts.ts";

const MAIN = fileURLToPath(new URL("../../../bench/simulate/main.ts", import.meta.url));

/** Managers of an office, each of whom lives a day of every seed. */
const MANAGERS = 4;
const SEEDS = count(12, 500);
/** So many of them are lived twice, in two processes. */
const SHARED = count(1, 2);

/** Runs the simulation in a process of its own: it puts other modules in the place of the system's. */
async function simulate(...args: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args], { maxBuffer: 1 << 30 });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout };
  }
}

/** What was told, a seed each. */
const stories = (said: string): string[] => said.split(/^(?=seed \d+$)/m).filter((one) => one !== "");

const half = Math.floor(SEEDS / 2);
/** All of them in two processes, for a start costs more than a day; some are lived in both. */
let halves: Awaited<ReturnType<typeof simulate>>[];
beforeAll(async () => {
  halves = await Promise.all([
    simulate("--seeds", `1..${half + SHARED}`, "--story"),
    simulate("--seeds", `${half + 1}..${SEEDS}`, "--story"),
  ]);
});

test(`no law is broken on ${SEEDS * MANAGERS} days of managers`, () => {
  expect(halves.map(({ code }) => code)).toEqual([0, 0]);
});

test("one seed is one run, byte for byte", () => {
  const [first = [], second = []] = halves.map(({ said }) => stories(said));
  expect([first.length, second.length]).toEqual([half + SHARED, SEEDS - half]);
  expect(first.slice(half)).toEqual(second.slice(0, SHARED));
});

test.each(["dies at before the commit", "dies at after the commit"])("a process %s, now and then", (moment) => {
  expect(halves.some(({ said }) => said.includes(moment))).toBe(true);
});

test("a planted mistake is found, and told with the seed and its story", async () => {
  const { code, said } = await simulate("--planted", "an-hour-more", "--seeds", "1..20", "--until-broken");
  expect(code).toBe(1);
  expect(said).toMatch(/^seed \d+\n08:30:00.000 {2}bot 1 {6}starts\n/m);
  expect(said).toMatch(/^BROKEN {2}what leaves is what was read back: “.+” at .+ was never read back$/m);
});
