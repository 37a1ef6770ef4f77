import { Worker } from "node:worker_threads";
import type { Result } from "../domain/result.ts";

/** Why work came to nothing: it took too long, it took more memory than it may, the thread broke, or the pool is closed. */
export type ThreadFailure = "too-slow" | "too-big" | "failed" | "closed";

/** What came of a job. */
export type Outcome<T> = Result<{ done: T }, ThreadFailure>;

export interface ThreadsOptions {
  /** The file that each thread runs; it ends in a call of `answerJobs` (files/thread.ts). */
  entry: URL;
  /** How many there are at most. */
  count?: number;
  /** Milliseconds for one job. */
  timeLimit: number;
  /** Megabytes; a thread that needs more ends. */
  memory: { old: number; young: number };
  /** Milliseconds without work after which a thread ends, so that its memory is given back. */
  idleAfter?: number;
}

interface Waiting<Job> {
  job: Job;
  settle(outcome: Outcome<unknown>): void;
}

/** A thread, the job that it is at, and what comes if it takes too long or has nothing to do. */
interface Thread<Job> {
  worker: Worker;
  current: Waiting<Job> | undefined;
  timer: NodeJS.Timeout | undefined;
}

const IDLE_AFTER = 500;

/**
 * A few threads and a queue before them: one job at a time each, in their order. None runs before there is work. One that
 * crashes or takes too long is replaced; one that has nothing to do for a while ends.
 */
export function createThreads<Job, Done>(options: ThreadsOptions) {
  const { entry, count = 1, timeLimit, memory, idleAfter = IDLE_AFTER } = options;
  const queue: Waiting<Job>[] = [];
  const threads = new Set<Thread<Job>>();
  let closed = false;

  function next(): void {
    for (const thread of threads) if (thread.current === undefined) begin(thread);
    while (queue.length > 0 && threads.size < count) begin(open());
  }

  function begin(thread: Thread<Job>): void {
    const waiting = queue.shift();
    if (waiting === undefined) return;
    clearTimeout(thread.timer);
    thread.current = waiting;
    thread.timer = setTimeout(() => replace(thread, "too-slow"), timeLimit);
    thread.worker.ref();
    thread.worker.postMessage(waiting.job);
  }

  function settle(thread: Thread<Job>, outcome: Outcome<unknown>): void {
    const { current } = thread;
    thread.current = undefined;
    thread.worker.unref();
    clearTimeout(thread.timer);
    thread.timer = setTimeout(() => replace(thread, "closed"), idleAfter).unref();
    current?.settle(outcome);
  }

  function replace(thread: Thread<Job>, failure: ThreadFailure): void {
    if (!threads.delete(thread)) return;
    settle(thread, { ok: false, refusal: failure });
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    if (!closed) next();
  }

  function open(): Thread<Job> {
    const resourceLimits = { maxOldGenerationSizeMb: memory.old, maxYoungGenerationSizeMb: memory.young };
    // What decoders print about a broken file is for nobody.
    const worker = new Worker(entry, { stdout: true, stderr: true, resourceLimits });
    worker.stdout.resume();
    worker.stderr.resume();
    const thread: Thread<Job> = { worker, current: undefined, timer: undefined };
    worker.on("message", (outcome: Outcome<unknown>) => {
      settle(thread, outcome);
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
    /** Does a job when its turn has come. Never rejects. */
    run: (job: Job) =>
      new Promise<Outcome<Done>>((resolve) => {
        if (closed) return resolve({ ok: false, refusal: "closed" });
        // The thread answers each job with what the type of the pool says.
        queue.push({ job, settle: (outcome) => resolve(outcome as Outcome<Done>) });
        next();
      }),
    /** How many threads there are now. */
    size: (): number => threads.size,
    /** Ends them; what waits and what they are at comes to nothing. */
    async close(): Promise<void> {
      closed = true;
      for (const { settle } of queue.splice(0)) settle({ ok: false, refusal: "closed" });
      const workers = [...threads].map((thread) => thread.worker);
      for (const thread of threads) replace(thread, "closed");
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

export type Threads<Job, Done> = ReturnType<typeof createThreads<Job, Done>>;
