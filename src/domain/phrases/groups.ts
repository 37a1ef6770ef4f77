import { withoutUndefined } from "../without-undefined.ts";
import { canBeDate, canBeHour, isLike, LAST_HOUR } from "./bare-figures.ts";
import { type Core, type DayCore, type HourCore, isDay, isHour, kindOf } from "./cores.ts";
import { borrowMonths, withListedDays } from "./listed-days.ts";
import { joinMoments } from "./moments.ts";
import type { Joined, Piece } from "./piece.ts";
import type { ReadingContext } from "./reading.ts";

/** A piece of one kind, with its role and its place in the text. */
export interface SortedPiece<C extends Core> extends Piece {
  readonly core: C;
}

/** A start, an end or both, as they were said together. */
export interface Group<C extends Core> {
  readonly first?: SortedPiece<C>;
  readonly last?: SortedPiece<C>;
  /** Hangs on the group before by "and", "or", a slash or a comma. */
  readonly joined: Exclude<Joined, "dash"> | undefined;
}

/** All that a text says, sorted. */
export interface Sorted {
  readonly days: readonly Group<DayCore>[];
  readonly hours: readonly Group<HourCore>[];
  /** Two bare numbers, or one, that may be days of the month or hours. */
  readonly either: Group<Core> | undefined;
  /** Whether there were more of them: what is read is not all that was said. */
  readonly hasMore: boolean;
}

type Expecting = Exclude<ReadingContext["expecting"], "change">;

/** Pairs starts with ends and decides which bare figures are days and which are hours. */
export function sortPieces(pieces: readonly Piece[], expecting: Expecting): Sorted {
  const groups = pair(joinMoments(borrowMonths(joinWeekdays(pieces))), expecting);
  const kinds = withListedDays(
    groups,
    groups.map((group) => kindOfGroup(group, expecting, groups.length === 1)),
  );
  const hasDays = kinds.includes("day");
  const hasHours = groups.some(({ first, last }, index) =>
    [first, last].some((said) => said?.core.is === "hour" || (said?.core.is === "fields" && kinds[index] === "hour")),
  );
  const hasParts = !hasHours && kinds.includes("hour");
  const open = groups.filter((_, index) => kinds[index] === "open");
  const decided = groups.map((group, index) => {
    const kind = kinds[index] ?? "open";
    return kind === "open"
      ? decide(group, { hasDays: hasDays || hasParts, hasHours, expecting, isOnly: open.length === 1 })
      : kind;
  });
  const ofKind = (kind: string) => groups.filter((_, index) => decided[index] === kind);
  return {
    days: ofKind("day").map((group) => mapGroup(group, asDay)),
    hours: ofKind("hour").map((group) => mapGroup(group, asHour)),
    either: ofKind("open")[0],
    hasMore: ofKind("open").length > 1,
  };
}

/** A group of open figures read as days. */
export function asDays(group: Group<Core>): Group<DayCore> {
  return mapGroup(group, asDay);
}

/** A group of open figures read as hours. */
export function asHours(group: Group<Core>): Group<HourCore> {
  return mapGroup(group, asHour);
}

/** "seshanba, 24-noyabr": a weekday beside a date is a check of it, not another day. */
function joinWeekdays(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const before = done.at(-1);
    const merged = before && mergeWeekday(before, piece);
    if (merged) done.pop();
    done.push(merged ?? piece);
  }
  return done;
}

function mergeWeekday(before: Piece, piece: Piece): Piece | undefined {
  const loose = piece.joined === undefined || piece.joined === "comma";
  const [said, weekday] = before.core.is === "weekday" ? [piece.core, before.core] : [before.core, piece.core];
  const date = said.is === "fields" && canBeDate(said) ? asDay(said) : said;
  const isPlain = weekday.is === "weekday" && weekday.pointed === undefined && weekday.week === undefined;
  if (!loose || !isPlain || date.is !== "date" || date.weekday !== undefined) return undefined;
  if (before.negated !== piece.negated || (before.role !== "at" && piece.role !== "at")) return undefined;
  const role = before.role === "at" ? piece.role : before.role;
  return { ...before, core: { ...date, weekday: weekday.weekday }, role, end: piece.end };
}

function pair(pieces: readonly Piece[], expecting: Expecting): Group<Core>[] {
  const groups: Group<Core>[] = [];
  let hasEnded = false;
  for (const [index, piece] of pieces.entries()) {
    const joined = piece.joined === "dash" ? undefined : piece.joined;
    const isEnd = piece.role === "to" || piece.joined === "dash";
    const isEndsHour: boolean = hasEnded && piece.role === "at" && !joined && isHourish(piece.core);
    const ended: Group<Core> | undefined = groups.at(-1);
    if (ended && endsBeforeStart(ended, piece, pieces[index + 1])) {
      groups[groups.length - 1] = { ...ended, first: piece };
      continue;
    }
    const opener: number = isEnd || isEndsHour ? openerOf(groups, piece, isEndsHour, expecting) : -1;
    const open: Group<Core> | undefined = groups[opener];
    hasEnded = isEnd && open !== undefined && isDayish(piece.core);
    if (open) groups[opener] = { ...open, last: piece };
    else groups.push(piece.role === "to" ? { last: piece, joined } : { first: piece, joined });
  }
  return groups;
}

