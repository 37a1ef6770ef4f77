import type { KeyObject } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { ListFacts } from "../../domain/list/clean-list.ts";
import { numberSetOf } from "../../domain/list/number-set.ts";
import { areMany } from "../../domain/list/recent-calls.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { type HashedList, hashedList } from "./hashed-list.ts";
import { HASH_BYTES, hashKey, hashNumber } from "./hashes.ts";
import { eachNumber, numbersOf, writeList } from "./lists.ts";

/** People whom a campaign called: their keyed hashes with how many they are, or its clean list; and on which of the days. */
export type CalledPeople = ({ hashes: string; numbers: number } | { list: string }) & { day: number };

/** A clean list to be looked through before it is called. */
export interface ListToCompare {
  list: string;
  /** Numbers to take out, E.164 digits as numbers. */
  neverCalled: Float64Array<ArrayBuffer>;
  called: readonly CalledPeople[];
  key: Uint8Array;
  /** Where the list without the first goes if it changes, and the one without the called, where that is a choice. */
  to: { left: string; without: string };
}

/** What a look at a list found. */
export interface ListComparison {
  /** How many of the numbers are never called. */
  removed: number;
  /** Present when some are: what is told of the list without them. */
  left?: ListFacts;
  /** How many numbers each campaign shares with what is left; null where that could not be read. */
  shared: (number | null)[];
  /** Over all campaigns, and over those of each day. */
  called: number;
  days: number[];
  /** Present when that list was written. */
  without?: ListFacts;
}

/** Bytes read in one go: whole hashes. */
const PIECE = 64 * 1024;

/** Takes the numbers out that are never called, and finds out which others were called. */
export async function compareList({ list, neverCalled, called, key, to }: ListToCompare): Promise<ListComparison> {
  const unwanted = numberSetOf(neverCalled);
  const all = await numbersOf(list);
  const numbers = unwanted.size() === 0 ? all : all.filter((number) => !unwanted.has(number));
  const removed = all.length - numbers.length;

  const marks = new Uint32Array(numbers.length);
  const shared: (number | null)[] = [];
  if (called.length > 0 && numbers.length > 0) {
    const secret = hashKey(key);
    const mine = hashedList(numbers, secret);
    for (const people of called) shared.push(await mark(people, mine.find, secret, marks));
  }
  const calledAtAll = marks.reduce((sum, mark) => sum + (mark > 0 ? 1 : 0), 0);
  const isChoice = areMany(calledAtAll, numbers.length) && calledAtAll < numbers.length;
  const others = isChoice ? numbers.filter((_, place) => marks[place] === 0) : undefined;
  return withoutUndefined({
    removed,
    shared,
    called: calledAtAll,
    days: countDays(marks, called),
    left: removed > 0 ? writeList(numbers, to.left) : undefined,
    without: others ? writeList(others, to.without) : undefined,
  });
}

/** Marks the numbers of the list that a campaign called with the bit of its day; how many they are. */
async function mark(
  people: CalledPeople,
  find: HashedList["find"],
  key: KeyObject,
  marks: Uint32Array,
): Promise<number | null> {
  // What is read only half tells nothing; a number that stands there twice counts once.
  const own = new Uint8Array(marks.length);
  const take = (first: number, second: number) => {
    const place = find(first, second);
    if (place >= 0) own[place] = 1;
  };
  try {
    if ("hashes" in people) eachHash(people.hashes, people.numbers, take);
    else {
      await eachNumber(people.list, (number) => {
        const hash = hashNumber(number, key);
        take(hash.readUInt32LE(0), hash.readUInt32LE(4));
      });
    }
  } catch {
    return null;
  }
  const bit = 1 << people.day;
  let shared = 0;
  for (let place = 0; place < own.length; place++) {
    if (own[place] === 0) continue;
    marks[place] = (marks[place] ?? 0) | bit;
    shared += 1;
  }
  return shared;
}

/** Reads a file of hashes, on a machine that puts low bytes first, as all that Node is built for. @throws when it is not whole */
function eachHash(path: string, numbers: number, use: (first: number, second: number) => void): void {
  const file = openSync(path, "r");
  try {
    const words = new Uint32Array(PIECE / 4);
    let bytes = 0;
    for (let filled = PIECE; filled === PIECE; bytes += filled) {
      filled = fill(file, words);
      for (let at = 0; at + 1 < filled / 4; at += 2) use(words[at] ?? 0, words[at + 1] ?? 0);
    }
    if (bytes !== numbers * HASH_BYTES) throw new RangeError("A file of hashes is not whole");
  } finally {
    closeSync(file);
  }
}

/** Fills a piece from where the file stands; less only at its end. */
function fill(file: number, piece: Uint32Array): number {
  let filled = 0;
  for (let read = -1; filled < piece.byteLength && read !== 0; filled += read) {
    read = readSync(file, piece, filled, piece.byteLength - filled, null);
  }
  return filled;
}

/** How many numbers were called on each day. */
function countDays(marks: Uint32Array, called: readonly CalledPeople[]): number[] {
  const days = Array.from({ length: Math.max(0, ...called.map(({ day }) => day + 1)) }, () => 0);
  for (const mark of marks) {
    if (mark === 0) continue;
    for (const day of days.keys()) if ((mark & (1 << day)) !== 0) days[day] = (days[day] ?? 0) + 1;
  }
  return days;
}
