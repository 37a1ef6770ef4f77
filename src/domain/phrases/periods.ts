import type { Period } from "../schedule.ts";
import { type Base, lasting, type Meant, periodsOf } from "./calendar.ts";
import type { Amount, DayCore } from "./cores.ts";
import type { Group, Said } from "./groups.ts";

/** What one group of days means; `isOpen` if it only says where it starts. */
export interface GroupMeant extends Meant {
  readonly isOpen: boolean;
}

/** "с 30 по 25 ноября" is reversed, not a year in progress. */
const LONGEST_IN_PROGRESS = 330;

type DateCore = DayCore & { is: "date" };

/** Lays a start, an end or both on the calendar; `amount` is how long it lasts, if that was said elsewhere. */
export function groupPeriods(group: Group<DayCore>, base: Base, amount: Amount | undefined): GroupMeant {
  const { first, last } = group;
  if (first && last) return { ...rangeMeant(first.core, last.core, base), isOpen: false };
  if (last) return { ...untilMeant(last.core, base), isOpen: false };
  if (!first) return { periods: [], isOpen: false };
  const meant = shiftAfter(first, periodsOf(atEnd(first), base));
  if (amount) return { ...meant, periods: meant.periods.map(({ from }) => lasting(from, amount)), isOpen: false };
  return { ...meant, isOpen: first.role !== "at" };
}

/** The same core with no year: what is nearest instead of a date of a past year. */
export function withoutYear(group: Group<DayCore>): Group<DayCore> {
  const strip = (said: Said<DayCore>): Said<DayCore> => {
    if (said.core.is !== "date") return said;
    const { year: _, ...core } = said.core;
    return { ...said, core };
  };
  return {
    joined: group.joined,
    ...(group.first ? { first: strip(group.first) } : {}),
    ...(group.last ? { last: strip(group.last) } : {}),
  };
}

/** "в конце месяца" names no day, while "до конца месяца" does. */
function atEnd({ core, role }: Said<DayCore>): DayCore {
  if (core.is !== "end" || role !== "at" || core.unit === "year") return core;
  if (core.month !== undefined) return { is: "third", third: 2, of: { is: "named-month", month: core.month } };
  const pointed = core.next ? 1 : 0;
  const of =
    core.unit === "week"
      ? ({ is: "week", week: pointed, working: false } as const)
      : ({ is: "month", months: pointed } as const);
  return { is: "third", third: 2, of };
}

function shiftAfter(said: Said<DayCore>, meant: Meant): Meant {
  if (said.role !== "after") return meant;
  return { ...meant, periods: meant.periods.map(({ to }) => ({ from: to.add({ days: 1 }), to: to.add({ days: 1 }) })) };
}

function untilMeant(core: DayCore, base: Base): Meant {
  const meant = periodsOf(core, base);
  return { ...meant, periods: meant.periods.map(({ to }) => ({ from: base.today, to })) };
}

function rangeMeant(start: DayCore, end: DayCore, base: Base): Meant {
  const starts = periodsOf(borrow(start, end, base), base);
  const ends = starts.periods.map(({ from }) =>
    periodsOf(end, { ...base, notBefore: endNotBefore(start, end, from, base) }),
  );
  const periods = starts.periods.flatMap(({ from }, index) =>
    (ends[index]?.periods ?? []).map(({ to }) => inProgress(start, end, { from, to }, base)),
  );
  const doubt = starts.doubt ?? ends.find((meant) => meant.doubt)?.doubt;
  return { periods, ...(doubt ? { doubt } : {}) };
}

/** "25–30 ноября": the first number takes the month and the year of the date that ends the range. */
function borrow(start: DayCore, end: DayCore, base: Base): DayCore {
  if (start.is !== "date" || end.is !== "date" || end.month === undefined) return start;
  if (start.month === undefined) return monthBefore(start, end, base) ?? { ...end, ...start, month: end.month };
  if (start.year !== undefined || end.year === undefined) return start;
  const isYearBefore = start.month > end.month || (start.month === end.month && start.day > end.day);
  return { ...start, year: isYearBefore && start.month !== end.month ? end.year - 1 : end.year };
}

/** "с 28 по 3 декабря" begins in November, if 28 November is not past. */
function monthBefore(start: DateCore, end: DateCore, base: Base): DayCore | undefined {
  if (start.day <= end.day) return undefined;
  const [endPeriod] = periodsOf({ ...end, is: "date" }, base).periods;
  const before = endPeriod?.to.subtract({ months: 1 }).with({ day: 1 });
  if (!before || start.day > before.daysInMonth) return undefined;
  const day = before.with({ day: start.day });
  if (Temporal.PlainDate.compare(day, base.today) < 0) return undefined;
  return { ...start, month: day.month, year: day.year };
}

/** Where the end is looked for: from the start on, but for two dates of no year, which are each the nearest. */
function endNotBefore(start: DayCore, end: DayCore, from: Temporal.PlainDate, base: Base): Temporal.PlainDate {
  const bothNearest = start.is === "date" && end.is === "date" && start.year === undefined && end.month !== undefined;
  return bothNearest || Temporal.PlainDate.compare(from, base.today) < 0 ? base.notBefore : from;
}

/** "20–27 ноября" said on the 24th began on the 20th of this year, not of the next. */
function inProgress(start: DayCore, end: DayCore, period: Period, base: Base): Period {
  if (start.is !== "date" || start.year !== undefined || end.is !== "date" || end.month === undefined) return period;
  const { compare } = Temporal.PlainDate;
  const from = period.from.subtract({ years: 1 });
  const isReversed = compare(period.to, period.from) < 0;
  const hasBegun = compare(from, base.today) < 0 && compare(base.today, period.to) <= 0;
  return isReversed && hasBegun && from.until(period.to).days <= LONGEST_IN_PROGRESS ? { from, to: period.to } : period;
}
