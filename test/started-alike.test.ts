import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ONE_ARENA, SMALL_HEAP } from "../sandbox/demo/bot-process.ts";

/** Every file that starts the bot, beside the demo and the benchmarks. */
const STARTS = ["package.json", "Dockerfile", "docs/deploy/obzvon-bot.service"];

test.each(STARTS)("%s starts the bot with the flags and the surroundings that are measured", (path) => {
  const file = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const [arena] = Object.entries(ONE_ARENA).map(([name, value]) => `${name}=${value}`);
  for (const said of [...SMALL_HEAP, arena ?? ""]) expect(file).toContain(said);
});
