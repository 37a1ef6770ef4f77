import type { LabelKind } from "../number/labels.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { ColumnOption } from "./verdict.ts";
import { LIKELY_MEANT, type Whose } from "./whose.ts";

/** What was seen of a column. */
export interface SeenColumn {
  column: number;
  /** Cells that are not blank, all of them. */
  cells: number;
  /** Cells that are not blank, from the first number on: titles above do not count against a column. */
  filled: number;
  /** Cells with a certain number, and with no more than what may be one. */
  valid: number;
  doubtful: number;
  /** Of a code that somebody holds. */
  known: number;
  /** Written with the country code, or parted as people part phones. */
  plain: number;
  /** Bare digits as a taxpayer number, and as a round sum. */
  idLike: number;
  round: number;
  /** One more than the number above. */
  serial: number;
  /** The number above once more. */
  repeated: number;
  /** In how many rows another column has the same number and nothing else, by that column. */
  alike: ReadonlyMap<number, number>;
  fractions: number;
  /** With four decimals and more. */
  longFractions: number;
  masked: number;
  title?: string;
  says?: LabelKind;
  whose: Whose;
  samples: string[];
}

/** Which columns are read, or may be meant. */
export interface ChosenColumns {
  /** What is read, where nothing is asked; else what may be meant, the likeliest first. */
  columns: ColumnOption[];
  /** Why it has to be asked which one: several are as good, or what is said of the only ones speaks against phones. */
  ask?: "several" | "unsure";
  /** Others that hold a few numbers. */
  others: ColumnOption[];
}

const QUALIFYING_SHARE = 0.5;
/** One column holds all but a few when another one has at most a quarter as many. */
const FEW = 4;
const MOST_OTHERS = 3;

/**
 * Chooses among columns. A column whose title says that it is something else, or that looks like taxpayer numbers, sums or
 * codes that nobody holds, is never taken without being asked about, and never offered beside a column of phones. One of a
 * guarantor's or a manager's phones is never taken in place of the person's own, however few those are.
 */
export function chooseColumns(seen: readonly SeenColumn[], wide: boolean): ChosenColumns {
  const holding = seen.filter((one) => one.valid + one.doubtful > 0 && !isOfFractions(one, seen));
  if (wide) return { columns: holding.map(option), others: [] };
  const phones = holding.filter((one) => !isUnsure(one, seen));
  const own = phones.filter(({ whose }) => whose !== "somebody-else");
  if (own.length === 0) {
    const unsure = [...holding].sort(likelier);
    return unsure.length > 0 ? { columns: unsure.map(option), others: [], ask: "unsure" } : { columns: [], others: [] };
  }
  const good = phones.filter((one) => one.valid >= one.filled * QUALIFYING_SHARE);
  const sorted = (good.length > 0 ? good : phones).sort(likelier);
  const most = Math.max(...sorted.map((one) => one.valid));
  const isFuller = sorted.some((one) => one.valid === most && isElse(one));
  const many = sorted.filter((one) => one.valid * FEW > most || (isFuller && !isElse(one)));
  const ofPeople = many.filter((one) => !isOneNumber(one));
  const likely = good.length > 0 && ofPeople.length > 0 ? ofPeople : many.slice(0, good.length > 0 ? undefined : 1);
  const read = likely.filter((one, at) => !isCopy(one, likely.slice(0, at)));
  const others = phones.filter((one) => !read.includes(one) && !isCopy(one, read)).sort(likelier);
  return withoutUndefined({
    columns: read.map(option),
    others: others.slice(0, MOST_OTHERS).map(option),
    ask: read.length > 1 ? "several" : undefined,
  });
}

/** Sums and coordinates: what looks like a phone among them is another of them. */
function isOfFractions(one: SeenColumn, seen: readonly SeenColumn[]): boolean {
  if (one.says === "phone" || one.plain > 0) return false;
  if (one.says === "place") return true;
  if (one.fractions > 0 && one.fractions * 5 >= one.cells - 1) return true;
  // 69.2797371 beside 41.3110810.
  const isDecimal = one.valid === 0 && one.doubtful > 0;
  return (
    isDecimal &&
    seen.some((other) => other !== one && other.longFractions * 2 >= other.cells - 1 && other.longFractions > 0)
  );
}

/** A column of phones that somebody has hidden: what is beside it is something else. */
function isMasked({ masked, valid, cells }: SeenColumn): boolean {
  return masked > 0 && masked >= valid && masked * 2 >= cells - 1;
}

/** Whether something speaks against phones. */
function isUnsure(one: SeenColumn, seen: readonly SeenColumn[]): boolean {
  if (one.valid === 0) return true;
  if (one.says !== undefined) return one.says !== "phone";
  if (one.idLike >= one.valid * 0.8 || one.round >= one.valid * 0.5) return true;
  if (one.known < one.valid * QUALIFYING_SHARE) return true;
  return one.plain === 0 && seen.some((other) => other !== one && isMasked(other));
}

function isElse({ whose }: SeenColumn): boolean {
  return whose === "somebody-else" || whose === "worker";
}

/** One number in every row is the office's line or a manager's, whatever stands above it. */
function isOneNumber({ repeated, valid }: SeenColumn): boolean {
  return valid >= 3 && repeated === valid - 1;
}

/** Whether all numbers of a column stand in the same rows of another one: whichever is read, the same people are called. */
function isCopy({ valid, doubtful, alike }: SeenColumn, others: readonly SeenColumn[]): boolean {
  return doubtful === 0 && others.some(({ column }) => alike.get(column) === valid);
}

/** Bare digits that go on by one are the numbers of records sooner than people's phones. */
function isSerial({ serial, valid, plain }: SeenColumn): boolean {
  return plain === 0 && valid >= 3 && serial >= (valid - 1) * 0.8;
}

/** Where both are as likely, the left one stays first. */
function likelier(one: SeenColumn, other: SeenColumn): number {
  const told = Number(other.says === "phone") - Number(one.says === "phone");
  const meant = LIKELY_MEANT[one.whose] - LIKELY_MEANT[other.whose];
  return (
    Number(isElse(one)) - Number(isElse(other)) ||
    told ||
    Number(isSerial(one)) - Number(isSerial(other)) ||
    meant ||
    other.valid - one.valid
  );
}

function option({ column, title, samples, valid, doubtful }: SeenColumn): ColumnOption {
  const named = title === undefined ? {} : { title };
  return { column, letter: columnLetter(column), ...named, samples, count: valid + doubtful };
}

/** Names a column from 0 as spreadsheets do: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
