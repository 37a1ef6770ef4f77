import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBot } from "../../../sandbox/demo/bot-process.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bot-process-"));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

async function start(program: string, onLine?: (line: string) => void) {
  const entry = join(folder, `${crypto.randomUUID()}.mjs`);
  await writeFile(entry, program);
  return startBot(withoutUndefined({ env: { GREETING: "salom" }, entry, onLine }));
}

const forever = `setInterval(() => {}, 1000); console.log('{"level":30,"msg":"ready"}');`;

test("it is ready when the log says so, and its lines are handed on", async () => {
  const lines: string[] = [];
  const bot = await start(`console.log(process.env.GREETING); ${forever}`, (line) => lines.push(line));
  await bot.ready;
  expect(lines).toEqual(["salom", '{"level":30,"msg":"ready"}']);
  bot.kill();
  expect(await bot.exited).toBeNull();
});

test("a process that ends before it is ready says why", async () => {
  const bot = await start(`console.error("no token"); process.exitCode = 1;`);
  await expect(bot.ready).rejects.toThrow("no token");
  expect(await bot.exited).toBe(1);
});

test("stop lets it say goodbye", async () => {
  const bot = await start(`process.once("SIGTERM", () => process.exit(7)); ${forever}`);
  await bot.ready;
  expect(await bot.stop()).toBe(7);
});
