import { sampleNumbers } from "../../../sandbox/samples/lists.ts";
import type { Random } from "../machine/random.ts";

/** A list as a manager would send it, and what is right about it. */
export interface MadeList {
  bytes: Uint8Array;
  /** Whom it calls, each once, in international form. */
  numbers: string[];
  rows: number;
}

/**
 * Makes a list of some few numbers, with rows that are there twice and rows that are no phones; now and then one that is long
 * enough for its first fifty to go alone. @param first which numbers
 */
export function makeList(random: Random, first: number): MadeList {
  const numbers = sampleNumbers(random.percent(15) ? random.whole(201, 215) : random.whole(2, 9), first);
  const rows: string[] = numbers.map((number) => (random.percent(50) ? number : `+${number}`));
  for (let more = random.whole(0, 2); more > 0; more--)
    rows.splice(random.whole(0, rows.length), 0, random.pick(numbers));
  if (random.percent(30)) rows.splice(random.whole(1, rows.length), 0, "12345");
  return { bytes: Buffer.from(`${rows.join("\n")}\n`), numbers, rows: rows.length };
}
