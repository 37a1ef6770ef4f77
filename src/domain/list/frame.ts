import { kindOfTitle } from "../number/labels.ts";
import { findNumbers } from "../number/text.ts";
import { showNumber } from "../number/written.ts";
import { holdFirstRows } from "./held-rows.ts";
import { isMarked } from "./marks.ts";
import type { FoundRow } from "./tally.ts";
import type { RowRefusal } from "./verdict.ts";

/** What a frame makes of the rows of one sheet or file. */
export interface FrameSink {
  /** A row that counts; `shown` stands for it when it is refused as empty. */
  row(row: number, found: FoundRow, text: string, shown: string): void;
}

interface WaitingRow {
  row: number;
  found: FoundRow;
  text: string;
  shown: string;
  /** It stands below a blank row, or is a total or a signature: what is there once the list is over. */
  isFoot: boolean;
  /** A number stands in another column of it. */
  hasNumber: boolean;
  /** What it holds if the list is over above it. */
  inFoot?: FoundRow;
}

/** What is noted at a row: `true`, that it is not to be called; a word that speaks against it, as it is written. */
export type RowNote = boolean | string | undefined;

/** Rows of a list are offered one by one, blank ones included. */
export interface Frame {
  /**
   * @param row as the spreadsheet numbers it
   * @param text the cell with the number
   * @param rest gives the text of the other cells, joined by tabs
   * @param noted what is noted in one of them
   */
  offer(row: number, text: string, rest: () => string, noted?: RowNote): void;
  /** There are no more rows. */
  end(): void;
}

/** What is known of a list beforehand. */
export interface FrameOptions {
  /** Nothing is certain here: what looks like a number is only what may be one. */
  doubtful?: boolean;
  /** Rows at which "do not call" is noted count as all others. */
  areMarkedMeant?: boolean;
  /** All rows are of the list: it has neither titles nor a header. */
  isUntitled?: boolean;
}

// Words of the totals under a list, as they are written here, and of those who sign it.
const TOTALS = /(?<!\p{L})(?:jami|umumiy|summa|itogo|total|жами|умумий|итого|всего|сумма)(?!\p{L})/iu;
const SIGNATURES =
  /(?<!\p{L})(?:(?:bosh )?direktor|rahbar|boshliq|hisobchi|buxgalter|tuzuvchi|ijrochi|imzo|tasdiqlayman|директор|руководитель|начальник|бухгалтер|составил|исполнитель|подпись|утверждаю|м\.?\s?п|раҳбар|бошлиқ|ҳисобчи|имзо|ижрочи|director|manager|accountant|signature|prepared by|approved by)/iu;
