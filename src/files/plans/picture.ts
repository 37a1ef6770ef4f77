import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PlanChart } from "../../domain/forecast/chart.ts";

const WORKER = new URL("./worker.ts", import.meta.url);
/** A picture takes a fraction of a second; what takes longer than this, in milliseconds, is given up. */
const TIME_LIMIT = 15_000;

/** Draws charts as png, in a thread of its own each, one after another. */
export function createPlanPictures(workerUrl: URL = WORKER, timeLimit = TIME_LIMIT) {
  let last: Promise<unknown> = Promise.resolve();

  async function perform(chart: PlanChart): Promise<Uint8Array> {
    const worker = new Worker(workerUrl, { workerData: chart });
    worker.unref();
    try {
      const [png] = await once(worker, "message", { signal: AbortSignal.timeout(timeLimit) });
      return png as Uint8Array;
    } finally {
      await worker.terminate();
    }
  }

  /** @returns a png, 1280 by 720. Rejects when the thread failed or took too long. */
  return function draw(chart: PlanChart): Promise<Uint8Array> {
    const drawn = last.then(() => perform(chart));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}
