/** The memory of calls: a large list against all that was called in a week. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BenchResult } from "../results.ts";
import type { Burden } from "./burden.ts";
import { CAMPAIGNS, EACH, LISTED } from "./kept.ts";

/** What is promised: seconds, megabytes, milliseconds. */
const MOST_SECONDS = 2;
const MOST_MEMORY = 100;
const LONGEST_DELAY = 20;

async function inProcess(file: string, folder: string): Promise<string> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await promisify(execFile)(process.execPath, [path, folder])).stdout;
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), "bench-calls-"));
  try {
    await inProcess("kept.ts", folder);
    const burden: Burden = JSON.parse(await inProcess("burden.ts", folder));
    const { compare, keep, memory, loopDelay } = burden;
    const figure = (count: number) => new Intl.NumberFormat("en-US").format(count);
    return {
      title: "The memory of calls, per number over all campaigns",
      rows: [
        ["list", "against", "compared in", "kept before a request in", "memory over idle", "longest loop delay"],
        [
          `${figure(LISTED)} numbers`,
          `${figure(CAMPAIGNS * EACH)} kept ones of ${CAMPAIGNS} campaigns`,
          `${compare.toFixed(2)} s`,
          `${keep.toFixed(2)} s`,
          `${memory.toFixed(0)} MB`,
          `${loopDelay.toFixed(1)} ms`,
        ],
      ],
      ok: compare <= MOST_SECONDS && memory <= MOST_MEMORY && loopDelay <= LONGEST_DELAY,
      notes: [
        "Compared: the list is read and hashed, every kept hash is looked up, and the list without those people is written.",
        "In a process of its own; memory is its peak less that before its thread starts.",
        `Promised: ${MOST_SECONDS} s, ${MOST_MEMORY} MB, ${LONGEST_DELAY} ms.`,
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
