import { Failure } from "../../domain/failure.ts";
import type { ListChoices, ListResult } from "../../domain/list/verdict.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { createThreads, type Outcome, type ThreadFailure } from "../threads.ts";
import type { ListComparison, ListToCompare } from "./called.ts";
import type { Done, Job } from "./jobs.ts";
import type { Cut, Removal, Subtraction } from "./lists.ts";
import type { ListOutput } from "./output.ts";
import type { ListInput } from "./source.ts";

/** Judges lists in worker threads, so that nothing holds the event loop. */
export interface ListJudge {
  /**
   * Reads sources together. The two files appear only with a verdict. Never rejects: what cannot be read, takes too long
   * or brings the thread down is a refusal.
   * @param neverCalled numbers to leave out, E.164 digits as numbers
   */
  judge(
    sources: readonly ListInput[],
    choices: ListChoices,
    output: ListOutput,
    neverCalled?: Float64Array<ArrayBuffer>,
  ): Promise<ListResult>;
  /**
   * Copies a clean list without some numbers, for "do not call". Rejects if the files cannot be read or written.
   * @param numbers E.164 digits as numbers
   */
  remove(fromPath: string, numbers: Float64Array<ArrayBuffer>, toPath: string): Promise<Removal>;
  /** Copies a clean list without the numbers of others. Rejects if the files cannot be read or written. */
  subtract(fromPath: string, withoutPaths: readonly string[], toPath: string): Promise<Subtraction>;
  /**
   * Cuts a clean list in two, in its order. Rejects if the files cannot be read or written.
   * @param first how many numbers go into the first one
   */
  cut(fromPath: string, first: number, to: { first: string; rest: string }): Promise<Cut>;
  /** Writes the keyed hashes of a clean list, in pieces; how many. Rejects if the files cannot be read or written. */
  hash(fromPath: string, key: Uint8Array, toPath: string): Promise<number>;
  /** Takes out who is never called, and finds who was called. Rejects if the list cannot be read or written. */
  compareList(looking: ListToCompare): Promise<ListComparison>;
  /** Ends the threads; work that is not done becomes a refusal or a rejection. */
  close(): Promise<void>;
}

const ENTRY = new URL("./worker.ts", import.meta.url);

/** In megabytes: enough for the widest sheet that is let in; the numbers themselves lie outside this heap. */
const MEMORY = { old: 64, young: 16 };

/** Limits of the judge; the defaults suit Telegram's 20 MB. */
export interface JudgeOptions {
  workers?: number;
  /** How long one piece of work may take, in milliseconds. */
  timeLimit?: number;
  /** As of any pool of threads. */
  idleAfter?: number;
}

/** Starts no thread until there is work. */
export function createListJudge({ workers = 1, timeLimit = 60_000, idleAfter }: JudgeOptions = {}): ListJudge {
  const threads = createThreads<Job, Done[Job["task"]]>(
    withoutUndefined({ entry: ENTRY, count: workers, timeLimit, memory: MEMORY, idleAfter }),
  );
  // The thread answers each task with what Done says.
  const run = async <T extends Job["task"]>(job: Extract<Job, { task: T }>) =>
    (await threads.run(job)) as Outcome<Done[T]>;
  return {
    async judge(sources, choices, output, neverCalled = new Float64Array()) {
      const outcome = await run({ task: "examine", sources, choices, output, neverCalled });
      if (outcome.ok) return outcome.done;
      return { kind: "refusal", refusal: { code: codeOf(outcome.refusal) } };
    },
    remove: async (from, numbers, to) => done(await run({ task: "remove", from, numbers, to })),
    subtract: async (from, without, to) => done(await run({ task: "subtract", from, without, to })),
    cut: async (from, first, to) => done(await run({ task: "cut", from, first, to })),
    hash: async (from, key, to) => done(await run({ task: "hash", from, key, to })),
    compareList: async (looking) => done(await run({ task: "look-through", ...looking })),
    close: threads.close,
  };
}

function codeOf(failure: ThreadFailure): "too-slow" | "too-big" | "failed" {
  return failure === "closed" ? "failed" : failure;
}

/** @throws Failure when work on a list that was clean before cannot be done */
function done<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.done;
  const code = codeOf(outcome.refusal);
  throw new Failure(code, `Work on a list failed: ${code}`);
}
