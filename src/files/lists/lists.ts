import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ListFacts } from "../../domain/list/clean-list.ts";
import { createNumberSet, numberSetOf } from "../../domain/list/number-set.ts";
import { fingerprint, pickOthers } from "./fingerprint.ts";
import { createListFile } from "./output.ts";

/** A list after numbers were taken out of it. */
export interface Removal {
  removed: number;
  left: number;
}

/** A list after the numbers of others were taken out of it. */
export interface Subtraction {
  taken: { numbers: number; removed: number }[];
  left: ListFacts;
}

/** The two sides of a list that was cut. */
export interface Cut {
  first: ListFacts;
  rest: ListFacts;
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
  file.finish();
  return { removed, left };
}

/**
 * Copies a clean list without the numbers of others.
 * @param without paths of clean lists
 * @returns how many numbers each of those holds, how many it took out that the ones before it did not, and what is left
 */
export async function subtractLists(from: string, without: readonly string[], to: string): Promise<Subtraction> {
  const taken: Subtraction["taken"] = [];
  let left = await numbersOf(from);
  for (const path of without) {
    const others = createNumberSet();
    await eachNumber(path, (number) => others.add(number));
    const before = left.length;
    left = left.filter((number) => !others.has(number));
    taken.push({ numbers: others.size(), removed: before - left.length });
  }
  return { taken, left: writeList(left, to) };
}

/**
 * Cuts a clean list in two, in its order: so many numbers, and the rest. Every number is in one of them.
 * @param first how many go into the first one; where the list holds no more, the rest is empty
 */
export async function cutList(from: string, first: number, to: { first: string; rest: string }): Promise<Cut> {
  const numbers = await numbersOf(from);
  return {
    first: writeList(numbers.subarray(0, first), to.first),
    rest: writeList(numbers.subarray(first), to.rest),
  };
}

/** The numbers of a clean list in its order. */
export async function numbersOf(path: string): Promise<Float64Array<ArrayBuffer>> {
  let numbers = new Float64Array(1_024);
  let count = 0;
  await eachNumber(path, (number) => {
    if (count === numbers.length) {
      const larger = new Float64Array(count * 2);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[count++] = number;
  });
  return numbers.subarray(0, count);
}

/** Writes numbers as a clean list, and says what is told of them. */
export function writeList(numbers: Float64Array, to: string): ListFacts {
  const file = createListFile(to);
  for (const number of numbers) file.write(`${number}\n`);
  file.finish();
  const [first = "", last = ""] = [numbers.at(0), numbers.at(-1)].map((one) => one?.toString());
  const pieces = [Float64Array.from(numbers).sort()];
  const sorted = () => pieces;
  const print = fingerprint(sorted);
  const others = pickOthers(sorted, numbers.length, print, first, last);
  return { numbers: numbers.length, first, last, others, fingerprint: print };
}

/** Reads a clean list number by number. Rejects when it cannot be read. */
export async function eachNumber(path: string, use: (number: number) => void): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path) })) if (line !== "") use(Number(line));
}
