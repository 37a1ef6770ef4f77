import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotProcess, startBot } from "../sandbox/demo/bot-process.ts";
import { startPbx } from "../sandbox/pbx/server.ts";
import type { TelegramSandbox } from "../sandbox/telegram/contract.ts";
import { startTelegram } from "../sandbox/telegram/server.ts";
import { withoutUndefined } from "../src/domain/without-undefined.ts";

export interface Installation {
  bot: BotProcess;
  telegram: TelegramSandbox;
}

export interface Setting {
  /** Who may use it. */
  adminIds: readonly number[];
  /** What to start; the product when left out. */
  entry?: string;
  /** What is there before the bot is: people in the stand-in, rows in the folder. */
  prepare?(telegram: TelegramSandbox, dataDir: string): void | Promise<void>;
}

/** Starts a bot with both stand-ins and a new data folder, lets `measure` use it and takes all of it down again. */
export async function withBot<T>(
  { adminIds, entry, prepare }: Setting,
  measure: (installation: Installation) => Promise<T>,
): Promise<T> {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  const dataDir = await mkdtemp(join(tmpdir(), "campaign-bot-bench-"));
  await prepare?.(telegram, dataDir);
  const bot = startBot(
    withoutUndefined({
      env: {
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        DATA_DIR: dataDir,
        ALOVOICE_TOKEN: pbx.token,
        ALOVOICE_BASE_URL: pbx.url,
        ADMIN_IDS: adminIds.join(","),
      },
      entry: entry || undefined,
    }),
  );
  try {
    await bot.ready;
    return await measure({ bot, telegram });
  } finally {
    bot.kill();
    await bot.exited;
    await Promise.all([telegram.close(), pbx.close()]);
    await rm(dataDir, { recursive: true, force: true });
  }
}
