/** Keeps the calls of many campaigns in a folder, as they are kept: files of hashes. Run as a process of its own. */
import { randomFillSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { HASH_BYTES, hashList } from "../../src/files/lists/hashes.ts";

/** So many campaigns called so many people each, of whom the first campaign's are partly those of the list. */
export const CAMPAIGNS = 100;
export const EACH = 100_000;
export const LISTED = 100_000;
export const SHARED = 30_000;

export const KEY = new Uint8Array(32).fill(7);

export const listIn = (folder: string): string => join(folder, "list.txt");
export const keptIn = (folder: string, campaign: number): string => join(folder, `calls-${campaign}`);

async function make(folder: string): Promise<void> {
  const numbers = sampleNumbers(LISTED + EACH - SHARED);
  writeFileSync(listIn(folder), `${numbers.slice(0, LISTED).join("\n")}\n`);
  writeFileSync(join(folder, "called.txt"), `${numbers.slice(LISTED - SHARED).join("\n")}\n`);
  await hashList(join(folder, "called.txt"), KEY, keptIn(folder, 0));
  // Hashes of other people are as good as random.
  for (let campaign = 1; campaign < CAMPAIGNS; campaign++) {
    writeFileSync(keptIn(folder, campaign), randomFillSync(new Uint8Array(EACH * HASH_BYTES)));
  }
}

if (import.meta.main) await make(process.argv[2] ?? ".");
