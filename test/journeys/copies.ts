/** Copies of a data folder, taken while it is in use, and starts on them. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { MACHINE_CLOCKS } from "../../src/clock.ts";
import { databaseIn, filesIn, identityIn } from "../../src/data-folder.ts";
import { copyDatabase, markCopy } from "../../src/store/copy.ts";
import { runScript } from "../run-script.ts";
import { startBotHere } from "./bot-here.ts";
import type { Pick } from "./mixed-round.ts";
import { type Office, PATIENCE_MS } from "./office.ts";
import { postsTo } from "./walk.ts";

/** The lock belongs to the process, not to the data. */
const isData = (path: string) => !/lock\.sqlite(-journal)?$/.test(path);

/**
 * All files as they are at this instant, as `cp -a` takes them. Not `cpSync`: where a file gets shorter while it is copied, as
 * SQLite's log does at a checkpoint, that asks for the rest for ever.
 */
export function snapshot(folder: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: statSync(folder).mode });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, copy] = [join(folder, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) snapshot(from, copy);
    else if (isData(from)) copyFile(from, copy);
  }
}

function copyFile(from: string, to: string): void {
  const { mode, atime, mtime } = statSync(from);
  writeFileSync(to, readFileSync(from), { mode });
  utimesSync(to, atime, mtime);
}

function dropDatabase(folder: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${databaseIn(folder)}${end}`, { force: true });
}

type Way = (copy: string, original: string, fresh: string) => string | Promise<string>;

/** Ways in which a copy comes to be started elsewhere; each gives the folder to start on. */
const ELSEWHERE: Record<string, Way> = {
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
};

/** Ways in which it takes the place of the original, which went on meanwhile. */
const IN_PLACE: Record<string, Way> = {
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

/** Takes copies of an office's data folder, each at about every third thing that anybody sees, does or is asked for. */
export function takesCopies(office: Office, folder: string, wanted: number, pick: Pick): string[] {
  const copies: string[] = [];
  function copy(): void {
    if (copies.length >= wanted || (copies.length > 0 && pick(10) > 2)) return;
    const to = join(folder, String(copies.length));
    try {
      snapshot(office.dataDir, to);
      copies.push(to);
    } catch {
      // A file went away while it was copied: no copy came of it.
      rmSync(to, { recursive: true, force: true, maxRetries: 20 });
    }
  }
  office.telegram.watch(copy);
  office.pbx.watch(copy);
  return copies;
}

interface Began {
  way: string;
  copy: string;
  /** Whether it could be started: what was torn when it was copied cannot. */
  runs: boolean;
  /** Requests for campaigns that it made. */
  posts: number;
}

/** Starts each copy in one of the ways (`shift`: in which the first), several at a time; those that take the original's place one after another. */
export async function startEach(
  copies: string[],
  office: Office,
  folder: string,
  { atOnce, shift }: { atOnce: number; shift: number },
): Promise<Began[]> {
  const original = office.dataDir;
  const mark = readFileSync(identityIn(original));
  const ways = Object.keys({ ...ELSEWHERE, ...IN_PLACE });
  const tasks = copies.map((copy, index) => ({ copy, index, way: ways[(index + shift) % ways.length] ?? "" }));
  const inPlace = tasks.filter(({ way }) => way in IN_PLACE);
  const elsewhere = tasks.filter(({ way }) => way in ELSEWHERE);

  async function work(queue: typeof tasks): Promise<Began[]> {
    const stand = await openElsewhere(office.environment);
    const began: Began[] = [];
    for (let task = queue.shift(); task; task = queue.shift()) {
      const { copy, index, way } = task;
      // Each finds the original as it ended, in the same file: what was started before has left its own mark.
      if (way in IN_PLACE) writeFileSync(identityIn(original), mark);
      const place = await { ...ELSEWHERE, ...IN_PLACE }[way]?.(copy, original, join(folder, `fresh-${index}`));
      began.push({ way, copy, ...(await stand.start(place ?? copy)) });
    }
    await stand.close();
    return began;
  }

  const workers = Array.from({ length: atOnce }, () => work(elsewhere));
  return (await Promise.all([work(inPlace), ...workers])).flat();
}

/** Stand-ins of their own for starts on copies: whoever asks these was asked by a copy. */
async function openElsewhere(env: Record<string, string>) {
  const telegram = await startTelegram();
  const pbx = await startPbx();
  return {
    /** Starts on a folder and waits until all that it had is dealt with; the requests for campaigns that it made. */
    async start(folder: string) {
      const before = postsTo(pbx).length;
      // As a process starts it, without the process: three hundred of these would take most of the time.
      const here = {
        ...env,
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        ALOVOICE_TOKEN: pbx.token,
        ALOVOICE_BASE_URL: pbx.url,
        DATA_DIR: folder,
      };
      const bot = startBotHere(here, MACHINE_CLOCKS, () => {});
      const runs = await bot.ready.then(
        () => true,
        () => false,
      );
      if (runs) await expect.poll(() => underWay(folder), { timeout: PATIENCE_MS * 4 }).toEqual([]);
      await bot.stop().catch(() => {});
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
