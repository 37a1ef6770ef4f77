/**
 * `npm run bench` measures everything, `npm run bench <name>` one thing: `bench/<name>/run.ts`. What was found is
 * printed and replaces the section of that name in RESULTS.md. Exits 1 when a limit was not kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, platform, totalmem } from "node:os";
import { wallClock } from "../src/clock.ts";
import { type BenchResult, sectionOf, withSection } from "./results.ts";

const HERE = new URL("./", import.meta.url);
const RESULTS = new URL("RESULTS.md", HERE);

function names(): string[] {
  const entries = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).filter((name) => existsSync(new URL(`${name}/run.ts`, HERE)));
}

function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const processor = cpus()[0]?.model.trim() ?? "";
  return `${availableParallelism()} cores (${processor}), ${memory} GB, ${platform()}, Node ${process.versions.node}`;
}

async function measure(name: string): Promise<boolean> {
  const module: { run(): Promise<BenchResult> } = await import(new URL(`${name}/run.ts`, HERE).href);
  const result = await module.run();
  const day = Temporal.Instant.fromEpochMilliseconds(wallClock()).toZonedDateTimeISO("UTC").toPlainDate().toString();
  const section = sectionOf(name, result, { command: `npm run bench ${name}`, machine: machine(), day });
  // Read anew each time: a measurement takes minutes, and another may have been written meanwhile.
  writeFileSync(RESULTS, withSection(readFileSync(RESULTS, "utf8"), name, section));
  process.stdout.write(`${section}\n`);
  return result.ok;
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !names().includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`No measurement ${unknown.join(", ")}; there are: ${names().join(", ")}\n`);
    process.exitCode = 1;
  } else {
    for (const name of wanted.length > 0 ? wanted : names()) if (!(await measure(name))) process.exitCode = 1;
  }
}
