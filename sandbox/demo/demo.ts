/** The whole demo: both stand-ins, the page and the bot. */
import { startChat } from "../chat/server.ts";
import { startPbx } from "../pbx/server.ts";
import { startTelegram } from "../telegram/server.ts";
import { keepBot } from "./bot-keeper.ts";
import { createChanges } from "./changes.ts";
import { createClock } from "./clock.ts";
import { createPanel } from "./panel.ts";
import { PEOPLE } from "./people.ts";
import { createTrouble } from "./trouble.ts";

/** How often campaigns are looked at, so that the clock moves them. */
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
}

/**
 * Starts everything; the bot may still be starting when this resolves.
 * Rejects with EADDRINUSE when the port is taken.
 */
export async function startDemo({ port, dataFolder, env = {} }: DemoSettings): Promise<Demo> {
  const clock = createClock();
  const [telegram, pbx] = await Promise.all([startTelegram(), startPbx({ now: clock.now })]);
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
    ...env,
  };
  const bot = keepBot({ env: environment }, changes.tell);
  const trouble = createTrouble(pbx, telegram);
  const unwatch = pbx.watch(changes.tell);
  const tick = setInterval(() => pbx.campaigns(), CAMPAIGN_TICK_MS);
  const panel = createPanel({ pbx, clock, trouble, bot, changes });

  async function close(): Promise<void> {
    clearInterval(tick);
    unwatch();
    await bot.stop();
    await Promise.all([telegram.close(), pbx.close()]);
  }
  try {
    const page = await startChat({ telegram, people: PEOPLE, panel, port });
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
