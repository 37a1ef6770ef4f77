import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Burden } from "./burden.ts";
import { inputsIn } from "./inputs.ts";
import type { SideBySide } from "./side-by-side.ts";

/** What is promised: times the bare library, megabytes, milliseconds. */
const CSV_TIMES = 3;
const XLSX_TIMES = 1.5;
const MOST_MEMORY = 150;
const LONGEST_DELAY = 20;

/** Measures how lists become verdicts beside the libraries that only read them, and what the process feels meanwhile. */
export async function run(): Promise<{ title: string; rows: string[][]; ok: boolean; notes: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-lists-"));
  try {
    await inProcess("inputs.ts", folder);
    const inputs = inputsIn(folder);
    const sides: SideBySide = JSON.parse(await inProcess("side-by-side.ts", folder));
    const csv: Burden = JSON.parse(await inProcess("burden.ts", inputs.csv, folder));
    const xlsx: Burden = JSON.parse(await inProcess("burden.ts", inputs.xlsx, folder));
    return {
      title: "Lists of numbers, from bytes to verdict and clean file",
      rows: [
        [
          "list",
          "library alone",
          "judge",
          "times",
          "memory over idle",
          "loop delay p99",
          "taps answered, longest wait",
        ],
        row("csv, 1,000,000 rows", sides.csv, csv),
        row("xlsx, 100,000 rows of 4 cells", sides.xlsx, xlsx),
      ],
      ok: times(sides.csv) <= CSV_TIMES && times(sides.xlsx) <= XLSX_TIMES && light(csv) && light(xlsx),
      notes: [
        "Library alone: csv-parse counting records, read-excel-file returning rows; five turns each beside the judge's, medians.",
        "Memory and delay are of a process of their own: its peak resident memory less that before the judge's thread starts.",
        `Promised: ${CSV_TIMES} times for csv, ${XLSX_TIMES} for xlsx, ${MOST_MEMORY} MB, ${LONGEST_DELAY} ms.`,
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function row(name: string, sides: SideBySide["csv"], burden: Burden): string[] {
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  return [
    name,
    milliseconds(median(sides.alone)),
    milliseconds(median(sides.judge)),
    times(sides).toFixed(2),
    `${Math.round(burden.memory)} MB`,
    `${burden.loopDelay.toFixed(1)} ms`,
    `${burden.taps}, ${milliseconds(burden.longestTap)}`,
  ];
}

function times({ alone, judge }: SideBySide["csv"]): number {
  return median(judge) / median(alone);
}

function light({ memory, loopDelay }: Burden): boolean {
  return memory <= MOST_MEMORY && loopDelay <= LONGEST_DELAY;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function inProcess(file: string, ...parameters: string[]): Promise<string> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await promisify(execFile)(process.execPath, [path, ...parameters])).stdout;
}
