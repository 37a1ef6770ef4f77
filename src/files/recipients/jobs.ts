import type { RecipientsResult } from "../../domain/recipients.ts";
import { type Examination, examine } from "./examine.ts";
import { measureOverlap, type Overlap, type Removal, removeNumbers } from "./lists.ts";

/** What the worker can do. */
export type Job =
  | ({ task: "examine" } & Examination)
  | { task: "remove"; from: string; numbers: Float64Array<ArrayBuffer>; to: string }
  | { task: "overlap"; one: string; other: string };

/** What each task gives. */
export interface Done {
  examine: RecipientsResult;
  remove: Removal;
  overlap: Overlap;
}

/** Does a job in the thread that calls. */
export async function perform(job: Job): Promise<Done[Job["task"]]> {
  switch (job.task) {
    case "examine":
      return await examine(job);
    case "remove":
      return await removeNumbers(job.from, job.numbers, job.to);
    case "overlap":
      return await measureOverlap(job.one, job.other);
  }
}