/** The group that a piece ends: the one before it, or in "25.11 09:00 – 27.11 18:00" the one before that. */
function openerOf(groups: readonly Group<Core>[], piece: Piece, isEndsHour: boolean, expecting: Expecting): number {
  const isOpener = ({ first, last }: Group<Core>) => !!first && !last && belongs(first, piece, expecting);
  const [earlier, before] = [groups.at(-2), groups.at(-1)];
  const isTimed = !!before?.first && isHourish(before.first.core) && !before.last && before.first.role === "at";
  const isDated = isTimed && isDayish(piece.core) && !!earlier?.first && isDayish(earlier.first.core);
  if (earlier && (isDated || isEndsHour) && isOpener(earlier)) return groups.length - 2;
  return before && isOpener(before) ? groups.length - 1 : -1;
}

/** "до пятницы, с завтрашнего дня": a start behind its end, with no end of its own to come. */
function endsBeforeStart({ first, last }: Group<Core>, start: Piece, next: Piece | undefined): boolean {
  const isPlain = !first && last?.role === "to" && start.role === "from" && isLike(last.core, start.core);
  return isPlain && next?.role !== "to" && next?.joined !== "dash";
}

/** An hour, or a number that may be one. */
function isHourish(core: Core): boolean {
  return kindOf(core) === "hour" || (core.is === "number" && core.value <= LAST_HOUR);
}

function isDayish(core: Core): boolean {
  return kindOf(core) === "day" || (core.is === "fields" && canBeDate(core));
}

/** Whether `end` can end what `start` began: hours end hours, days end days, and a figure what is like it. */
function belongs(start: Piece, end: Piece, expecting: Expecting): boolean {
  const [a, b] = [kindOf(start.core), kindOf(end.core)];
  if (start.core.is === "now") return b !== "day";
  if (a !== "open" && b !== "open") return a === b && start.core.is !== "lasting";
  if (a === b) return true;
  const other = a === "open" ? end.core : start.core;
  const figure = a === "open" ? start.core : end.core;
  if (kindOf(other) === "hour") {
    // Asked for hours, "9 am to 25" has an end that is no hour: it does not change the days.
    if (figure.is === "number") return figure.value <= LAST_HOUR || (expecting === "hours" && !end.ofDays);
    return canBeHour(figure);
  }
  if (other.is !== "date") return isDayBefore(start, end, figure);
  return (
    a === "open" ||
    end.joined === "dash" ||
    start.role === "from" ||
    (figure.is === "number" && figure.value > LAST_HOUR)
  );
}

/** "с 27 и до конца недели", "27-sidan oy oxirigacha": a number that is a day, before an end that is a day. */
function isDayBefore(start: Piece, end: Piece, figure: Core): boolean {
  if (figure.is === "fields") return canBeDate(figure);
  const isSurely = figure.is === "number" && (figure.value > LAST_HOUR || start.ofDays);
  return isSurely && start.core === figure && start.role === "from" && end.role === "to";
}

function kindOfGroup(group: Group<Core>, expecting: Expecting, isAlone: boolean): "day" | "hour" | "open" {
  const cores = [group.first, group.last].flatMap((piece) => (piece ? [piece] : []));
  const kinds = cores.map(({ core }) => kindOf(core));
  if (kinds.includes("hour")) return "hour";
  if (kinds.includes("day")) return "day";
  // "9.00–18.60": what is no date at all is a slip of an hour.
  if (cores.every(({ core }) => core.is === "fields" && !canBeDate(core))) return "hour";
  // Asked for hours, "9 to 25" is a slip of an hour: days that were given before are not changed by figures alone.
  const areBare = cores.every(({ core, ofDays }) => core.is === "number" && !ofDays);
  if (expecting === "hours" && areBare && (isAlone || cores.some(({ core }) => canBeHour(core)))) return "hour";
  if (cores.some(({ core }) => !canBeHour(core))) return "day";
  if (expecting !== "hours" && cores.some(({ ofDays }) => ofDays)) return "day";
  return cores.some(({ core }) => !canBeDate(core)) ? "hour" : "open";
}

interface Surroundings {
  readonly hasDays: boolean;
  readonly hasHours: boolean;
  readonly isOnly: boolean;
  readonly expecting: Expecting;
}

function decide(group: Group<Core>, { hasDays, hasHours, isOnly, expecting }: Surroundings): "day" | "hour" | "open" {
  const cores = [group.first, group.last].flatMap((piece) => (piece ? [piece.core] : []));
  if (hasDays && cores.every(canBeHour)) return "hour";
  const isPair = cores.length === 2;
  const isFields = cores.every(({ is }) => is === "fields");
  if (hasHours) return isPair || isFields ? "day" : "hour";
  if (expecting === "hours") return "hour";
  if (isFields) return "day";
  if (!isOnly) return expecting === "days" && !isPair ? "day" : "hour";
  if (expecting === "schedule") return isPair || group.first?.role !== "at" ? "hour" : "open";
  return isPair || group.first?.role === "from" ? "open" : "day";
}

function mapGroup<C extends Core>(group: Group<Core>, map: (core: Core) => C): Group<C> {
  const { first, last, joined } = group;
  return withoutUndefined({
    joined,
    first: first ? { ...first, core: map(first.core) } : undefined,
    last: last ? { ...last, core: map(last.core) } : undefined,
  });
}

function asDay(core: Core): DayCore {
  if (core.is === "number") return { is: "date", day: core.value };
  if (core.is === "fields") return { is: "date", day: core.first, month: core.second };
  return isDay(core) ? core : { is: "later", amount: { count: 0, unit: "days" } };
}

function asHour(core: Core): HourCore {
  if (core.is === "number") return { is: "hour", hour: core.value, minute: 0, bare: core.value <= 12 };
  if (core.is === "fields") return { is: "hour", hour: core.first, minute: core.second, bare: false };
  return isHour(core) ? core : { is: "now", plusMinutes: 0 };
}
