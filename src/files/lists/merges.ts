import type { Covered } from "./delimited.ts";
import { MOST_COLUMNS } from "./sheet-rows.ts";
import { UnreadableList } from "./source.ts";

/** Cells that were merged into the one at their top left. Columns from 0, rows from 1. */
export interface Merge {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CORNER = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const MERGE = new RegExp(String.raw`<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']${CORNER}:${CORNER}["']`, "g");
const LONGEST_TAG = 200;
const MOST_MERGES = 100_000;
/** Columns of all merges together, so that no sheet takes minutes. */
const MOST_WIDTH = 20_000_000;

/** Finds what is merged. A sheet tells it after its rows, so this is a pass of its own, without parsing. */
export async function findMerges(chunks: AsyncIterable<Buffer>): Promise<Merge[]> {
  const merges: Merge[] = [];
  let width = 0;
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carried, chunk]);
    let end = bytes.length - LONGEST_TAG;
    for (const match of bytes.includes("mergeCell") ? bytes.toString("latin1").matchAll(MERGE) : []) {
      end = Math.max(end, match.index + match[0].length);
      const [, left = "", top, right = "", bottom] = match;
      const merge = { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
      merges.push(merge);
      width += Math.max(0, merge.right - merge.left);
    }
    carried = bytes.subarray(Math.max(end, 0));
    if (merges.length > MOST_MERGES || width > MOST_WIDTH) throw new UnreadableList("too-big");
  }
  return merges.sort((a, b) => a.top - b.top);
}

/** Gives the column of a reference such as AB12 or ab12, from 0; -1 if there is none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    // Capital and small letters differ in one bit.
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Says of each row, in their order, which of its cells lie under a merged one: nobody sees what they hold. */
export function createCover(merges: readonly Merge[]): { enter(row: number): void; covered: Covered } {
  const until = new Float64Array(MOST_COLUMNS);
  let next = 0;
  let begun: Merge[] = [];
  let current = 0;

  function cover(column: number, bottom: number): void {
    if (column < MOST_COLUMNS) until[column] = Math.max(until[column] ?? 0, bottom);
  }

  return {
    enter(row) {
      current = row;
      for (const { left, bottom } of begun) cover(left, bottom);
      begun = [];
      for (let merge = merges[next]; merge !== undefined && merge.top <= row; merge = merges[++next]) {
        const { left, right, top, bottom } = merge;
        for (let column = left + 1; column <= right; column++) cover(column, bottom);
        // The cell at the top left is the one that is seen.
        if (top === row) begun.push(merge);
        else cover(left, bottom);
      }
    },
    covered: (column) => (until[column] ?? 0) >= current,
  };
}
