import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { count, inLong } from "../../counts.ts";

const MAIN = fileURLToPath(new URL("../../../bench/simulate/main.ts", import.meta.url));

/** Managers of an office, each of whom lives a day of every seed. */
const MANAGERS = 4;
const SEEDS = count(50, 500);

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

/** A mistake that changes nothing but what the PBX is told, and so nothing in a story before the PBX tells it. */
const PLANTED = "an-hour-more";
const beforePbx = (story = ""): string => story.slice(0, story.search(/^.* · № \d/m));

/** The first day is lived a second time by the same process, and once more by one that has a mistake planted. */
let days: Awaited<ReturnType<typeof simulate>>;
let withMistake: Awaited<ReturnType<typeof simulate>>;
beforeAll(async () => {
  [days, withMistake] = await Promise.all([
    simulate("--seeds", `1..${SEEDS},1`, "--story"),
    simulate("--planted", PLANTED, "--seeds", "1..20", "--until-broken", "--story"),
  ]);
});

test(`no law is broken on ${SEEDS * MANAGERS} days of managers`, () => {
  expect(days.code).toBe(0);
  expect(stories(days.said)).toHaveLength(SEEDS + 1);
});

test("one seed is one run, byte for byte: whatever a process has lived before", () => {
  const [first, ...others] = stories(days.said);
  expect(others.at(-1)).toBe(first);
});

test("one seed is one run, byte for byte, in another process too: as far as a mistake in it does not show", () => {
  const [first] = stories(days.said).map(beforePbx);
  const [other] = stories(withMistake.said).map(beforePbx);
  expect(other?.split("\n").length).toBeGreaterThan(50);
  expect(other).toBe(first);
});

test.each(inLong([SEEDS - 1, SEEDS]))(
  "the whole day of seed %s is byte for byte the same in another process",
  async (seed) => {
    const { said } = await simulate("--seeds", `${seed}`, "--story");
    expect(stories(said)).toEqual([stories(days.said)[seed - 1]]);
  },
);

test.each(["dies at before the commit", "dies at after the commit"])("a process %s, now and then", (moment) => {
  expect(days.said).toContain(moment);
});

test("a planted mistake is found, and told with the seed and its story", () => {
  expect(withMistake.code).toBe(1);
  expect(withMistake.said).toMatch(/^seed \d+\n08:30:00.000 {2}bot 1 {6}starts\n/m);
  expect(withMistake.said).toMatch(/^BROKEN {2}what leaves is what was read back: “.+” at .+ was never read back$/m);
});
