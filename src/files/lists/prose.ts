import { findNumbers } from "../../domain/number/text.ts";
import type { Delimiter } from "./delimiter.ts";

const LINES = 100;
const MOSTLY = 0.8;

/**
 * Whether commas and semicolons of a text are those of sentences, not of a table: a blank behind nearly each of them, and
 * words around the numbers. Read as a table it would lose the numbers of all columns but one.
 */
export function isProse(sample: string, delimiter: Delimiter): boolean {
  if (delimiter !== "," && delimiter !== ";") return false;
  const lines = sample
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const signs = lines.join("\n").split(delimiter).length - 1;
  const loose = lines.join("\n").split(`${delimiter} `).length - 1;
  if (loose < signs * MOSTLY) return false;
  let holding = 0;
  let worded = 0;
  for (const cell of lines.flatMap((line) => line.split(delimiter))) {
    if (findNumbers(cell).numbers.length === 0) continue;
    holding += 1;
    if (/\p{L}{2,}/u.test(cell)) worded += 1;
  }
  return worded * 2 >= holding && holding > 0;
}
