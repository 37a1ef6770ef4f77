import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createNumberSet, numberSetOf } from "../../domain/recipients-set.ts";
import { createListFile } from "./output.ts";

/** A list after numbers were taken out of it. */
export interface Removal {
  removed: number;
  left: number;
}

/** How much two lists share. */
export interface Overlap {
  shared: number;
  one: number;
  other: number;
}

/**
 * Copies a clean list without some numbers. Memory: one NumberSet.
 * @param numbers E.164 digits as numbers
 */
export async function removeNumbers(from: string, numbers: Float64Array, to: string): Promise<Removal> {
  const unwanted = numberSetOf(numbers);
  const file = createListFile(to);
  let removed = 0;
  let left = 0;
  try {
    await eachNumber(from, (number) => {
      if (unwanted.has(number)) {
        removed += 1;
        return;
      }
      left += 1;
      file.write(`${number}\n`);
    });
  } catch (error) {
    file.drop();
    throw error;
  }
  file.keep();
  return { removed, left };
}

/** Counts the numbers that two clean lists share. Exact; memory: one NumberSet. */
export async function measureOverlap(onePath: string, otherPath: string): Promise<Overlap> {
  const one = createNumberSet();
  await eachNumber(onePath, (number) => one.add(number));
  let shared = 0;
  let other = 0;
  await eachNumber(otherPath, (number) => {
    other += 1;
    if (one.has(number)) shared += 1;
  });
  return { shared, one: one.size(), other };
}

async function eachNumber(path: string, use: (number: number) => void): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path) })) if (line !== "") use(Number(line));
}
