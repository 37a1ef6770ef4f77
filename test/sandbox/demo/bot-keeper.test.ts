import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BotKeeper, keepBot } from "../../../sandbox/demo/bot-keeper.ts";

/** Ready at once; ends by itself when it is told to by a file. */
const PROGRAM = `
import { existsSync } from "node:fs";
console.log('{"msg":"ready"}');
setInterval(() => existsSync(process.env.DATA_DIR + "/end") && process.exit(3), 20);
`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bot-keeper-"));
  await writeFile(join(folder, "bot.mjs"), PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

function keep(entry = join(folder, "bot.mjs")) {
  const bot = keepBot({ env: { DATA_DIR: folder }, entry }, () => {});
  const reaches = (state: string) => expect.poll(() => bot.state().state).toBe(state);
  return { bot, reaches };
}

async function pidAfterRestart(bot: BotKeeper): Promise<number> {
  await bot.restart();
  return bot.state().pid;
}

test("it is started, killed and started again by hand", async () => {
  const { bot, reaches } = keep();
  await reaches("ready");
  const { pid } = bot.state();
  bot.kill();
  await reaches("dead");
  expect(await pidAfterRestart(bot)).not.toBe(pid);
  await reaches("ready");
  expect(bot.state()).toMatchObject({ revivals: 0, lines: ['{"msg":"ready"}', '{"msg":"ready"}'] });
  await bot.stop();
});

test("one that ended by itself is started again, and that is told", async () => {
  const { bot, reaches } = keep();
  await reaches("ready");
  await writeFile(join(folder, "end"), "");
  await reaches("dead");
  expect(bot.state().code).toBe(3);
  await rm(join(folder, "end"));
  await reaches("ready");
  expect(bot.state().revivals).toBe(1);
  await bot.stop();
});

test("one that never was ready stays down", async () => {
  const { bot, reaches } = keep(join(folder, "missing.mjs"));
  await reaches("dead");
  expect(bot.state().revivals).toBe(0);
  expect(bot.state().lines.join("\n")).toContain("missing.mjs");
  await bot.stop();
});
