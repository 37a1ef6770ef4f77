import type { ListResult } from "../../domain/list/verdict.ts";
import { compareList, type ListComparison, type ListToCompare } from "./called.ts";
import { type Examination, examine } from "./examine.ts";
import { hashList } from "./hashes.ts";
import { type Cut, cutList, type Removal, removeNumbers, type Subtraction, subtractLists } from "./lists.ts";

/** What the worker can do. */
export type Job =
  | ({ task: "examine" } & Examination)
  | { task: "remove"; from: string; numbers: Float64Array<ArrayBuffer>; to: string }
  | { task: "subtract"; from: string; without: readonly string[]; to: string }
  | { task: "cut"; from: string; first: number; to: { first: string; rest: string } }
  | { task: "hash"; from: string; key: Uint8Array; to: string }
  | ({ task: "look-through" } & ListToCompare);

/** What each task gives. */
export interface Done {
  examine: ListResult;
  remove: Removal;
  subtract: Subtraction;
  cut: Cut;
  hash: number;
  "look-through": ListComparison;
}

/** Does a job in the thread that calls. */
export async function perform(job: Job): Promise<Done[Job["task"]]> {
  switch (job.task) {
    case "examine":
      return await examine(job);
    case "remove":
      return await removeNumbers(job.from, job.numbers, job.to);
    case "subtract":
      return await subtractLists(job.from, job.without, job.to);
    case "cut":
      return await cutList(job.from, job.first, job.to);
    case "hash":
      return await hashList(job.from, job.key, job.to);
    case "look-through":
      return await compareList(job);
  }
}
