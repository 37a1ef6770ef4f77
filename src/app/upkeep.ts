import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import { diskSpaceIn } from "../files/disk-space.ts";
import { oldCopies } from "../files/old-copies.ts";
import { createOutages } from "./account/outages.ts";
import type { Reach } from "./account/reach.ts";
import type { Chat } from "./chat.ts";
import { createHealth } from "./folder/health.ts";
import { createRetention } from "./folder/retention.ts";
import type { App, AppParts } from "./open.ts";

export interface UpkeepParts extends Pick<AppParts, "store" | "files" | "config" | "now" | "passed" | "log"> {
  app: Pick<App, "access" | "accounts" | "callMemory">;
  chat: Pick<Chat, "deliver" | "redraw">;
  reach: { pbx: Reach; telegram: Reach; updates: Reach };
  /** Path of the database file. */
  database: string;
  /** Chats that are being served. */
  lanes(): number;
}

/** Looks after the folder, and reports how the process is: at the HTTP port, and to the admins in their chats. */
export function openUpkeep({ store, files, app, chat, config, reach, database, lanes, now, passed, log }: UpkeepParts) {
  const { dataDir, retentionDays } = config;
  const { accounts, callMemory } = app;
  const diskSpace = () => diskSpaceIn(dataDir);
  const redraw = (draft: { draftId: string; chatId: number }) => chat.redraw(draft, "in-place");
  const retention = createRetention({
    store,
    content: files.content,
    callMemory,
    oldCopies: (before) => oldCopies(database, before),
    redraw,
    retentionDays,
    now,
    passed,
    log,
  });
  const outages = createOutages({
    store,
    adminIds: app.access.adminIds,
    pbx: reach.pbx,
    telegram: reach.telegram,
    askPbx: () => accounts.of(FIRST_ACCOUNT).getMyTrunks(),
    isDiskScarce: async () => (await diskSpace()).isScarce,
    async tellNow(chatId, outage) {
      const told = await chat.deliver({
        id: 0,
        chatId,
        body: { kind: "outage", ...outage },
        attempts: 0,
        createdAt: now(),
      });
      return told.kind !== "again";
    },
    now,
    log,
  });
  return {
    health: createHealth({
      store,
      ...reach,
      diskSpace,
      lanes,
      database,
      isPolling: config.webhook === undefined,
      now,
    }),
    start(): void {
      retention.start();
      outages.start();
    },
    /** Resolves when what is under way has ended. */
    async stop(): Promise<void> {
      await Promise.all([retention.stop(), outages.finish()]);
    },
  };
}
