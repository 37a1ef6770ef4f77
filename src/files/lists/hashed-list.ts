import type { KeyObject } from "node:crypto";
import { hashNumber } from "./hashes.ts";

/** A list of numbers that is asked, hash by hash, which of them is meant. */
export interface HashedList {
  /** The place of the number with this hash, given as its first and its second four bytes; -1 where there is none. */
  find(first: number, second: number): number;
}

/** Room beside the numbers that keeps the ways to them short. */
const ROOM = 2;

/** Hashes a list. Memory: 8 bytes a number, and 8 to 16 for the places. */
export function hashedList(numbers: Float64Array, key: KeyObject): HashedList {
  const firsts = new Uint32Array(numbers.length);
  const seconds = new Uint32Array(numbers.length);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(numbers.length, 1) * ROOM)) - 1;
  // 0 is free: places count from 1.
  const places = new Uint32Array(mask + 1);
  for (const [place, number] of numbers.entries()) {
    const hash = hashNumber(number, key);
    firsts[place] = hash.readUInt32LE(0);
    seconds[place] = hash.readUInt32LE(4);
    let at = hash.readUInt32LE(4) & mask;
    while (places[at] !== 0) at = (at + 1) & mask;
    places[at] = place + 1;
  }
  return {
    find(first, second) {
      for (let at = second & mask; ; at = (at + 1) & mask) {
        const place = (places[at] ?? 0) - 1;
        if (place < 0 || (seconds[place] === second && firsts[place] === first)) return place;
      }
    },
  };
}
