import type { Random } from "../machine/random.ts";

/** A log's header, and a frame's before its page (sqlite.org/fileformat.html, 4.1). */
const HEADER = 32;
const FRAME_HEADER = 24;

interface Left {
  database: Buffer;
  log: Buffer | undefined;
}

/**
 * What is left of a write-ahead log when a process dies. What was flushed is there. Of the commit at which it died any part
 * may be there; where nothing was flushed, any part of the log.
 * @param before the files as they were before the commit at which the process died, if it died in one
 * @param isLost the power failed, and nothing of the log had been flushed
 */
export function cutLog(left: Left, before: Left | undefined, isLost: boolean, random: Random): Buffer | undefined {
  const { log } = left;
  if (log === undefined || log.length <= HEADER) return log;
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  if (isLost) return log.subarray(0, HEADER + frame * random.whole(0, Math.floor((log.length - HEADER) / frame)));
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
