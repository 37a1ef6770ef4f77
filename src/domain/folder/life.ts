import { withoutUndefined } from "../without-undefined.ts";

/** What a small file in a data folder says, and the database beside it as well: a copy of either falls behind the other. */
export interface FolderMark {
  /** Random, given when the folder began to be used. */
  id: string;
  /** How often a process has started on it. */
  starts: number;
  /** Moves on every minute, before each request for a campaign, and at a clean stop. */
  beats: number;
}

/**
 * That file as the file system knows it, in texts of whole numbers: a copied file has another inode or another birth,
 * one that was written over was changed at another time. (Device numbers change when the machine starts.)
 */
export interface FileFacts {
  inode: string;
  bornNs: string;
  changedNs: string;
}

export type MarkedFile = FolderMark & FileFacts;

/** As the database knows that file: when it was changed is not known while it is written, in its place. */
export type KnownFile = Pick<FileFacts, "inode" | "bornNs"> & { changedNs?: string };

/** What the database knows of the folder that it lies in. Times are epoch milliseconds. */
export interface KnownFolder extends FolderMark {
  /** Undefined while there is none yet. Where it is written just then it may say what was there one beat earlier. */
  file?: KnownFile;
  /** When a process was last seen alive on it. */
  aliveAt: number;
  /** When it was stopped with nothing under way; undefined while a process runs and after a kill. */
  stoppedAt?: number;
  /** It was made by a backup or put in place by a restore, from data of that moment. */
  copyOf?: number;
}

/**
 * What a start finds. `same`: the folder that ran last, a moment ago. `away`: that folder, after a while. `copied`: a
 * copy of some kind, in which what was in hand may have been sent since; `madeAt` when, if that is known.
 */
export type FolderLife =
  | { kind: "same" }
  | { kind: "away"; since: number }
  | { kind: "copied"; madeAt?: number; stoppedAt?: number };

/** Milliseconds without a process after which nothing is taken to be as it was left. */
const LONGEST_ABSENCE = 10 * 60_000;

/**
 * Whether this is the folder that ran last. Whatever does not fit makes it a copy: asking costs a tap.
 * @param inHand whether anything waits to be sent: without, a database that knows of no folder yet is merely new
 */
export function judgeFolder(
  known: KnownFolder | undefined,
  found: MarkedFile | undefined,
  inHand: boolean,
  now: number,
): FolderLife {
  if (!known) return inHand ? { kind: "copied" } : { kind: "same" };
  const { aliveAt, stoppedAt, copyOf } = known;
  if (copyOf !== undefined || !found || !fits(known, found)) {
    return withoutUndefined({ kind: "copied", madeAt: copyOf ?? aliveAt, stoppedAt });
  }
  // A clock that was set back counts as well: how long nobody was there is not known then.
  return Math.abs(now - aliveAt) < LONGEST_ABSENCE ? { kind: "same" } : { kind: "away", since: aliveAt };
}

function fits(known: KnownFolder, found: MarkedFile): boolean {
  const { file } = known;
  if (known.id !== found.id) return false;
  if (file && (file.inode !== found.inode || file.bornNs !== found.bornNs)) return false;
  if (file?.changedNs === undefined) {
    return isAtMostOneBehind(found.starts, known.starts) && isAtMostOneBehind(found.beats, known.beats);
  }
  return known.starts === found.starts && known.beats === found.beats && file.changedNs === found.changedNs;
}

const isAtMostOneBehind = (count: number, ahead: number): boolean => count === ahead || count === ahead - 1;
