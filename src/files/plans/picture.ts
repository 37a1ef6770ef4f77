import { Failure } from "../../domain/failure.ts";
import type { PlanChart } from "../../domain/forecast/chart.ts";
import { createThreads } from "../threads.ts";

const ENTRY = new URL("./worker.ts", import.meta.url);

/** In megabytes; the picture itself lies outside this heap. */
const MEMORY = { old: 64, young: 16 };

/** Milliseconds: a picture takes a fraction of a second. */
const TIME_LIMIT = 15_000;

/** Draws charts as png in a thread, one after another. */
export function createPlanPictures(entry: URL = ENTRY, timeLimit = TIME_LIMIT) {
  const threads = createThreads<PlanChart, Uint8Array>({ entry, timeLimit, memory: MEMORY });
  return {
    /** @returns a png, 1080 by 1080. @throws Failure when the thread failed or took too long */
    async draw(chart: PlanChart): Promise<Uint8Array> {
      const outcome = await threads.run(chart);
      if (outcome.ok) return outcome.done;
      throw new Failure(outcome.refusal, `A plan was not drawn: ${outcome.refusal}`);
    },
    close: threads.close,
  };
}

export type PlanPictures = ReturnType<typeof createPlanPictures>;
