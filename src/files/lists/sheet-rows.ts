import type { Hidden } from "../../domain/list/suspicions.ts";
import type { Covered, RowSink } from "./delimited.ts";
import { UnreadableList } from "./source.ts";

/** As many as Excel has; LibreOffice is content with these too. */
export const MOST_COLUMNS = 16_384;

/** How many cells may still be looked at, blank ones between others counted. */
export interface Effort {
  cells: number;
}

/** A few seconds' worth: a thousand columns of a hundred thousand rows. */
export const newEffort = (): Effort => ({ cells: 100_000_000 });

/** Puts the rows of a sheet together, without what nobody sees of it. Columns from 0. */
export interface SheetRows {
  hideColumns(from: number, to: number): void;
  /** Sets the text of a cell of the current row. */
  put(column: number, text: string): void;
  /** Hands the current row on, `times` times under numbers from `row`, and begins the next one. */
  end(row: number, more?: { hidden?: boolean; covered?: Covered | undefined; times?: number }): void;
  /** Nothing more is wanted. */
  stopped(): boolean;
}

const LONGEST_HIDDEN_UNTOLD = 6;

/** @param hidden is set to what was passed over */
export function createSheetRows(hidden: Hidden, effort: Effort, sink: RowSink): SheetRows {
  const hiddenColumns = new Uint8Array(MOST_COLUMNS);
  const passedOver = new Set<number>();
  let cells: string[] = [];
  let stopped = false;
  hidden.rows = 0;
  hidden.columns = 0;

  return {
    hideColumns: (from, to) => void hiddenColumns.fill(1, Math.max(0, from), to + 1),
    put(column, text) {
      if (column < 0 || column >= MOST_COLUMNS) return;
      if (hiddenColumns[column] === 1) {
        if (text.length > LONGEST_HIDDEN_UNTOLD) passedOver.add(column);
        hidden.columns = passedOver.size;
        return;
      }
      // Holes would make each later look at the row a hundred times as slow.
      while (cells.length < column) cells.push("");
      cells[column] = text;
    },
    end(row, { hidden: isHidden = false, covered, times = 1 } = {}) {
      const isBlank = cells.length === 0;
      effort.cells -= cells.length * times;
      if (effort.cells < 0) throw new UnreadableList("too-big");
      if (isHidden) hidden.rows += isBlank ? 0 : times;
      else {
        const copies = isBlank ? 1 : times;
        for (let copy = 0; copy < copies && !stopped; copy++) stopped = !sink(row + copy, cells, covered);
      }
      cells = [];
    },
    stopped: () => stopped,
  };
}