// Who is to be asked about the list: with a phone, below it.
const CONTACTS =
  /(?<!\p{L})(?:mas['`\u2018\u2019\u02BB\u02BC]?ul|menejer|менеджер|ответственн|масъул|справк|для\s+связи|call-?(?:markaz|center)|колл?-?центр|bog['`\u2018\u2019\u02BB\u02BC]lanish|боғланиш|офис|ofis|office)/iu;
const DATE_LINE = /^\D{0,12}\d{1,2}[\s.-]+(?:\p{L}+|\d{1,2})[\s.,-]+\d{4}\D{0,8}$/u;
/** Figures that are no phone at all: they may belong to a title, a total, a date. */
const NO_PHONES: ReadonlySet<RowRefusal> = new Set(["too-short", "sum", "id", "fraction"]);
const NOTHING = { numbers: [], doubts: [] };
const LONGEST_FOOT = 1000;
const MOST_SIGNING = 3;
const LONGEST_YEAR = 4;
const LONGEST_COLUMN_NUMBER = 3;

/**
 * Tells the rows of a list from what stands around it: titles, headers, totals and signatures are not counted. Every other
 * row that has a digit or a name is, whether its number is missing, short, or slipped into another column.
 */
export function createFrame(sink: FrameSink, options: FrameOptions = {}): Frame {
  const { doubtful = false, areMarkedMeant = false, isUntitled = false } = options;
  let started = false;
  let isHeaded = isUntitled;
  let waiting: WaitingRow[] = [];
  let lastRow = 0;
  let isBelowGap = false;
  const held = holdFirstRows((row, found, text, shown) => sink.row(row, found, text, shown));

  function flush(): void {
    started = true;
    for (const one of waiting) held.add(one.row, one.found, one.text, one.shown);
    waiting = [];
  }

  function wait(row: number, found: FoundRow, text: string, others: string, isEmpty: boolean): void {
    const hasNumber = holdsPhone(others);
    const refused = hasNumber ? [{ value: text, reason: "elsewhere" as const }] : found.refused;
    const words = `${text} ${others}`.trim();
    const isFoot = isBelowGap || TOTALS.test(words) || SIGNATURES.test(words) || DATE_LINE.test(words);
    const shown = hasNumber ? words : isEmpty ? others : text;
    waiting.push({ row, found: { ...found, refused }, text, shown, isFoot, hasNumber });
    if (waiting.length > LONGEST_FOOT) flush();
  }

  /** A row above the list without a number in its place: a title, the header, or a row of the list that has none. */
  function offerAbove(row: number, found: FoundRow, text: string, others: string): void {
    const isHeader = kindOfTitle(text) === "phone";
    const isOfTable = isHeaded && others !== "";
    if (isHeader) held.release();
    if (holdsPhone(others) || ((isOfTable || holdsFigures(others)) && !isHeader)) wait(row, found, text, others, false);
    else waiting = waiting.filter((one) => one.hasNumber);
    isHeaded = true;
  }

  /** A row with a number, or with what was meant as one. */
  function offerNumber(row: number, found: FoundRow, text: string, rest: () => string): void {
    const hasNumber = found.numbers.length > 0;
    if (started && hasNumber && isBelowGap) {
      const words = `${text} ${rest()}`;
      if (SIGNATURES.test(words) || CONTACTS.test(words)) {
        waiting.push({ row, found, text, shown: text, isFoot: true, hasNumber, inFoot: inDoubt(found) });
        return;
      }
    }
    if (waiting.length > 0) flush();
    started = true;
    isBelowGap = false;
    held.add(row, found, text, text);
  }

  /** A header below a few numbers: they are of whoever made the list. */
  function beginBelow(): void {
    waiting = waiting.filter((one) => one.hasNumber);
    flush();
    held.below(inDoubt);
    isBelowGap = false;
  }

  return {
    offer(row, text, rest, noted = false) {
      const read = findNumbers(text);
      const found = doubtful ? inDoubt(read) : read;
      if (row > lastRow + 1) isBelowGap = true;
      lastRow = row;
      const isNumber = found.numbers.length + found.doubts.length > 0;
      const reason = isNumber ? undefined : found.refused[0]?.reason;
      const isOther = reason !== undefined && NO_PHONES.has(reason);
      if (reason !== "empty" && reason !== "no-number" && !isOther) {
        const isLeftOut = !areMarkedMeant && isNumber && (noted === true || isMarked(text));
        if (isLeftOut) offerNumber(row, { ...NOTHING, refused: [{ value: text, reason: "marked" }] }, text, rest);
        else offerNumber(row, typeof noted === "string" ? { ...found, note: noted } : found, text, rest);
        return;
      }
      const others = rest().trim();
      if (reason === "empty" && others === "") {
        isBelowGap = true;
        return;
      }
      if (isOther && !isAround(text, others, started)) {
        wait(row, found, text, others, false);
        flush();
        isBelowGap = false;
      } else if (started && held.isOpen() && reason === "no-number" && isHeaderRow(text, others)) beginBelow();
      else if (started) wait(row, found, text, others, reason === "empty");
      else if (reason === "no-number") offerAbove(row, found, text, others);
      else if (isOther) waiting = waiting.filter((one) => one.hasNumber);
      else if (isHeaded || holdsPhone(others) || isOfList(others)) wait(row, found, text, others, true);
    },
    end() {
      const foot = waiting.findIndex((one) => one.isFoot);
      const over = foot === -1 ? [] : waiting.slice(foot);
      const above = foot === -1 ? waiting : waiting.slice(0, foot);
      const isSigned = over.filter((one) => one.inFoot !== undefined).length <= MOST_SIGNING;
      const found = (one: WaitingRow) => (isSigned ? one.inFoot : undefined) ?? one.found;
      const kept = over.filter((one) => one.hasNumber).map((one) => ({ ...one, found: found(one) }));
      waiting = [...above, ...kept];
      if (started) flush();
      held.release();
    },
  };
}

/** Whether a row names the column of the numbers and others. */
function isHeaderRow(text: string, others: string): boolean {
  return kindOfTitle(text) === "phone" && /\p{L}/u.test(others) && !/\d{3}/.test(others);
}

/** Whether a number that slipped out of its column stands in the rest of a row; one that looks like a taxpayer's is none. */
function holdsPhone(others: string): boolean {
  return findNumbers(others).numbers.some(({ number, kind }) => kind !== "unknown-prefix" && !/^99820/.test(number));
}

/** Whether a cell of the rest is nothing but figures: neither titles nor headers have one. */
function holdsFigures(others: string): boolean {
  return others.split("\t").some((cell) => /^[\d\s.,:/+-]*\d{3}[\d\s.,:/+-]*$/.test(cell));
}

/** Whether a row above the list without a phone is one of the list, not a title, which stands alone or has no figures. */
function isOfList(others: string): boolean {
  return holdsFigures(others) || (others.includes("\t") && /\d/.test(others));
}

/** What would be certain in a list is doubtful in a text that is none. */
function inDoubt(found: FoundRow): FoundRow {
  const doubts = [...found.numbers.map((one) => ({ ...one, value: showNumber(one.number) })), ...found.doubts];
  return { numbers: [], doubts, refused: found.refused };
}

/** Says whether a short number belongs to a title, a row that numbers the columns, a date or a total. */
function isAround(text: string, others: string, started: boolean): boolean {
  if (TOTALS.test(text) || TOTALS.test(others)) return true;
  const runs = text.match(/\d[\d\s().-]*/g) ?? [];
  const longest = Math.max(...runs.map((run) => run.replace(/\D/g, "").length));
  if (/\p{L}{2,}/u.test(text)) return longest <= LONGEST_YEAR;
  return !started && longest <= LONGEST_COLUMN_NUMBER && /^[\d\s.]+$/.test(others);
}
