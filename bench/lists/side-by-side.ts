/** A process that reads the same lists by turns with the bare libraries and with the judge. Prints SideBySide as JSON. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { readSheet } from "read-excel-file/node";
import { passedClock } from "../../src/clock.ts";
import { createListJudge } from "../../src/files/lists/judge.ts";
import { CSV_ROWS, inputsIn, XLSX_ROWS } from "./inputs.ts";

/** Milliseconds of each turn. */
export interface SideBySide {
  csv: { alone: number[]; judge: number[] };
  xlsx: { alone: number[]; judge: number[] };
}

const TURNS = 5;

/** Counts the records of a file with csv-parse and nothing else. */
async function parseAlone(path: string): Promise<number> {
  let rows = 0;
  const parser = createReadStream(path).pipe(parse({ relax_column_count: true, relax_quotes: true }));
  parser.on("data", () => {
    rows += 1;
  });
  await new Promise((resolve, reject) => parser.on("end", resolve).on("error", reject));
  return rows;
}

async function timed(expected: number, work: () => Promise<number>): Promise<number> {
  const started = passedClock();
  const found = await work();
  const took = passedClock() - started;
  if (found !== expected) throw new Error(`${found} rows instead of ${expected}`);
  return took;
}

async function measure(folder: string): Promise<SideBySide> {
  const { csv, xlsx } = inputsIn(folder);
  const output = { cleanPath: join(folder, "clean.txt"), refusedPath: join(folder, "refused.csv") };
  const judge = createListJudge();
  const judged = async (path: string) => {
    const result = await judge.judge([{ path, name: "" }], {}, output);
    return result.kind === "verdict" ? result.verdict.numbers : 0;
  };
  const found: SideBySide = { csv: { alone: [], judge: [] }, xlsx: { alone: [], judge: [] } };
  for (let turn = 0; turn < TURNS; turn++) {
    found.csv.alone.push(await timed(CSV_ROWS, () => parseAlone(csv)));
    found.csv.judge.push(await timed(CSV_ROWS, () => judged(csv)));
  }
  for (let turn = 0; turn < TURNS; turn++) {
    found.xlsx.alone.push(await timed(XLSX_ROWS + 1, async () => (await readSheet(xlsx)).length));
    found.xlsx.judge.push(await timed(XLSX_ROWS, () => judged(xlsx)));
  }
  await judge.close();
  return found;
}

if (import.meta.main) process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? ".")));
