import { type FoundNumbers, findNumbers } from "./numbers-text.ts";

/** What a frame makes of the rows of one sheet or file. */
export interface FrameSink {
  /** A row that counts; `shown` stands for it when it is refused as empty. */
  row(row: number, found: FoundNumbers, text: string, shown: string): void;
}

interface WaitingRow {
  row: number;
  found: FoundNumbers;
  text: string;
  shown: string;
}

/** Rows of a list are offered one by one, blank ones included. */
export interface Frame {
  /**
   * @param row as the spreadsheet numbers it
   * @param text the cell with the number
   * @param rest gives the text of the other cells, joined
   */
  offer(row: number, text: string, rest: () => string): void;
}

// Words of the totals under a list, as they are written here.
const TOTALS = /(?<!\p{L})(?:jami|umumiy|summa|itogo|total|жами|умумий|итого|всего|сумма)(?!\p{L})/iu;
const LONGEST_SIGNATURE = 1000;
const LONGEST_YEAR = 4;
const LONGEST_COLUMN_NUMBER = 3;

/**
 * Tells the rows of a list from what stands around it: titles, headers, totals and signatures are not counted, while a
 * row without a number between others is.
 */
export function createFrame(sink: FrameSink): Frame {
  let started = false;
  let headed = false;
  let waiting: WaitingRow[] = [];

  function flush(): void {
    started = true;
    for (const one of waiting) sink.row(one.row, one.found, one.text, one.shown);
    waiting = [];
  }

  return {
    offer(row, text, rest) {
      const found = findNumbers(text);
      const reason = found.numbers.length === 0 ? found.refused[0]?.reason : undefined;
      if (reason !== "empty" && reason !== "no-number" && reason !== "too-short") {
        if (waiting.length > 0) flush();
        started = true;
        sink.row(row, found, text, text);
        return;
      }
      const others = rest().trim();
      if (reason === "empty" && others === "") return;
      const one = { row, found, text, shown: reason === "empty" ? others : text };
      if (reason === "too-short" && !isAround(text, others, started)) {
        waiting.push(one);
        flush();
      } else if (started || reason === "empty") {
        if (started || headed) waiting.push(one);
        if (waiting.length > LONGEST_SIGNATURE) flush();
      } else {
        headed = true;
        waiting = [];
      }
    },
  };
}

/** Says whether a short number belongs to a title, a row that numbers the columns, a date or a total. */
function isAround(text: string, others: string, started: boolean): boolean {
  if (TOTALS.test(text) || TOTALS.test(others)) return true;
  const runs = text.match(/\d[\d\s().-]*/g) ?? [];
  const longest = Math.max(...runs.map((run) => run.replace(/\D/g, "").length));
  return /\p{L}{2,}/u.test(text) ? longest <= LONGEST_YEAR : !started && longest <= LONGEST_COLUMN_NUMBER;
}
