import { Worker } from "node:worker_threads";

const WORKER = new URL("./checkpoint-worker.ts", import.meta.url);

/** Milliseconds without a checkpoint after which the thread ends, so that its memory is given back. */
const IDLE_AFTER = 10_000;

/**
 * Moves SQLite's write-ahead log into the database in a thread with a connection of its own, while this one goes on
 * writing: a passive checkpoint waits for nobody and nobody waits for it, and what takes time is the disk. The thread
 * starts with the first checkpoint and ends when there was none for a while.
 */
export function createCheckpoints(path: string) {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let underWay: { made: Promise<boolean>; settle(isWhole: boolean): void } | undefined;

  function settle(isWhole: boolean): void {
    underWay?.settle(isWhole);
    underWay = undefined;
    worker?.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void end(), IDLE_AFTER).unref();
  }

  function open(): Worker {
    const made = new Worker(WORKER, { workerData: path });
    made.on("message", (isWhole: boolean) => settle(isWhole));
    // Without the thread SQLite checkpoints by itself, once its log is long.
    made.on("error", () => {});
    made.on("exit", () => {
      if (worker !== made) return;
      worker = undefined;
      settle(false);
    });
    return made;
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    if (!ending) return;
    worker = undefined;
    // Waited for: without it the process could be over before.
    ending.ref();
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    ending.postMessage("end");
    await ended;
  }

  return {
    /** Makes one; whether the log was empty when it began to be moved, or all of it was moved. False where it could not. */
    make(): Promise<boolean> {
      if (underWay) return underWay.made;
      clearTimeout(idle);
      const { promise: made, resolve } = Promise.withResolvers<boolean>();
      underWay = { made, settle: resolve };
      worker ??= open();
      worker.ref();
      worker.postMessage("make");
      return made;
    },
    end,
  };
}

export type Checkpoints = ReturnType<typeof createCheckpoints>;
