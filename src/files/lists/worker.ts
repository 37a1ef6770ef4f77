import { parentPort } from "node:worker_threads";
import { type Job, perform } from "./jobs.ts";

// The entry of a thread: the one file here that acts when it is loaded.
parentPort?.on("message", async (job: Job) => {
  try {
    parentPort?.postMessage({ done: await perform(job) });
  } catch {
    // What went wrong may name files or numbers: only that it did leaves the thread.
    parentPort?.postMessage({ failed: "failed" });
  }
});
