import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parse } from "csv-parse";
import type { ListResult } from "../domain/list/verdict.ts";
import { createListJudge, type ListJudge } from "../files/lists/judge.ts";

/**
 * Judges each file as the bot judges one that is sent, or its text as one that is pasted into the chat.
 * Writes a line a file: its numbers and refused rows, the question that would be asked, or why it is no list.
 */
export async function readLists(
  files: readonly string[],
  areMessages: boolean,
  write: (line: object) => void,
): Promise<void> {
  const judge = createListJudge();
  const folder = await mkdtemp(join(tmpdir(), "read-lists-"));
  try {
    for (const file of files) write({ file, ...(await readList(file, areMessages, folder, judge)) });
  } finally {
    await judge.close();
    await rm(folder, { recursive: true });
  }
}

async function readList(file: string, isMessage: boolean, folder: string, judge: ListJudge): Promise<object> {
  const name = basename(file);
  const source = isMessage ? { text: await readFile(file, "utf8"), name } : { path: resolve(file), name };
  const output = { cleanPath: join(folder, "clean"), refusedPath: join(folder, "refused") };
  const result = await judge.judge([source], {}, output);
  return result.kind === "verdict" ? taken(result, output) : notTaken(result);
}

function notTaken(result: Exclude<ListResult, { kind: "verdict" }>): object {
  if (result.kind === "question") return { verdict: "asked", question: result.question };
  return { verdict: "refused", code: result.refusal.code };
}

async function taken(
  { verdict }: ListResult & { kind: "verdict" },
  output: { cleanPath: string; refusedPath: string },
): Promise<object> {
  const { rows, duplicates, suspicions, readFrom, refusedSamples } = verdict;
  const numbers = (await readFile(output.cleanPath, "utf8")).split("\n").filter((line) => line !== "");
  // The file parts long digits for spreadsheets; the first rows are known as they were written.
  const refused = (await refusedRows(output.refusedPath)).map((row, index) => {
    const sample = refusedSamples[index];
    return sample ? { row: sample.row, value: sample.value, reason: sample.reason } : row;
  });
  return { verdict: "taken", rows, numbers, refused, duplicates, warnings: suspicions, readFrom };
}

async function refusedRows(path: string): Promise<object[]> {
  const rows = createReadStream(path).pipe(parse({ bom: true, delimiter: ";", columns: true }));
  const refused: object[] = [];
  for await (const { row, value, reason } of rows) refused.push({ row: Number(row), value, reason });
  return refused;
}
