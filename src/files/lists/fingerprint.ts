import { createHash } from "node:crypto";

const FLUSH_AT = 4096;

/**
 * Hashes a list by its content: `sort -n clean.txt | sha256sum` gives the same.
 * @param sorted numbers in numeric order, each once
 * @returns SHA-256 in hex
 */
export function fingerprint(sorted: Float64Array): string {
  const hash = createHash("sha256");
  for (let from = 0; from < sorted.length; from += FLUSH_AT) {
    hash.update(`${sorted.subarray(from, from + FLUSH_AT).join("\n")}\n`);
  }
  return hash.digest("hex");
}

/** Picks a few numbers by the fingerprint, none of them the first or the last in the list. */
export function pickOthers(sorted: Float64Array, print: string, first: string, last: string): string[] {
  const picked = new Set<string>();
  for (let at = 0; at + 8 <= print.length && picked.size < 3; at += 8) {
    const number = String(sorted[Number.parseInt(print.slice(at, at + 8), 16) % sorted.length]);
    if (number !== first && number !== last) picked.add(number);
  }
  return [...picked];
}
