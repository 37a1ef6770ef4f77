import type { Period } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { type Base, lasting, type Meant, periodsOf } from "./calendar.ts";
import type { Amount, DayCore } from "./cores.ts";
import type { Group, SortedPiece } from "./groups.ts";

/** What one group of days means; `isOpen` if it only says where it starts. */
export interface GroupMeant extends Meant {
  readonly isOpen: boolean;
}

/** "с 30 по 25 ноября" is reversed, not a year in progress. */
const LONGEST_IN_PROGRESS = 330;

type DateCore = DayCore & { is: "date" };

/** How long ago a day without a year may be to be taken for one that has passed, and not for next year's. */
const JUST_PASSED = 60;

/** Lays a start, an end or both on the calendar; `amount` is how long it lasts, if that was said elsewhere. */
export function groupPeriods(group: Group<DayCore>, base: Base, amount: Amount | undefined): GroupMeant {
  return justPassed(group, laid(group, base, amount), base);
}

/** A day without a year that has just passed is asked about; nothing that ends on one lasts a year. */
function justPassed({ first, last }: Group<DayCore>, meant: GroupMeant, { today, notBefore }: Base): GroupMeant {
  const [period] = meant.periods;
  const end = (last ?? first)?.core;
  const isYearless = (end?.is === "date" && end.month !== undefined) || end?.is === "named-month";
  if (
    !period ||
    !isYearless ||
    end.year !== undefined ||
    (end.is === "date" && end.yearsAhead !== undefined) ||
    meant.doubt === "no-such-day"
  )
    return meant;
  const passed = period.to.subtract({ years: 1 });
  // A weekday that only next year's day has says which of the two it is.
  if (end.is === "date" && end.weekday === period.to.dayOfWeek && end.weekday !== passed.dayOfWeek) return meant;
  const isPassed = Temporal.PlainDate.compare(passed, today) < 0 && passed.until(today).days <= JUST_PASSED;
  if (!isPassed || !notBefore.equals(today)) return meant;
  const isUntil = !first && last !== undefined;
  return {
    periods: isUntil ? [] : meant.periods.filter(({ from, to }) => isShort(from, to)),
    doubt: "passed",
    passed,
    isOpen: false,
  };
}

function isShort(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return from.until(to).days <= JUST_PASSED;
}

function laid(group: Group<DayCore>, base: Base, amount: Amount | undefined): GroupMeant {
  const { first, last } = group;
  if (first && !last && first.role === "at" && first.core.is === "end" && first.core.unit === "year") {
    return { ...aboutNewYear(first.core, base), isOpen: false };
  }
  if (last) {
    const ended = first ? rangeMeant(first.core, last.core, base) : untilMeant(last.core, base);
    const meant = beforeUnit(last, ended, base);
    return { ...(amount ? orLasting(meant, amount) : meant), isOpen: false };
  }
  if (!first) return { periods: [], isOpen: false };
  const meant = shiftAfter(first, periodsOf(atEnd(first), base));
  if (amount) return { ...meant, periods: meant.periods.map(({ from }) => lasting(from, amount)), isOpen: false };
  return { ...meant, isOpen: first.role !== "at" };
}

/** The same core with no year and no week: what is nearest instead of a date of a past year, or of a weekday that is past. */
export function withoutYear(group: Group<DayCore>): Group<DayCore> {
  const strip = (said: SortedPiece<DayCore>): SortedPiece<DayCore> => {
    if (said.core.is === "weekday") return { ...said, core: { is: "weekday", weekday: said.core.weekday } };
    if (said.core.is !== "date") return said;
    const { year: _, ...core } = said.core;
    return { ...said, core };
  };
  return withoutUndefined({
    joined: group.joined,
    first: group.first ? strip(group.first) : undefined,
    last: group.last ? strip(group.last) : undefined,
  });
}

/** "at the New Year" is its eve or its day, "at the end of the year" some day before it. */
function aboutNewYear(core: DayCore & { is: "end" }, base: Base): Meant {
  const [end] = periodsOf(core, base).periods;
  if (!end) return { periods: [] };
  const day = end.to.add({ days: 1 });
  const other = core.newYear ? { from: day, to: day } : { from: end.to.with({ day: 21 }), to: end.to };
  return { periods: [end, other], doubt: "open-days" };
}

