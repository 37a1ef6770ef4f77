import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { eachNumber } from "./lists.ts";

/** Bytes kept of each hash: two numbers are taken for one another once in 10^7 comparisons of 10^5 with 10^7. */
export const HASH_BYTES = 8;

/** Hashes written in one go. */
const PIECE = 8_192;

/** The key as the hashing wants it. */
export function hashKey(key: Uint8Array): KeyObject {
  return createSecretKey(key);
}

/** HMAC-SHA-256 (RFC 2104) of a number's E.164 digits: without the key nobody can try all numbers. */
export function hashNumber(number: number, key: KeyObject): Buffer {
  return createHmac("sha256", key).update(String(number)).digest();
}

/** Writes the keyed hashes of a clean list to a file of their own; how many. */
export async function hashList(from: string, key: Uint8Array, to: string): Promise<number> {
  const secret = hashKey(key);
  const file = openSync(to, "w", 0o600);
  const piece = Buffer.alloc(PIECE * HASH_BYTES);
  let filled = 0;
  let count = 0;
  const flush = () => {
    for (let at = 0; at < filled; ) at += writeSync(file, piece, at, filled - at);
    filled = 0;
  };
  try {
    await eachNumber(from, (number) => {
      hashNumber(number, secret).copy(piece, filled, 0, HASH_BYTES);
      filled += HASH_BYTES;
      count += 1;
      if (filled === piece.length) flush();
    });
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return count;
}
