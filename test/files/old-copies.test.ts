import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { oldCopies } from "../../src/files/old-copies.ts";

test("copies in the data folder and beside it are found when they are old; the folder itself never", async ({
  onTestFinished,
}) => {
  const place = await mkdtemp(join(tmpdir(), "old-copies-"));
  onTestFinished(() => rm(place, { recursive: true, maxRetries: 20 }));
  const data = join(place, "data");
  for (const [folder, seconds] of Object.entries({ data: 1, "data/before-1": 1, "data/new": 9, backup: 1, other: 9 })) {
    const database = join(place, folder, "campaigns.sqlite");
    await mkdir(join(place, folder), { recursive: true });
    await writeFile(database, "");
    await utimes(database, seconds, seconds);
  }
  const found = await oldCopies(join(data, "campaigns.sqlite"), 5_000);
  expect(found.sort()).toEqual([join(place, "backup"), join(data, "before-1")].sort());
});
