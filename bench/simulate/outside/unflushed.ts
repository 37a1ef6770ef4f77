import { truncateSync } from "node:fs";
import type { Belonging, Life } from "../machine/lives.ts";
import { machine } from "../machine/machine.ts";
import { createRandom } from "../machine/random.ts";
import { endOfLog, type LogEnd } from "./cut-log.ts";

/** Files that a process wrote and did not flush: the power may take what is in them. */
const unflushed = new WeakMap<Life, Set<string>>();

function of(life: Life): Set<string> {
  const known = unflushed.get(life);
  if (known) return known;
  const paths = new Set<string>();
  const lost: Belonging = {
    abandon(power) {
      if (power === "kept") return;
      for (const path of paths) cut(path);
    },
  };
  life.belongings.add(lost);
  unflushed.set(life, paths);
  return paths;
}

/** What reached the disk of a file is any part of it; by its name, so that it is the same part each time. */
function cut(path: string): void {
  const chance = createRandom([...path].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  try {
    truncateSync(path, chance.whole(0, 64));
  } catch {
    // It is gone by now.
  }
}

function paths(): Set<string> | undefined {
  const life = machine()?.scheduler.current();
  return life && of(life);
}

/** Something was written to a file. */
export const written = (path: string): void => void paths()?.add(path);

/** A file is being flushed. @returns what is to be called when it is on the disk, as it is now */
export function beginFlush(path: string): () => void {
  const mine = paths();
  const kept = machine()?.scheduler.current()?.kept;
  const commits = kept?.commits ?? 0;
  const end = path.endsWith("-wal") ? endOfLog(path.slice(0, -"-wal".length)) : undefined;
  return () => {
    mine?.delete(path);
    if (end) flushedLogs.set(path, end);
    if (end && kept) kept.flushed = commits;
  };
}

/** Up to where the logs of databases are on the disk, by their paths. */
const flushedLogs = new Map<string, LogEnd>();

/** Frames of a database's log that no power failure takes: those that were flushed since the log began anew. */
export function flushedFrames(database: string): number {
  const flushed = flushedLogs.get(`${database}-wal`);
  const now = endOfLog(database);
  return flushed !== undefined && now !== undefined && flushed.salt === now.salt ? flushed.frames : 0;
}

/** A file has another name now. */
export function moved(from: string, to: string): void {
  const mine = paths();
  if (mine?.delete(from)) mine.add(to);
}
