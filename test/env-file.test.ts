import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEnvironment } from "../src/env-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "env-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 20 }));

const TEXT = "BOT_TOKEN=1:a\r\n# a remark\r\nADMIN_IDS='1, 2'\r\n";

test.for<[name: string, bytes: Buffer]>([
  ["as editors on Linux save it", Buffer.from(TEXT.replaceAll("\r", ""))],
  ["with the mark that editors on Windows put first", Buffer.from(`\ufeff${TEXT}`)],
  ["saved as Unicode", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
])("a file %s is read", ([, bytes]) => {
  const path = join(folder, ".env");
  writeFileSync(path, bytes);
  expect(readEnvironment({ HOME: "/home" }, path)).toEqual({ HOME: "/home", BOT_TOKEN: "1:a", ADMIN_IDS: "1, 2" });
});

test("what the environment sets wins", () => {
  const path = join(folder, ".env");
  writeFileSync(path, TEXT);
  expect(readEnvironment({ BOT_TOKEN: "2:b" }, path)).toMatchObject({ BOT_TOKEN: "2:b", ADMIN_IDS: "1, 2" });
});

test("without a file the environment is all there is", () => {
  expect(readEnvironment({ HOME: "/home" }, join(folder, ".env"))).toEqual({ HOME: "/home" });
});
