import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

test("the page's scripts hold to their types", async () => {
  const checking = promisify(execFile)("node_modules/.bin/tsc", ["-p", "sandbox/chat/page"], { cwd: ROOT });
  const found = await checking.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  expect(found).toBe("");
});
