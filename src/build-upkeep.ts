import { createOutages } from "./app/account/outages.ts";
import type { Reach } from "./app/account/reach.ts";
import { createHealth } from "./app/folder/health.ts";
import { createRetention, type RetentionParts } from "./app/folder/retention.ts";
import type { createDeliver } from "./bot/deliver.ts";
import type { Config } from "./config.ts";
import { databaseIn } from "./data-folder.ts";
import { oldCopies } from "./files/old-copies.ts";
import { roomIn } from "./files/room.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";

interface BuildUpkeepParts extends Pick<RetentionParts, "content" | "callMemory" | "redraw"> {
  config: Config;
  store: Store;
  reach: { pbx: Reach; telegram: Reach; updates: Reach };
  deliver: ReturnType<typeof createDeliver>;
  /** Asks the PBX something that costs it nothing. */
  askPbx(): Promise<unknown>;
  lanes(): number;
  now(): number;
  log: Log;
}

/** What looks after the folder, and how the process is, for those who ask the port and in the admins' chats. */
export function buildUpkeep(parts: BuildUpkeepParts) {
  const { config, store, reach, deliver, askPbx, lanes, now, log } = parts;
  const room = () => roomIn(config.dataDir);
  const retention = createRetention({
    ...{ ...parts, retentionDays: config.retentionDays },
    oldCopies: (before) => oldCopies(databaseIn(config.dataDir), before),
  });
  const outages = createOutages({
    ...{ store, adminIds: config.adminIds, ...reach, askPbx, now, log },
    isDiskScarce: async () => (await room()).isScarce,
    async tellNow(chatId, outage) {
      const told = await deliver({ id: 0, chatId, body: { kind: "outage", ...outage }, attempts: 0 });
      return told.outcome !== "again";
    },
  });
  return {
    ...createHealth({
      ...{ store, ...reach, room, lanes, now },
      database: databaseIn(config.dataDir),
      isPolling: config.webhook === undefined,
    }),
    start(): void {
      retention.start();
      outages.start();
    },
    /** Resolves when what is under way has ended. */
    finish: () => Promise.all([retention.finish(), outages.finish()]),
  };
}
