import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { promisify } from "node:util";
import { passedClock } from "../../src/clock.ts";
import type { RecordingFacts } from "../../src/domain/recording/recording.ts";
import type { Studio } from "../../src/files/recordings/studio.ts";
import { createStudio } from "../../src/files/recordings/studio.ts";
import { INPUTS, SECONDS } from "./inputs.ts";

/** What is promised: times real time, milliseconds, megabytes. */
const SLOWEST = 40;
const LONGEST_DELAY = 20;
const MOST_MEMORY = 150;

/** Milliseconds between two looks at the loop; the histogram counts them in. */
const RESOLUTION = 5;

type Measured = { readonly speed: number; readonly delay: number; readonly memory: number };

/** Measures how fast ten-minute recordings become the mp3 of a campaign, and what the process feels of it meanwhile. */
export async function run(): Promise<{ title: string; rows: string[][]; ok: boolean; notes: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-recordings-"));
  try {
    await writeInputsElsewhere(folder);
    // Once, before the first: what a recording leaves behind counts for the next one too.
    const idle = process.memoryUsage.rss();
    const rows = [["input", "inspected", "transcoded", "loop p99", "memory over idle"]];
    const all: Measured[] = [];
    for (const { file, title } of INPUTS) {
      const { inspected, transcoded } = await measureInput(join(folder, file), idle);
      all.push(transcoded);
      const delay = Math.max(inspected.delay, transcoded.delay);
      const memory = Math.max(inspected.memory, transcoded.memory);
      all.push({ ...transcoded, delay, memory });
      rows.push([title, times(inspected), times(transcoded), `${delay.toFixed(1)} ms`, `${memory.toFixed(0)} MB`]);
    }
    const ok = all.every(
      ({ speed, delay, memory }) => speed >= SLOWEST && delay <= LONGEST_DELAY && memory <= MOST_MEMORY,
    );
    return { title: "Recordings", rows, ok, notes: NOTES };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NOTES = [
  `Recordings of ${SECONDS / 60} minutes; speeds in times real time; each with a level repair, and inspected again afterwards.`,
  `Promised: transcoding at least ${SLOWEST} times real time, loop p99 at most ${LONGEST_DELAY} ms, memory at most ${MOST_MEMORY} MB over idle.`,
];

async function measureInput(path: string, idle: number): Promise<{ inspected: Measured; transcoded: Measured }> {
  const studio = createStudio();
  try {
    let facts: RecordingFacts | undefined;
    const inspected = await measure(idle, async () => {
      facts = await inspect(studio, path);
    });
    const transcoded = await measure(idle, async () => {
      if (facts) await studio.prepare(path, facts, { level: true }, `${path}.out`);
    });
    return { inspected, transcoded };
  } finally {
    await studio.close();
  }
}

async function measure(idle: number, work: () => Promise<void>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  let highest = 0;
  const sampler = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 50);
  delay.enable();
  const from = passedClock();
  await work();
  const seconds = (passedClock() - from) / 1000;
  delay.disable();
  clearInterval(sampler);
  return {
    speed: SECONDS / seconds,
    delay: delay.percentile(99) / 1e6 - RESOLUTION,
    memory: (highest - idle) / 2 ** 20,
  };
}

async function inspect(studio: Studio, path: string): Promise<RecordingFacts> {
  const result = await studio.inspect(path);
  if (!result.ok) throw new Error(`The bench's own recording was refused: ${result.refusal.code}`);
  return result.facts;
}

async function writeInputsElsewhere(folder: string): Promise<void> {
  const inputs = new URL("./inputs.ts", import.meta.url).href;
  const script = `import { writeInputs } from ${JSON.stringify(inputs)}; await writeInputs(${JSON.stringify(folder)});`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
}

function times({ speed }: Measured): string {
  return `${speed.toFixed(0)} ×`;
}
