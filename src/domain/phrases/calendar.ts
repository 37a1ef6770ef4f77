import type { Period } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { Amount, DayCore, Pointed } from "./cores.ts";

/** The days that a core may mean: one period if it is certain, several to ask about, none if there is no such day. */
export interface Meant {
  readonly periods: readonly Period[];
  readonly doubt?: "open-days" | "weekday-mismatch" | "which-week" | "no-such-day" | "passed";
  /** Of `passed`: the last day that has passed; the periods are a year later. */
  readonly passed?: Temporal.PlainDate;
}

/** What a core is laid on. */
export interface Base {
  readonly today: Temporal.PlainDate;
  /** Days without a month or a year, and weekdays, are the nearest from here on. */
  readonly notBefore: Temporal.PlainDate;
}

const MONTHS = 12;
const WEEK = 7;
const FRIDAY = 5;
const SATURDAY = 6;
/** The longest wait for a 29 February. */
const YEARS_TO_LEAP_DAY = 8;

/** Lays what was said of days on the calendar. "recurring" means nothing certain and gives no periods. */
export function periodsOf(core: DayCore, base: Base): Meant {
  const { today } = base;
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  switch (core.is) {
    case "date":
      return dateMeant(core, base);
    case "weekday":
      return weekdayMeant(core, base, monday);
    case "later":
      return certain(plus(today, core.amount));
    case "lasting":
      return lastingMeant(core, today);
    case "week": {
      const week = (which: Pointed) => weekPeriod(which, core.working, today, monday);
      return core.coming ? { periods: [week(1), week(0)], doubt: "which-week" } : { periods: [week(core.week)] };
    }
    case "weekend":
      return weekendMeant(core.week, today, monday);
    case "month":
      return { periods: [monthPeriod(today.with({ day: 1 }).add({ months: core.months }), today, core.months === 0)] };
    case "named-month":
      return { periods: [namedMonth(core, today)] };
    case "end":
      return certain(endOfUnit(core, base));
    case "edge":
      return edgeMeant(core, base);
    case "nth-week":
      return nthWeek(core, today);
    case "third":
      return thirdMeant(core, base);
    case "recurring":
      return { periods: [] };
  }
}

/** The days from `from` that last for `amount`: a week from Tuesday ends on Monday. */
export function lasting(from: Temporal.PlainDate, amount: Amount): Period {
  if (amount.unit === "working-days") return { from, to: workingDay(from, amount.count) };
  return { from, to: plus(from, amount).subtract({ days: 1 }) };
}

/** The day that is the `count`th from Monday to Friday, `from` included if it is one. */
function workingDay(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let [day, left] = [from, count];
  while (true) {
    if (day.dayOfWeek <= FRIDAY) left -= 1;
    if (left <= 0) return day;
    day = day.add({ days: 1 });
  }
}

function plus(day: Temporal.PlainDate, { count, unit }: Amount): Temporal.PlainDate {
  return unit === "working-days" ? workingDay(day.add({ days: 1 }), count) : day.add({ [unit]: count });
}

function certain(day: Temporal.PlainDate): Meant {
  return { periods: [{ from: day, to: day }] };
}

function dateMeant(core: DayCore & { is: "date" }, base: Base): Meant {
  const found = findDate(core, base.notBefore);
  if (!found) return { periods: [], doubt: "no-such-day" };
  const { day, exists } = found;
  if (!exists) return { ...certain(day), doubt: "no-such-day" };
  if (core.weekday === undefined || core.weekday === day.dayOfWeek) return certain(day);
  const other = nextWeekday(core.weekday, base.notBefore);
  return {
    periods: [
      { from: day, to: day },
      { from: other, to: other },
    ],
    doubt: "weekday-mismatch",
  };
}

