import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createAreWhole } from "../../../src/app/approval/whole-files.ts";

/** SHA-256 of "abc" (FIPS 180-2, appendix B.1). */
const OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whole-files-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

const areWhole = (sha256s: string[]) => createAreWhole({ path: (sha256) => join(folder, sha256) })(sha256s);

test("a file whose bytes are those of its name is whole", async () => {
  await writeFile(join(folder, OF_ABC), "abc");
  expect(await areWhole([OF_ABC])).toBe(true);
});

test.each(["abd", "abc\n", ""])("with other bytes (%j) it is not, whatever stands beside it", async (bytes) => {
  await writeFile(join(folder, OF_ABC), bytes);
  expect(await areWhole([OF_ABC])).toBe(false);
});

test("what cannot be read is not whole", async () => {
  await writeFile(join(folder, OF_ABC), "abc");
  expect(await areWhole([OF_ABC, "0".repeat(64)])).toBe(false);
});
