/** A whole installation for one test: both stand-ins, a data folder, and the real bot as a child process. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotProcess, startBot } from "../../sandbox/demo/bot-process.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import type { Person, TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";

export const ADMIN = 700100;

export interface Office {
  telegram: TelegramSandbox;
  pbx: Awaited<ReturnType<typeof startPbx>>;
  manager: Person;
  bot(): BotProcess;
  /** Lines that the bot wrote, over all its lives. */
  log: string[];
  /** SIGKILL, and a new process over the same data. */
  crash(): Promise<void>;
  dataDir: string;
  close(): Promise<void>;
}

/** Starts everything; `env` changes the bot's environment. */
export async function openOffice({
  languageCode = "uz",
  env = {},
}: {
  languageCode?: string;
  env?: Record<string, string>;
} = {}): Promise<Office> {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  const dataDir = await mkdtemp(join(tmpdir(), "campaign-bot-"));
  const log: string[] = [];
  const environment = {
    BOT_TOKEN: telegram.token,
    ALOVOICE_TOKEN: pbx.token,
    ADMIN_IDS: String(ADMIN),
    ALOVOICE_BASE_URL: pbx.url,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    UNDO_SECONDS: "0",
    WATCH_SECONDS: "1",
    CALLING_HOURS: "00:00-23:59",
    ...env,
  };
  const start = () => startBot({ env: environment, onLine: (line) => log.push(line) });
  let bot = start();
  await bot.ready;
  const manager = telegram.person({ id: ADMIN, firstName: "Nodira", languageCode, patience: 10_000 });
  return {
    telegram,
    pbx,
    manager,
    log,
    dataDir,
    bot: () => bot,
    async crash() {
      bot.kill();
      await bot.exited;
      bot = start();
      await bot.ready;
    },
    async close() {
      await bot.stop();
      await Promise.all([telegram.close(), pbx.close()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A recording with nothing to complain about. */
export function recording(): Promise<Uint8Array> {
  return goodMp3();
}

/** A list as an office would export it: a column of numbers without a header. */
export function list(count: number): Uint8Array {
  return new TextEncoder().encode(`${sampleNumbers(count).join("\n")}\n`);
}
