/** The operator's scripts as processes of their own. */
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { surroundings } from "../sandbox/demo/bot-process.ts";

/** Runs `src/<script>.ts` in a folder without .env, in English. */
export function runScript(
  script: "backup" | "journal" | "restore",
  args: string[],
  options: { folder: string; DATA_DIR: string },
) {
  const entry = fileURLToPath(new URL(`../src/${script}.ts`, import.meta.url));
  const { folder, DATA_DIR } = options;
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    // Read and compiled once for all that run it.
    const env = { ...surroundings(), DATA_DIR, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };
    const child = execFile(process.execPath, [entry, ...args], { cwd: folder, env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: `${stdout}${stderr}`.trim() }),
    );
  });
}
