import { Worker } from "node:worker_threads";
import type { Done, Job } from "./jobs.ts";

/** Why work came to nothing. */
export type ThreadFailure = "too-slow" | "too-big" | "failed";

/** What came of a job. */
export type Outcome<T> = { done: T } | { failed: ThreadFailure };

/** A few threads and a queue before them. */
export interface Threads {
  run<T extends Job["task"]>(job: Extract<Job, { task: T }>): Promise<Outcome<Done[T]>>;
  close(): Promise<void>;
}

interface Waiting {
  job: Job;
  settle(outcome: Outcome<unknown>): void;
}

/** A thread and the job that it is at. */
interface Thread {
  worker: Worker;
  current: (Waiting & { timer: NodeJS.Timeout }) | undefined;
}

// Enough for the widest sheet that is let in; the numbers themselves lie outside this heap.
const HEAP_MB = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

/**
 * Runs jobs in long-lived threads, one at a time each. A thread that crashes or takes too long is replaced.
 * @param timeLimit milliseconds for one job
 * @param entry the file that each thread runs
 */
export function createThreads(
  count: number,
  timeLimit: number,
  entry: URL = new URL("./worker.ts", import.meta.url),
): Threads {
  const queue: Waiting[] = [];
  const threads = new Set<Thread>();
  let closed = false;

  function next(): void {
    for (const thread of threads) if (thread.current === undefined) begin(thread);
    while (queue.length > 0 && threads.size < count) begin(open());
  }

  function begin(thread: Thread): void {
    const waiting = queue.shift();
    if (waiting === undefined) return;
    const timer = setTimeout(() => replace(thread, "too-slow"), timeLimit);
    thread.current = { ...waiting, timer };
    thread.worker.ref();
    thread.worker.postMessage(waiting.job);
  }

  function settle(thread: Thread, outcome: Outcome<unknown>): void {
    const { current } = thread;
    thread.current = undefined;
    thread.worker.unref();
    clearTimeout(current?.timer);
    current?.settle(outcome);
  }

  function replace(thread: Thread, failure: ThreadFailure): void {
    if (!threads.delete(thread)) return;
    settle(thread, { failed: failure });
    void thread.worker.terminate();
    if (!closed) next();
  }

  function open(): Thread {
    const worker = new Worker(entry, { resourceLimits: HEAP_MB });
    const thread: Thread = { worker, current: undefined };
    worker.on("message", (message: Outcome<unknown>) => {
      settle(thread, message);
      next();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      replace(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-big" : "failed");
    });
    worker.on("exit", () => replace(thread, "failed"));
    threads.add(thread);
    return thread;
  }

  return {
    run: <T extends Job["task"]>(job: Extract<Job, { task: T }>) =>
      new Promise<Outcome<Done[T]>>((resolve) => {
        if (closed) return resolve({ failed: "failed" });
        // The thread answers each task with what Done says.
        queue.push({ job, settle: (outcome) => resolve(outcome as Outcome<Done[T]>) });
        next();
      }),
    async close() {
      closed = true;
      for (const { settle } of queue.splice(0)) settle({ failed: "failed" });
      const workers = [...threads].map((thread) => thread.worker);
      for (const thread of threads) replace(thread, "failed");
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
