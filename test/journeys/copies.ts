/** Copies of a data folder, taken while it is in use, and starts on them. */
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { startBot } from "../../sandbox/demo/bot-process.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { databaseIn, filesIn } from "../../src/data-folder.ts";
import { copyDatabase, markCopy } from "../../src/store/copy.ts";
import { runScript } from "../run-script.ts";
import { PATIENCE_MS } from "./office.ts";
import { postsTo } from "./walk.ts";

/** The lock belongs to the process, not to the data. */
const isData = (path: string) => !/lock\.sqlite(-journal)?$/.test(path);

/** All files as they are at this instant, as `cp -a` takes them. */
export function snapshot(folder: string, to: string): void {
  cpSync(folder, to, { recursive: true, preserveTimestamps: true, filter: isData });
}

function dropDatabase(folder: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${databaseIn(folder)}${end}`, { force: true });
}

/** Ways in which a copy comes to be started; each gives the folder to start on. `original` is the folder as it went on. */
export const WAYS: Record<string, (copy: string, original: string, fresh: string) => string | Promise<string>> = {
  "a clone in another place": (copy) => copy,
  async "a backup"(copy, _original, fresh) {
    mkdirSync(fresh);
    await copyDatabase(databaseIn(copy), databaseIn(fresh));
    markCopy(databaseIn(fresh), 1);
    cpSync(filesIn(copy), filesIn(fresh), { recursive: true });
    return fresh;
  },
  async "npm run restore"(copy, _original, fresh) {
    expect(await runScript("restore", [copy], { folder: join(copy, ".."), DATA_DIR: fresh })).toMatchObject({
      code: 0,
    });
    return fresh;
  },
  "written over the original"(copy, original) {
    dropDatabase(original);
    snapshot(copy, original);
    return original;
  },
  "the database alone in the original"(copy, original) {
    dropDatabase(original);
    for (const end of ["", "-wal"]) {
      const from = `${databaseIn(copy)}${end}`;
      if (existsSync(from)) cpSync(from, `${databaseIn(original)}${end}`, { preserveTimestamps: true });
    }
    return original;
  },
};

/** Stand-ins of their own for starts on copies: whoever asks these was asked by a copy. */
export async function openElsewhere(env: Record<string, string>) {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  return {
    /** Starts on a folder and waits until all that it had is dealt with; the requests for campaigns that it made. */
    async start(folder: string) {
      const before = postsTo(pbx).length;
      const bot = startBot({
        env: {
          ...env,
          ...{ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url },
          ...{ ALOVOICE_TOKEN: pbx.token, ALOVOICE_BASE_URL: pbx.url, DATA_DIR: folder },
        },
      });
      const runs = await bot.ready.then(
        () => true,
        () => false,
      );
      if (runs) await expect.poll(() => underWay(folder), { timeout: PATIENCE_MS * 4 }).toEqual([]);
      await bot.stop();
      return { runs, posts: postsTo(pbx).length - before };
    },
    close: () => Promise.all([telegram.close(), pbx.close()]),
  };
}

/** What a process on this folder has not dealt with yet. */
function underWay(folder: string): unknown[] {
  const database = new Database(databaseIn(folder), { readonly: true });
  try {
    const held = "SELECT id, state FROM submissions WHERE state IN ('held', 'sending')";
    return [...database.prepare(held).all(), ...database.prepare("SELECT update_id FROM updates WHERE done = 0").all()];
  } finally {
    database.close();
  }
}
