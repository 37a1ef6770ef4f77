import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const JUDGE = pathToFileURL(join(import.meta.dirname, "../../src/files/lists/judge.ts"));

/** Has a list judged, and dies at once. */
const program = (list: string) => `
  import { createListJudge } from ${JSON.stringify(JUDGE.href)};
  const path = ${JSON.stringify(list)};
  const output = { cleanPath: path + ".clean", refusedPath: path + ".refused" };
  const { kind } = await createListJudge().judge([{ path, name: "a.csv" }], {}, output);
  if (kind === "verdict") process.kill(process.pid, "SIGKILL");
`;

test("what was compiled for a thread is kept for the next one, though the process is killed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "compiled-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [list, entry, kept] = [join(folder, "a.csv"), join(folder, "entry.mjs"), join(folder, "kept")];
  await writeFile(list, "901234567\n");
  await writeFile(entry, program(list));
  const child = spawn(process.execPath, [entry], { env: { ...process.env, NODE_COMPILE_CACHE: kept } });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect((await readdir(kept, { recursive: true })).length).toBeGreaterThan(50);
});