/** "в конце месяца" names no day, while "до конца месяца" does. */
function atEnd({ core, role }: SortedPiece<DayCore>): DayCore {
  if (core.is !== "end" || role !== "at" || core.unit === "year") return core;
  if (core.month !== undefined) return { is: "third", third: 2, of: { is: "named-month", month: core.month } };
  const pointed = core.next ? 1 : 0;
  const of =
    core.unit === "week"
      ? ({ is: "week", week: pointed, working: false } as const)
      : ({ is: "month", months: pointed } as const);
  return { is: "third", third: 2, of };
}

function shiftAfter(said: SortedPiece<DayCore>, meant: Meant): Meant {
  if (said.role !== "after") return meant;
  return { ...meant, periods: meant.periods.map(({ to }) => ({ from: to.add({ days: 1 }), to: to.add({ days: 1 }) })) };
}

function untilMeant(core: DayCore, base: Base): Meant {
  const meant = periodsOf(core, base);
  return { ...meant, periods: meant.periods.map(({ to }) => ({ from: base.today, to })) };
}

/** "from the 25th to the 27th, 5 days": what lasts otherwise than it ends may be the one or the other. */
function orLasting(meant: Meant, amount: Amount): Meant {
  const periods = meant.periods.flatMap((period) => {
    const other = lasting(period.from, amount);
    return other.to.equals(period.to) ? [period] : [period, other];
  });
  return periods.length > meant.periods.length ? { ...meant, periods, doubt: meant.doubt ?? "open-days" } : meant;
}

/** «до декабря», "keyingi haftagacha": up to the first day of it, rather than to its last one. */
function beforeUnit({ core, role, ofDays, joined }: SortedPiece<DayCore>, meant: Meant, base: Base): Meant {
  const isUnit = core.is === "named-month" || core.is === "month" || core.is === "week";
  if (!isUnit || role !== "to" || ofDays || joined === "dash") return meant;
  const eve = periodsOf(core, base).periods[0]?.from.subtract({ days: 1 });
  const either = meant.periods.flatMap((period) =>
    eve && Temporal.PlainDate.compare(eve, period.from) >= 0 ? [{ from: period.from, to: eve }, period] : [period],
  );
  // "until the coming week": the eve of the next one is the end of this one.
  const periods = either.filter(({ to }, at) => either.findIndex((other) => other.to.equals(to)) === at);
  return either.length > meant.periods.length ? { periods, doubt: "open-days" } : meant;
}

function rangeMeant(start: DayCore, end: DayCore, base: Base): Meant {
  const starts = periodsOf(borrow(start, end, base), base);
  const ends = starts.periods.map(({ from }) =>
    periodsOf(end, { ...base, notBefore: endNotBefore(start, end, from, base) }),
  );
  const periods = starts.periods.flatMap(({ from }, index) =>
    (ends[index]?.periods ?? []).map(({ to }) =>
      reversed(start, end, inProgress(start, end, { from, to }, base), base),
    ),
  );
  const doubt = starts.doubt ?? ends.find((meant) => meant.doubt)?.doubt;
  return withoutUndefined({ periods, doubt });
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

/** "с 20.12.2026 по 10.12", "с субботы по 27 ноября" said before both, is an end before its start, not a campaign of a year. */
function reversed(start: DayCore, end: DayCore, { from, to }: Period, { today }: Base): Period {
  if (end.is !== "date" || end.year !== undefined || end.yearsAhead !== undefined) return { from, to };
  const yearBefore = to.subtract({ years: 1 });
  const isYearlong = from.until(to).days > LONGEST_IN_PROGRESS;
  const isAhead = start.is !== "date" && Temporal.PlainDate.compare(yearBefore, today) >= 0;
  const isDated = start.is === "date" && start.year !== undefined;
  return isYearlong && (isDated || isAhead) ? { from, to: yearBefore } : { from, to };
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
