import { createHash } from "node:crypto";

/** Numbers in numeric order, each once, in pieces; from the beginning each time. */
type Sorted = () => Iterable<Float64Array>;

const PIECE = 64 * 1024;
/** Digits of a number and the end of its line, at most. */
const LONGEST_LINE = 17;
const [ZERO, NEW_LINE] = [48, 10];

/**
 * Hashes a list by its content, in hex: `sort -n clean.txt | sha256sum` gives the same. Digits are written straight into one
 * buffer: of a million numbers the texts would be sixty megabytes that are thrown away.
 */
export function fingerprint(sorted: Sorted): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(PIECE);
  let at = 0;
  for (const piece of sorted()) {
    for (const number of piece) {
      at = writeLine(number, buffer, at);
      if (at <= PIECE - LONGEST_LINE) continue;
      hash.update(buffer.subarray(0, at));
      at = 0;
    }
  }
  return hash.update(buffer.subarray(0, at)).digest("hex");
}

/** Writes a whole number of at most sixteen digits and the end of its line; where the next one goes. */
function writeLine(number: number, buffer: Buffer, at: number): number {
  let end = at + 1;
  for (let bound = 10; number >= bound; bound *= 10) end += 1;
  let left = number;
  for (let place = end - 1; place >= at; place--) {
    const tenth = Math.floor(left / 10);
    buffer[place] = ZERO + left - tenth * 10;
    left = tenth;
  }
  buffer[end] = NEW_LINE;
  return end + 1;
}

/** Picks a few of `size` numbers by their fingerprint, none of them the first or the last in the list. */
export function pickOthers(sorted: Sorted, size: number, print: string, first: string, last: string): string[] {
  const picked = new Set<string>();
  for (let at = 0; at + 8 <= print.length && picked.size < 3; at += 8) {
    const number = String(numberAt(sorted, Number.parseInt(print.slice(at, at + 8), 16) % size));
    if (number !== first && number !== last) picked.add(number);
  }
  return [...picked];
}

function numberAt(sorted: Sorted, place: number): number | undefined {
  let before = 0;
  for (const piece of sorted()) {
    if (place < before + piece.length) return piece[place - before];
    before += piece.length;
  }
  return undefined;
}