/** The date, or the last day of its month where it has no such day; undefined without such a month. */
function findDate(
  core: DayCore & { is: "date" },
  notBefore: Temporal.PlainDate,
): { day: Temporal.PlainDate; exists: boolean } | undefined {
  const { day, month } = core;
  const year = core.yearsAhead === undefined ? core.year : notBefore.year + core.yearsAhead;
  if (day < 1 || (month !== undefined && (month < 1 || month > MONTHS))) return undefined;
  const first = notBefore.with(withoutUndefined({ day: 1, month: month || undefined, year: year || undefined }));
  if (year !== undefined && month !== undefined) return { day: onDay(first, day), exists: day <= first.daysInMonth };
  const step = month === undefined ? { months: 1 } : { years: 1 };
  const tries = month === undefined ? MONTHS : YEARS_TO_LEAP_DAY + 1;
  const candidates = [first];
  while (candidates.length <= tries) candidates.push((candidates.at(-1) ?? first).add(step));
  const isAhead = (start: Temporal.PlainDate) => Temporal.PlainDate.compare(onDay(start, day), notBefore) >= 0;
  const right = candidates.find((start) => day <= start.daysInMonth && isAhead(start));
  if (right) return { day: onDay(right, day), exists: true };
  const near = candidates.find(isAhead) ?? first;
  return { day: onDay(near, day), exists: false };
}

function onDay(monthStart: Temporal.PlainDate, day: number): Temporal.PlainDate {
  return monthStart.with({ day: Math.min(day, monthStart.daysInMonth) });
}

/** The first such weekday from `from` on, `from` itself included. */
function nextWeekday(weekday: number, from: Temporal.PlainDate): Temporal.PlainDate {
  return from.add({ days: (weekday - from.dayOfWeek + WEEK) % WEEK });
}

/** Days at an end of a week or a month; the first ones may have begun. */
function edgeMeant({ edge, count, weekday, of }: DayCore & { is: "edge" }, base: Base): Meant {
  const [whole] = periodsOf(of, base).periods;
  if (!whole) return { periods: [] };
  const start = of.is === "week" ? whole.to.subtract({ days: WEEK - 1 }) : whole.to.with({ day: 1 });
  if (weekday !== undefined && edge === "first") return nthOf(weekday, count, whole);
  if (weekday !== undefined) return certain(whole.to.subtract({ days: (whole.to.dayOfWeek - weekday + WEEK) % WEEK }));
  if (edge === "first") return { periods: [{ from: start, to: start.add({ days: count - 1 }) }] };
  return { periods: [{ from: whole.to.subtract({ days: count - 1 }), to: whole.to }] };
}

/** The `count`th such weekday of a month; a month that has begun may have none of it left. */
function nthOf(weekday: number, count: number, month: Period): Meant {
  const day = nextWeekday(weekday, month.to.with({ day: 1 })).add({ days: WEEK * (count - 1) });
  return day.month === month.to.month ? certain(day) : { periods: [], doubt: "no-such-day" };
}

function weekdayMeant(core: DayCore & { is: "weekday" }, base: Base, monday: Temporal.PlainDate): Meant {
  const inWeek = (week: Pointed) => monday.add({ days: core.weekday - 1 + WEEK * week });
  if (core.week !== undefined) return certain(inWeek(core.week));
  if (core.later || core.pointed === 2) {
    const near = nextWeekday(core.weekday, base.notBefore);
    const far = near.add({ days: WEEK });
    if (core.pointed === 2) return certain(far);
    const likelyFirst = core.pointed === 1 ? [far, near] : [near, far];
    return { periods: likelyFirst.map((day) => ({ from: day, to: day })), doubt: "which-week" };
  }
  if (core.pointed === undefined) return certain(nextWeekday(core.weekday, base.notBefore));
  if (core.pointed !== 1 || core.weekday <= base.today.dayOfWeek) return certain(inWeek(core.pointed));
  const [near, far] = [inWeek(0), inWeek(1)];
  return {
    periods: [
      { from: near, to: near },
      { from: far, to: far },
    ],
    doubt: "which-week",
  };
}

function lastingMeant(core: DayCore & { is: "lasting" }, today: Temporal.PlainDate): Meant {
  const fromToday = lasting(today, core.amount);
  if (core.or) return { periods: [fromToday, lasting(today, core.or)], doubt: "open-days" };
  if (core.pointed !== 1) return { periods: [fromToday] };
  return { periods: [fromToday, lasting(today.add({ days: 1 }), core.amount)], doubt: "which-week" };
}

