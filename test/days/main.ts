/**
 * `npm run test:days`: the whole suite at each of the moments, in every process and thread, and a table of what came of
 * it in RESULTS.md. `npm run test:days -- --moment 5 test/journeys/taps.test.ts` takes some of both.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CLOCK_PRELOAD } from "../../sandbox/clock/shared-clock.ts";
import { wallClock } from "../../src/clock.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { MOMENTS, type Moment } from "./moments.ts";

const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RESULTS = new URL("RESULTS.md", import.meta.url);
const TASHKENT = "+05:00";

/** As much of Vitest's report in JSON as is read. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

interface Outcome {
  moment: Moment;
  code: number;
  minutes: number;
  passed: number;
  failed: string[];
}

async function runAt(moment: Moment, files: readonly string[], folder: string): Promise<Outcome> {
  const at = Temporal.PlainDateTime.from(moment.there).toZonedDateTime(TASHKENT).epochMilliseconds;
  const name = moment.there.replaceAll(":", "");
  const json = join(folder, `${name}.json`);
  const log = openSync(join(folder, `${name}.log`), "w");
  const { CI: _, ...env } = process.env;
  const began = wallClock();
  const child = spawn(
    process.execPath,
    [VITEST, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${json}`, ...files],
    {
      env: withoutUndefined({
        ...env,
        TZ: moment.zone,
        LC_ALL: moment.locale,
        CLOCK_AHEAD: String(at - wallClock()),
        NODE_OPTIONS: `--import=${CLOCK_PRELOAD}`,
        CI: moment.ci ? "true" : undefined,
      }),
      stdio: ["ignore", log, log],
    },
  );
  const [code] = await once(child, "close");
  const report = readReport(json);
  const failed = report.testResults.flatMap((file) => {
    const path = relative(ROOT, file.name);
    const tests = file.assertionResults.filter(({ status }) => status === "failed");
    if (tests.length === 0) return file.status === "failed" ? [path] : [];
    return tests.map(({ fullName }) => `${path}: ${fullName}`);
  });
  if (code !== 0 && failed.length === 0) failed.push(`no test; the log says why: ${name}.log`);
  return { moment, code: code ?? 1, minutes: (wallClock() - began) / 60_000, passed: report.numPassedTests, failed };
}

function readReport(json: string): Report {
  try {
    return JSON.parse(readFileSync(json, "utf8")) as Report;
  } catch {
    // It did not come so far as to write one; the log says why.
    return { numPassedTests: 0, numTotalTests: 0, testResults: [] };
  }
}

function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ moment, code, minutes, passed, failed }) => [
    ...[moment.name, moment.there.replace("T", " "), moment.zone, moment.locale, moment.ci ? "yes" : "no"],
    ...[String(passed), String(failed.length), minutes.toFixed(1), code === 0 ? "green" : "red"],
  ]);
  const head = ["moment", "in Tashkent", "zone", "locale", "CI", "passed", "failed", "minutes", ""];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const red = outcomes.flatMap(({ moment, failed }) => failed.map((name) => `- ${moment.name}: ${name}`));
  return [...lines, ...(red.length > 0 ? ["", ...red] : [])].join("\n");
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { moment: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const chosen = values.moment?.map(Number) ?? MOMENTS.map((_, at) => at + 1);
  const folder = mkdtempSync(join(tmpdir(), "test-days-"));
  process.stdout.write(`Logs: ${folder}\n`);
  const outcomes: Outcome[] = [];
  for (const number of chosen) {
    const moment = MOMENTS[number - 1];
    if (moment === undefined) throw new RangeError(`--moment ${number}: there are 1 to ${MOMENTS.length}`);
    process.stdout.write(`${moment.name}, ${moment.zone} … `);
    const outcome = await runAt(moment, positionals, folder);
    outcomes.push(outcome);
    process.stdout.write(`${outcome.code === 0 ? "green" : "red"}, ${outcome.minutes.toFixed(1)} min\n`);
    for (const red of outcome.failed) process.stdout.write(`  ${red}\n`);
    // After each moment: whoever breaks off half way has the half.
    if (values.moment !== undefined || positionals.length > 0) continue;
    const text = `# The suite at eight moments\n\n\`npm run test:days\` wrote this.\n\n${tableOf(outcomes)}\n`;
    writeFileSync(RESULTS, text);
  }
  process.stdout.write(`\n${tableOf(outcomes)}\n`);
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
