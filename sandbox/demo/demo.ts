/** The whole demo: both stand-ins, the page and the bot. */
import { wallClock } from "../../src/clock.ts";
import { type ChatOptions, startChat } from "../chat/server.ts";
import { openSharedClock } from "../clock/shared-clock.ts";
import { startPbx } from "../pbx/server.ts";
import { startTelegram } from "../telegram/server.ts";
import { keepBot } from "./bot-keeper.ts";
import { createChanges } from "./changes.ts";
import { openKeeping } from "./keeping.ts";
import { createPanel } from "./panel.ts";
import { PEOPLE } from "./people.ts";
import { createTrouble } from "./trouble.ts";

/** How often campaigns are looked at, so that the clock moves them, and what changed is kept. */
const CAMPAIGN_TICK_MS = 500;

export interface Demo {
  /** Where the page is. */
  readonly url: string;
  close(): Promise<void>;
}

export interface DemoSettings {
  /** Where the page is served; 0: any free port. */
  port: number;
  /** Absolute. */
  dataFolder: string;
  /** Over the bot's environment. */
  env?: Record<string, string>;
  /** Whether the stand-ins go on from what an earlier demo left in the folder, and leave theirs. */
  keep?: boolean;
  files?: ChatOptions["files"];
}

/**
 * Starts everything; the bot may still be starting when this resolves.
 * Rejects with EADDRINUSE when the port is taken.
 */
export async function startDemo({ port, dataFolder, env = {}, keep = false, files = {} }: DemoSettings): Promise<Demo> {
  const keeping = keep ? openKeeping(dataFolder) : undefined;
  const clock = openSharedClock(Math.max(wallClock(), keeping?.shown ?? 0));
  const { now } = clock;
  const [telegram, pbx] = await Promise.all([
    startTelegram({ now, kept: keeping?.telegram }),
    startPbx({ now, kept: keeping?.pbx }),
  ]);
  const changes = createChanges();
  const environment = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ALOVOICE_TOKEN: pbx.token,
    ALOVOICE_BASE_URL: pbx.url,
    ADMIN_IDS: PEOPLE.filter(({ role }) => role !== "stranger")
      .map(({ id }) => id)
      .join(","),
    DATA_DIR: dataFolder,
    UNDO_SECONDS: "5",
    WATCH_SECONDS: "2",
    LOG_LEVEL: "info",
    ...clock.env,
    ...env,
  };
  const bot = keepBot({ env: environment }, changes.tell);
  const trouble = createTrouble(pbx, telegram);
  const save = () => keeping?.save({ telegram: telegram.state(), pbx: pbx.state(), shown: now() });
  let changed = false;
  const change = () => {
    changed = true;
  };
  const unwatch = [pbx.watch(changes.tell), pbx.watch(change), telegram.watch(change)];
  const tick = setInterval(() => {
    pbx.campaigns();
    if (changed) save();
    changed = false;
  }, CAMPAIGN_TICK_MS);
  const panel = createPanel({ pbx, clock, trouble, bot, changes });

  async function close(): Promise<void> {
    clearInterval(tick);
    for (const stop of unwatch) stop();
    await bot.stop();
    save();
    await Promise.all([telegram.close(), pbx.close()]);
    clock.remove();
  }
  try {
    const page = await startChat({ telegram, people: PEOPLE, panel, port, files });
    return {
      url: page.url,
      async close() {
        await page.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
