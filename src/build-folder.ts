import { createFolderLife } from "./app/folder/folder-life.ts";
import { createKeepBack } from "./app/folder/keep-back.ts";
import { createLeftBehind } from "./app/sending/left-behind.ts";
import { folderCommands } from "./bot/commands/folder.ts";
import type { Messages } from "./bot/telegram/messages.ts";
import type { Config } from "./config.ts";
import type { FolderMarkFile } from "./files/folder-mark.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";

interface BuildFolderParts {
  config: Pick<Config, "adminIds" | "defaultTimezone" | "undoSeconds">;
  store: Store;
  mark: FolderMarkFile;
  messages: Messages;
  newId(): string;
  now(): number;
  log: Log;
}

/**
 * Joins all that tells the folder that ran last from its copies, and what the admins decide of what a start keeps back: of
 * a copy, after a while away, and of people who are not let in any more.
 */
export function buildFolder({ config, store, mark, messages, newId, now, log }: BuildFolderParts) {
  const { adminIds, defaultTimezone: timezone, undoSeconds } = config;
  const keepBack = createKeepBack({ store, adminIds, now, undoSeconds });
  const leftBehind = createLeftBehind({ store, adminIds, now, undoSeconds });
  const folderLife = createFolderLife({
    ...{ store, mark, newId, now, log },
    keepBack(life) {
      keepBack.keepBack(life);
      leftBehind.stop();
    },
  });
  const isAdmin = (userId: number) => adminIds.includes(userId);
  const folder = folderCommands({ store, messages, keepBack, leftBehind, timezone, isAdmin });
  return { folderLife, folder };
}
