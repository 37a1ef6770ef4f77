import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../../sandbox/demo/main.ts", import.meta.url));

/** Runs the command to its end in an English terminal. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, LC_ALL: "en_GB.UTF-8" };
  return promisify(execFile)(process.execPath, [MAIN, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

test("--help tells the options", async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["--port", "--keep", "--help"]) expect(stdout).toContain(option);
});

test("a taken port is told in one line", async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
  const { port } = squatter.address() as AddressInfo;
  const { code, stderr } = await run("--port", String(port));
  squatter.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^The port ${port} is taken.*--port.*\n$`));
});
