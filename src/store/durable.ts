import { closeSync, fdatasync, fdatasyncSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { type Checkpoints, createCheckpoints } from "./checkpoints.ts";
import type { Db } from "./open.ts";

/** Rows changed since the last checkpoint from which a thread makes the next one: a few megabytes of log. */
const CHECKPOINT_AFTER = 1_000;

/** The same for whoever changes many and large rows, and waits for it. */
const SHORT = 200;

/** Milliseconds for which somebody may wait for a flush that another one asks for. */
const SOON = 3;

/** How a file is flushed, at once or beside the loop, and who moves the log. */
const SYSTEM = { flush: promisify(fdatasync), flushNow: fdatasyncSync, checkpointsOf: createCheckpoints };

/** Flushes the folder, so that the name of a new log survives a power cut too. */
function flushFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Brings what was committed down to the disk outside of the event loop: a commit itself only writes to the log, which a
 * kill does not lose, and the flush that saves it from a power cut too is shared by all who wait for one meanwhile. So
 * whoever tells anybody of something that was committed waits for `durable` first.
 *
 * SQLite's log holds commits one after another, each with its checksum: what is flushed is whole up to the last of them
 * (sqlite.org/wal.html). Where there is no log (in memory) there is nothing to wait for.
 */
export function createDurable(db: Db, others: Partial<typeof SYSTEM> = {}) {
  const { flush, flushNow, checkpointsOf } = { ...SYSTEM, ...others };
  const hasLog = !db.memory && db.pragma("journal_mode", { simple: true }) === "wal";
  const changes = db.prepare("SELECT total_changes()").pluck();
  const count = () => changes.get() as number;
  /** How many changes are certainly on the disk; those before this were flushed by their own commits. */
  let flushed = count();
  let checkpointed = flushed;
  let file: number | undefined;
  let checkpoints: Checkpoints | undefined;
  /** Whether a flush failed: the system may have dropped the pages, and the next flush would report success all the same. */
  let isBroken = false;
  let underWay: { upTo: number; done: Promise<void> } | undefined;
  let next: Promise<void> | undefined;
  /** Those who wait a moment for somebody else's flush. */
  const patient = new Set<{ upTo: number; goOn: () => void }>();

  if (hasLog) {
    // It is there since the first look into the database, and stays the same file for as long as that is open.
    file = openSync(`${db.name}-wal`, "r+");
    flushFolder(dirname(db.name));
    checkpoints = checkpointsOf(db.name);
    db.pragma("synchronous = NORMAL");
  }

  /** After a failed flush what the log holds is moved into the database, which is flushed itself. @throws */
  function mend(): void {
    const [{ busy = 1, log = 0, checkpointed: moved = -1 } = {}] = db.pragma("wal_checkpoint(PASSIVE)") as {
      busy?: number;
      log?: number;
      checkpointed?: number;
    }[];
    if (busy !== 0 || moved < log) throw Object.assign(new Error("The log cannot be flushed"), { code: "EIO" });
    isBroken = false;
  }

  async function bringDown(): Promise<void> {
    if (file === undefined) return;
    if (isBroken) return mend();
    try {
      await flush(file);
    } catch (error) {
      // Closed meanwhile: the database has brought everything down itself.
      if (file === undefined) return;
      isBroken = true;
      throw error;
    }
  }

  function begin(): Promise<void> {
    next = undefined;
    if (file === undefined) return Promise.resolve();
    const upTo = count();
    const done = bringDown().then(
      () => {
        underWay = undefined;
        flushed = Math.max(flushed, upTo);
        for (const waiting of patient) if (waiting.upTo <= flushed) waiting.goOn();
        if (flushed - checkpointed >= CHECKPOINT_AFTER) void moveOn();
      },
      (error: unknown) => {
        underWay = undefined;
        throw error;
      },
    );
    underWay = { upTo, done };
    return done;
  }

  /** Moves what is in the log into the database, in a thread. Whether all of it was moved. */
  async function moveOn(): Promise<boolean> {
    const upTo = count();
    checkpointed = upTo;
    const isWhole = (await checkpoints?.make()) ?? true;
    return isWhole && upTo === count();
  }

  /** @param upTo how many rows were changed by what has to be on the disk */
  function durable(upTo: number): Promise<void> {
    if (file === undefined || flushed >= upTo) return Promise.resolve();
    if (underWay === undefined) return begin();
    if (underWay.upTo >= upTo) return underWay.done;
    next ??= underWay.done.catch(() => {}).then(begin);
    return next;
  }

  /** Resolves when somebody else's flush has it, or when none came for a moment. */
  function untilSoon(upTo: number): Promise<void> {
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        patient.delete(waiting);
        resolve();
      };
      const waiting = { upTo, goOn };
      const timer = setTimeout(goOn, SOON);
      patient.add(waiting);
    });
  }

  return {
    /**
     * Resolves when everything that was committed before the call is on the disk. Rejects, with the system's code, when
     * it cannot be brought there now.
     */
    durable: async (): Promise<void> => (file === undefined ? undefined : durable(count())),
    /** The same for whom some milliseconds do not matter: by then somebody else may have had it done. */
    async durableSoon(): Promise<void> {
      if (file === undefined) return;
      const upTo = count();
      if (flushed < upTo) await untilSoon(upTo);
      await durable(upTo);
    },
    /** The same at once, holding the loop: for what is written beside the database right behind a commit. @throws */
    flushNow(): void {
      if (file === undefined || count() === flushed) return;
      if (isBroken) mend();
      else {
        try {
          flushNow(file);
        } catch (error) {
          isBroken = true;
          throw error;
        }
      }
      flushed = count();
    },
    moveOn,
    /** Waits until the log is moved, where much was written since the last time. */
    async keepLogShort(): Promise<void> {
      if (file !== undefined && count() - checkpointed >= SHORT) await moveOn();
    },
    /** Resolves when nothing is under way any more and the thread of the checkpoints has ended. */
    async end(): Promise<void> {
      await underWay?.done.catch(() => {});
      await checkpoints?.end();
    },
    close(): void {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

export type Durable = ReturnType<typeof createDurable>;
