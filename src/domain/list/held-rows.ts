import type { FoundRow } from "./tally.ts";

/** Takes a row that counts. */
type RowSink = (row: number, found: FoundRow, text: string, shown: string) => void;

/** The first rows of a list, held back until it is clear that no header follows them. */
export interface HeldRows {
  add: RowSink;
  /** Whether a header may still come. */
  isOpen(): boolean;
  /** Here is the header: what was held stands above the table, and is passed on as it is made. */
  below(make: (found: FoundRow) => FoundRow): void;
  /** No header will come. */
  release(): void;
}

/** A table has no header below so many numbers. */
const MOST_NUMBERS = 3;
const MOST_ROWS = 50;

/** Holds nothing yet; what it does not hold, it passes on. */
export function holdFirstRows(sink: RowSink): HeldRows {
  let held: Parameters<RowSink>[] | undefined = [];
  let numbers = 0;

  function pass(make = (found: FoundRow) => found): void {
    const rows = held ?? [];
    held = undefined;
    for (const [row, found, text, shown] of rows) sink(row, make(found), text, shown);
  }

  return {
    add(row, found, text, shown) {
      if (held === undefined) return sink(row, found, text, shown);
      held.push([row, found, text, shown]);
      if (found.numbers.length > 0) numbers += 1;
      if (numbers > MOST_NUMBERS || held.length > MOST_ROWS) pass();
    },
    isOpen: () => held !== undefined && numbers > 0,
    below: pass,
    release: () => pass(),
  };
}
