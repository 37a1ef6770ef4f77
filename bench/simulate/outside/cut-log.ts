import { closeSync, openSync, readSync } from "node:fs";
import type { Random } from "../machine/random.ts";

/** A log's header, and a frame's before its page (sqlite.org/fileformat.html, 4.1). */
const HEADER = 32;
const FRAME_HEADER = 24;

interface Left {
  database: Buffer;
  log: Buffer | undefined;
}

/** Where a log ends, and which log it is: it begins anew, with another salt, when all of it is in the database. */
export interface LogEnd {
  frames: number;
  salt: string;
}

/** How the logs of databases that are open end, by the paths of the databases. */
const ends = new Map<string, () => LogEnd | undefined>();

/** A database was opened. @param end how its log ends; undefined when it is open no more */
export const knowsItsLog = (database: string, end: () => LogEnd | undefined): void => void ends.set(database, end);

/** The end of the log of a database that is open; undefined without one. */
export const endOfLog = (database: string): LogEnd | undefined => ends.get(database)?.();

/** Whatever is asked for the end of a log: the connection counts the frames, the file's header says which log it is. */
export function logOf(database: string, isOpen: () => boolean, frames: () => number) {
  const salt = Buffer.allocUnsafe(8);
  let file: number | undefined;
  return {
    end(): LogEnd | undefined {
      if (!isOpen()) return undefined;
      file ??= openSync(`${database}-wal`, "r");
      if (readSync(file, salt, 0, salt.length, 16) < salt.length) return undefined;
      return { frames: frames(), salt: salt.toString("hex") };
    },
    close(): void {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/**
 * What is left of a write-ahead log when a process dies. Of the commit at which it died any part may be there; where the
 * power failed too, any part of what was not flushed.
 * @param before the files as they were before the commit at which the process died, if it died in one
 * @param flushed frames that are on the disk for sure; undefined where only the process died
 */
export function cutLog(left: Left, before: Left | undefined, flushed: number | undefined, random: Random) {
  const { log } = left;
  if (log === undefined || log.length <= HEADER) return log;
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  if (flushed !== undefined) {
    const frames = Math.floor((log.length - HEADER) / frame);
    return log.subarray(0, HEADER + frame * random.whole(Math.min(flushed, frames), frames));
  }
  if (!before?.database.equals(left.database)) return log;
  const old = before.log ?? Buffer.alloc(0);
  const firstNew = firstDifference(old, log);
  if (firstNew === undefined) return log;
  const cut = random.whole(firstNew, Math.max(firstNew, lastDifference(old, log)));
  return Buffer.concat([log.subarray(0, cut), old.subarray(cut)]);
}

function firstDifference(old: Buffer, log: Buffer): number | undefined {
  if (old.length < HEADER) return 0;
  for (let at = 0; at < log.length; at++) if (old[at] !== log[at]) return at;
  return undefined;
}

function lastDifference(old: Buffer, log: Buffer): number {
  for (let at = log.length - 1; at >= 0; at--) if (old[at] !== log[at]) return at;
  return 0;
}
