import { UnreadableList } from "./source.ts";

/** Cells of one column that were merged over several rows. Columns from 0, rows from 1. */
export interface Merge {
  column: number;
  top: number;
  bottom: number;
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)"/g;
const LONGEST_TAG = 200;
const MOST_MERGES = 100_000;

/** Finds what is merged. A sheet tells it after its rows, so this is a pass of its own, without parsing. */
export async function findMerges(chunks: AsyncIterable<Buffer>): Promise<Merge[]> {
  const merges: Merge[] = [];
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carried, chunk]);
    let end = bytes.length - LONGEST_TAG;
    for (const match of bytes.includes("mergeCell ") ? bytes.toString("latin1").matchAll(MERGE) : []) {
      end = Math.max(end, match.index + match[0].length);
      const [top, bottom] = [Number(match[2]), Number(match[3])];
      if (bottom > top) merges.push({ column: columnOf(match[1] ?? ""), top, bottom });
    }
    carried = bytes.subarray(Math.max(end, 0));
    if (merges.length > MOST_MERGES) throw new UnreadableList("too-big");
  }
  return merges.sort((a, b) => a.top - b.top);
}

/** Gives the column of a reference such as AB12, from 0; -1 if there is none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Fills the cells under the top one of each merge, row by row. */
export function createMergeFiller(merges: readonly Merge[]): (row: number, cells: string[]) => void {
  let next = 0;
  let open: (Merge & { value: string })[] = [];
  return (row, cells) => {
    open = open.filter((merge) => merge.bottom >= row);
    for (const merge of open) cells[merge.column] ||= merge.value;
    for (let merge = merges[next]; merge !== undefined && merge.top <= row; merge = merges[++next]) {
      if (merge.top === row) open.push({ ...merge, value: cells[merge.column] ?? "" });
    }
  };
}
