import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { count } from "../../counts.ts";

const MAIN = fileURLToPath(new URL("../../../bench/simulate/main.ts", import.meta.url));

/** Days of two managers each. */
const SEEDS = count(16, 1_000);

/** Runs the simulation in a process of its own: it puts other modules in the place of the system's. */
async function simulate(...args: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args], { maxBuffer: 1 << 28 });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout };
  }
}

test(`no law is broken on ${SEEDS * 2} days of managers`, async () => {
  const half = Math.floor(SEEDS / 2);
  // In two processes, since there mostly is more than one core.
  const halves = await Promise.all([simulate("--seeds", `1..${half}`), simulate("--seeds", `${half + 1}..${SEEDS}`)]);
  expect(halves).toEqual([
    { code: 0, said: "" },
    { code: 0, said: "" },
  ]);
});

test("one seed is one run, byte for byte", async () => {
  const [once, again] = await Promise.all([1, 2].map(() => simulate("--seeds", "7..9", "--story")));
  expect(once?.said).toContain("seed 8\n");
  expect(again).toEqual(once);
});

test("a planted mistake is found, and told with the seed and its story", async () => {
  const { code, said } = await simulate("--planted", "an-hour-more", "--seeds", "1..20", "--until-broken");
  expect(code).toBe(1);
  expect(said).toMatch(/^seed \d+\n08:30:00.000 {2}bot 1 {6}starts\n/m);
  expect(said).toMatch(/^BROKEN {2}what leaves is what was read back: “.+” at .+ was never read back$/m);
});
