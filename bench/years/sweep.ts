/** A process that makes one sweep over a data folder, and feels what that costs it. Prints Sweep as JSON. */
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createRetention } from "../../src/app/folder/retention.ts";
import { passedClock, wallClock } from "../../src/clock.ts";
import { databaseIn } from "../../src/data-folder.ts";
import { createLog } from "../../src/log.ts";
import { openData } from "../../src/open-data.ts";
import { feelTurns, type Turns } from "../turns.ts";

/** What the process felt. */
export interface Sweep {
  seconds: number;
  turns: Turns;
  /** Rows and files that were forgotten. */
  forgotten: number;
  /** Bytes of the database, and of its log before and after. */
  database: number;
  logBefore: number;
  logAfter: number;
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

async function measure(folder: string): Promise<Sweep> {
  const {
    store,
    files: { content },
  } = await openData(folder, { newId: () => "half", now: wallClock });
  const lines: string[] = [];
  const log = createLog({ level: "info", secrets: [], destination: { write: (line) => void lines.push(line) } });
  const callMemory = { catchUp: async () => {}, prune: (limit: number) => store.calls.prune(0, limit) };
  const retention = createRetention({
    store,
    content,
    callMemory,
    log,
    now: wallClock,
    passed: passedClock,
    retentionDays: 30,
    redraw() {},
  });
  await sleep(500);
  const wal = `${databaseIn(folder)}-wal`;
  const feeling = feelTurns();
  const began = passedClock();
  let logBefore = 0;
  const looking = setInterval(() => {
    logBefore = Math.max(logBefore, sizeOf(wal));
  }, 50);
  await retention.sweep();
  const seconds = (passedClock() - began) / 1000;
  const turns = feeling.end();
  clearInterval(looking);
  const counts = lines.map((line) => JSON.parse(line)).find(({ msg }: { msg: string }) => msg === "retention") ?? {};
  const { files = 0, drafts = 0, submissions = 0, updates = 0, notices = 0 } = counts;
  const sizes = { database: sizeOf(databaseIn(folder)), logBefore, logAfter: sizeOf(wal) };
  await store.end();
  store.close();
  const forgotten = files + drafts + submissions + updates + notices;
  return { seconds, turns, forgotten, ...sizes };
}

if (import.meta.main) process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? ".")));
