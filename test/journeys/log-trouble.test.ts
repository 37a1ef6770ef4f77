import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { some } from "../counts.ts";
import { ADMIN } from "./office.ts";
import { saying, words } from "./walk.ts";

const ENTRY = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** A bot whose log goes where the test says, and a manager. */
async function begin(stdout: number | "pipe") {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  const dataDir = await mkdtemp(join(tmpdir(), "log-trouble-"));
  const env = {
    PATH: process.env.PATH ?? "",
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ADMIN_IDS: String(ADMIN),
    ALOVOICE_TOKEN: pbx.token,
    ALOVOICE_BASE_URL: pbx.url,
    DATA_DIR: dataDir,
  };
  const bot: ChildProcess = spawn(process.execPath, [ENTRY], { cwd: tmpdir(), env, stdio: ["ignore", stdout, "pipe"] });
  let errors = "";
  bot.stderr?.on("data", (text) => {
    errors += text;
  });
  onTestFinished(async () => {
    bot.kill("SIGKILL");
    await Promise.all([telegram.close(), pbx.close()]);
    await rm(dataDir, { recursive: true, maxRetries: 20 });
  });
  const manager = telegram.person({ id: ADMIN, firstName: "Nodira", languageCode: "uz" });
  return { bot, manager, errors: () => errors };
}

const TROUBLES: readonly (readonly [what: string, lived: () => Promise<void>])[] = [
  [
    "a log pipe that breaks: the bot works on, and stops in order",
    async () => {
      const { bot, manager } = await begin("pipe");
      await once(bot.stdout ?? bot, "data");
      bot.stdout?.destroy();
      for (const [said, seen] of [
        ["/start", words.html("start-text")] as const,
        ["/help", words.html("help-text")] as const,
      ]) {
        manager.says(said);
        await manager.seesLast(saying(seen));
      }
      bot.kill("SIGTERM");
      expect(await once(bot, "exit")).toEqual([0, null]);
    },
  ],
  [
    "a log on a full disk: the bot works, says so once on the standard error, and stops in order",
    async () => {
      const full = openSync("/dev/full", "w");
      const { bot, manager, errors } = await begin(full);
      closeSync(full);
      manager.says("/start");
      await manager.seesLast(saying(words.html("start-text")));
      bot.kill("SIGTERM");
      expect(await once(bot, "exit")).toEqual([0, null]);
      expect(errors().match(/ENOSPC/g)).toHaveLength(1);
    },
  ],
];

/** Each start of a process costs over a second of computing; what is lost and counted is the same, see log-lines. */
test.each(some(TROUBLES, 1))("%s", (_, lived) => lived());
