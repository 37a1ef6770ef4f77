import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const source = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../src", path)).href);

/** Files of its own that a thread is made of at least; what the process itself keeps before it dies is less. */
const LEAST = 15;

/** Each has a thread do something, and dies at once. */
const PROGRAMS = {
  "a list": `
    import { createListJudge } from ${source("files/lists/judge.ts")};
    const output = { cleanPath: "clean", refusedPath: "refused" };
    const { kind } = await createListJudge().judge([{ path: "a.csv", name: "a.csv" }], {}, output);
    if (kind === "verdict") process.kill(process.pid, "SIGKILL");`,
  "SQLite's log": `
    import { createCheckpoints } from ${source("store/checkpoints.ts")};
    if (await createCheckpoints("empty.db").make()) process.kill(process.pid, "SIGKILL");`,
};

test.each(Object.entries(PROGRAMS))(
  "what was compiled for a thread is kept for the next one, though the process is killed: that of %s",
  async (_, program) => {
    const folder = await mkdtemp(join(tmpdir(), "compiled-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const kept = join(folder, "kept");
    await writeFile(join(folder, "a.csv"), "901234567\n");
    await writeFile(join(folder, "empty.db"), "");
    await writeFile(join(folder, "entry.mjs"), program);
    const env = { ...process.env, NODE_COMPILE_CACHE: kept };
    const child = spawn(process.execPath, ["entry.mjs"], { cwd: folder, env });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    const files = await readdir(kept, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).length).toBeGreaterThan(LEAST);
  },
);