/** "в начале месяца": the third that was meant as far as it is not past, or all of it. */
function thirdMeant({ third, of }: DayCore & { is: "third" }, base: Base): Meant {
  const [whole] = periodsOf(of, base).periods;
  if (!whole) return { periods: [] };
  const isWeek = of.is === "week";
  if (third === "first-half" || third === "second-half")
    return { periods: [half(whole, third), whole], doubt: "open-days" };
  const start = isWeek ? whole.to.subtract({ days: WEEK - 1 }) : whole.to.with({ day: 1 });
  const length = isWeek ? 2 : 10;
  const from = start.add({ days: length * third });
  const part = { from, to: third === 2 ? whole.to : from.add({ days: length - 1 }) };
  return { periods: [part, whole], doubt: "open-days" };
}

function half(whole: Period, which: "first-half" | "second-half"): Period {
  const middle = whole.to.subtract({ days: Math.floor(whole.to.day / 2) });
  return which === "second-half"
    ? { from: middle, to: whole.to }
    : { from: whole.from, to: middle.subtract({ days: 1 }) };
}

/** "вторая неделя декабря": by sevens, or from Monday to Sunday, the first week being the one with the month's 1st. */
function nthWeek({ nth, month }: DayCore & { is: "nth-week" }, today: Temporal.PlainDate): Meant {
  const start = namedMonth({ is: "named-month", month }, today).to.with({ day: 1 });
  const bySevens = start.add({ days: WEEK * (nth - 1) });
  const monday = bySevens.subtract({ days: bySevens.dayOfWeek - 1 });
  const periods = [bySevens, monday].map((from) => ({ from, to: from.add({ days: WEEK - 1 }) }));
  return { periods, doubt: "open-days" };
}

/** Like "next Friday", "next weekend" may be this week's while that is still to come. */
function weekendMeant(week: Pointed, today: Temporal.PlainDate, monday: Temporal.PlainDate): Meant {
  const weekend = (ahead: number): Period => {
    const saturday = monday.add({ days: SATURDAY - 1 + WEEK * ahead });
    return { from: ahead === 0 ? later(saturday, today) : saturday, to: saturday.add({ days: 1 }) };
  };
  const isEither = week === 1 && today.dayOfWeek < SATURDAY;
  return isEither ? { periods: [weekend(1), weekend(0)], doubt: "which-week" } : { periods: [weekend(week)] };
}

/** Said during the working week it is the rest of it; at its weekend, the next one. */
function weekPeriod(week: Pointed, working: boolean, today: Temporal.PlainDate, monday: Temporal.PlainDate): Period {
  const isPastFriday = today.dayOfWeek > FRIDAY;
  const shift = working && week === 0 && isPastFriday ? 1 : week;
  const start = monday.add({ days: WEEK * shift });
  const to = start.add({ days: working ? FRIDAY - 1 : WEEK - 1 });
  return { from: shift === 0 ? today : start, to };
}

function monthPeriod(start: Temporal.PlainDate, today: Temporal.PlainDate, isThis: boolean): Period {
  return { from: isThis ? today : start, to: start.with({ day: start.daysInMonth }) };
}

function namedMonth(core: DayCore & { is: "named-month" }, today: Temporal.PlainDate): Period {
  const start = today.with(withoutUndefined({ day: 1, month: core.month, year: core.year || undefined }));
  const isPast = Temporal.PlainDate.compare(start, today.with({ day: 1 })) < 0;
  const nearest = isPast && !core.year ? start.add({ years: 1 }) : start;
  return monthPeriod(nearest, today, nearest.equals(today.with({ day: 1 })));
}

function endOfUnit(core: DayCore & { is: "end" }, { today, notBefore }: Base): Temporal.PlainDate {
  const day = notBefore.add(core.next ? { [`${core.unit}s`]: 1 } : { days: 0 });
  if (core.month !== undefined) return namedMonth({ is: "named-month", month: core.month }, today).to;
  if (core.unit === "week") return day.add({ days: WEEK - day.dayOfWeek });
  if (core.unit === "month") return day.with({ day: day.daysInMonth });
  return day.with({ month: MONTHS, day: 31 });
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
