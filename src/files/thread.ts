import { flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";

/** Has the thread that calls do the jobs that its pool (files/threads.ts) gives it, one after another. */
export function answerJobs<Job>(perform: (job: Job) => unknown): void {
  // What was compiled for it is kept for the next one: a process that is killed would keep nothing, and the compiler that the
  // next one then loads takes fifteen megabytes.
  flushCompileCache();
  parentPort?.on("message", async (job: Job) => {
    try {
      parentPort?.postMessage({ ok: true, done: await perform(job) });
    } catch {
      // What went wrong may name files or numbers: only that it did leaves the thread.
      parentPort?.postMessage({ ok: false, refusal: "failed" });
    }
  });
}
