import type { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { createReach, type Reach } from "./app/account/reach.ts";
import { openApp } from "./app/open.ts";
import { openUpkeep } from "./app/upkeep.ts";
import { openWork } from "./app/work.ts";
import { openBot } from "./bot/open.ts";
import type { Clocks } from "./clock.ts";
import type { Config } from "./config.ts";
import { databaseIn } from "./data-folder.ts";
import type { Log } from "./log.ts";
import { type DataParts, openData } from "./open-data.ts";
import { createPbx } from "./pbx/client.ts";
import { dataDirError } from "./start-up-error.ts";
import { type Catalogue, loadCatalogue } from "./words.ts";

/** What a process gives, or goes by instead of the machine's own: clocks, ids, and threads that it shares. */
export interface Surroundings extends Pick<DataParts, "beside" | "judge" | "plans" | "studio"> {
  clocks: Clocks;
  newId(): string;
  /** Read for this service alone when left out. */
  catalogue?: Catalogue;
}

/** The way to Telegram, the bot's own name there, and how Telegram is reached. */
export interface Telegram {
  api: Api;
  me: UserFromGetMe;
  /** `updates`: of the calls for updates alone. */
  reach: { telegram: Reach; updates: Reach };
}

/** Opens every room and joins them. Nothing runs yet. @throws StartUpError when the data folder cannot be used */
export async function buildService(
  config: Config,
  log: Log,
  { api, me, reach: reaching }: Telegram,
  { clocks, newId, catalogue = loadCatalogue(config.cabinetUrl), ...threads }: Surroundings,
) {
  const { now, passed, steady } = clocks;
  const stopping = new AbortController();
  const { store, files, damaged } = await openData(config.dataDir, { newId, now, ...threads });
  store.journal.sealWith(config.secretKeys, now());
  const reach = { ...reaching, pbx: createReach(passed) };
  const connect = (token: string) =>
    createPbx({ baseUrl: config.alovoiceBaseUrl, token, now: steady, reach: reach.pbx });
  const pbx = connect(config.alovoiceToken);
  const common = { store, files, config, newId, now, passed, stopping: stopping.signal, log };
  const app = openApp({ ...common, pbx, connect });
  const bot = openBot({ ...common, api, me, app, catalogue });
  const { chat, lanes } = bot;
  const work = openWork({ ...common, app, chat, connect });
  const upkeep = openUpkeep({ ...common, app, chat, lanes, reach, database: databaseIn(config.dataDir) });

  return {
    receive: bot.receive,
    durable: store.durable,
    durableSoon: store.durableSoon,
    damaged,
    isCopy: app.folder.isCopy,
    ...upkeep.health,
    /** @throws StartUpError when the folder cannot be written */
    start(): void {
      try {
        app.folder.begin();
      } catch (cause) {
        throw dataDirError(config.dataDir, cause);
      }
      app.folder.start();
      upkeep.start();
      // Before anything leaves: a Stop may be among what the chats sent before.
      bot.start();
      work.start();
    },
    /** Sends nothing more; resolves when the PBX has answered what it was sent. */
    endSending: work.endSending,
    /**
     * Ends what is under way; what is not done when `patience` resolves is taken up at the next start. An answer of the
     * PBX is waited for until `answers` resolves.
     */
    async stop(patience: Promise<void>, answers: Promise<void>): Promise<void> {
      stopping.abort();
      await Promise.all([
        Promise.race([Promise.allSettled([upkeep.stop(), bot.stop()]), patience]),
        work.stop(patience, answers),
      ]);
      await Promise.allSettled([pbx.close(), app.accounts.close(), bot.close(), files.close()]);
      app.folder.end();
      await store.end();
      store.close();
    },
  };
}

export type Service = Awaited<ReturnType<typeof buildService>>;
