import { checkPeriod } from "../schedule/checks.ts";
import type { Period } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { type Base, lasting } from "./calendar.ts";
import type { Amount, DayCore } from "./cores.ts";
import type { Group } from "./groups.ts";
import { type GroupMeant, groupPeriods, withoutYear } from "./periods.ts";
import type { QuestionCode, ReadingRefusalCode } from "./reading.ts";
import { joinUnits } from "./weeks.ts";

/** What a text says of days. */
export type DaysRead =
  | { readonly kind: "none" }
  | { readonly kind: "period"; readonly period: Period }
  | {
      readonly kind: "question";
      readonly code: QuestionCode;
      readonly options: readonly Period[];
      /** Of `passed`: the day that has passed. */
      readonly day?: Temporal.PlainDate;
    }
  | { readonly kind: "refused"; readonly code: ReadingRefusalCode; readonly proposal?: Period };

const FRIDAY = 5;
const SUNDAY = 7;
const MOST_OPTIONS = 6;
/** What is further ahead is hardly meant by a day that is past. */
const NEAR_DAYS = 60;
const UNITS: ReadonlySet<string> = new Set(["week", "weekend", "month", "named-month", "third"]);

/** Reads the groups of days against `now`: one period, a question about several, or why not. */
export function readDays(said: readonly Group<DayCore>[], now: Temporal.PlainDateTime): DaysRead {
  const today = now.toPlainDate();
  const groups = joinUnits(said);
  const recurring = groups.find(({ first }) => first?.core.is === "recurring")?.first?.core;
  const plain = groups.filter(({ first }) => first?.core.is !== "recurring");
  if (recurring?.is === "recurring") return recurringQuestion(recurring, readDays(plain, now), today);
  const { amount, others } = takeAmount(plain);
  const base = { today, notBefore: monthStart(others, today) };
  const meant = inOrder(others, base, amount);
  const [only, ...rest] = meant;
  if (!only) return { kind: "none" };
  const further = moreDays(others, meant);
  if (further) return judge(further, now);
  if (rest.length > 0) return together(others, meant, now);
  const read = judge(only, now);
  if (read.kind !== "refused" || read.proposal || read.code !== "past-day") return read;
  return { ...read, proposal: nearest(others, base, amount, now) };
}

/** "пн, ср, пт": a weekday of a list is the first such day after the one before it. */
function inOrder(groups: readonly Group<DayCore>[], base: Base, amount: Amount | undefined): readonly GroupMeant[] {
  const meant: GroupMeant[] = [];
  for (const group of groups) {
    const isInList = group.first?.core.is === "weekday" && groups[meant.length - 1]?.first?.core.is === "weekday";
    const before = isInList ? meant.at(-1)?.periods[0]?.to : undefined;
    meant.push(groupPeriods(group, before ? { ...base, notBefore: before } : base, amount));
  }
  return meant;
}

/** "с завтра 5 дней": an amount beside another group says how long that one lasts. */
function takeAmount(groups: readonly Group<DayCore>[]): {
  amount: Amount | undefined;
  others: readonly Group<DayCore>[];
} {
  const isAmount = ({ first }: Group<DayCore>) => first?.core.is === "lasting" && !first.more;
  const found = groups.find(isAmount)?.first?.core;
  const others = groups.filter((group) => !isAmount(group));
  if (found?.is !== "lasting" || others.length !== 1) return { amount: undefined, others: groups };
  return { amount: found.amount, others };
}

/** "tomorrow and two more days". */
function moreDays(groups: readonly Group<DayCore>[], meant: readonly GroupMeant[]): GroupMeant | undefined {
  const [start, more] = groups.map(({ first, last }) => (last ? undefined : first));
  const [from] = meant[0]?.periods ?? [];
  if (groups.length !== 2 || !start || !from || !more?.more || more.core.is !== "lasting") return undefined;
  return { periods: [{ from: from.from, to: lasting(from.to.add({ days: 1 }), more.core.amount).to }], isOpen: false };
}

/** "в январе с 5 по 10": days without a month belong to the month that was named. */
function monthStart(groups: readonly Group<DayCore>[], today: Temporal.PlainDate): Temporal.PlainDate {
  const month = groups.find(
    ({ first, last }) => !last && (first?.core.is === "named-month" || first?.core.is === "month"),
  );
  if (!month || groups.length < 2) return today;
  return groupPeriods(month, { today, notBefore: today }, undefined).periods[0]?.from ?? today;
}

function judge(meant: GroupMeant, now: Temporal.PlainDateTime): DaysRead {
  const [period, ...others] = meant.periods;
  if (!period && meant.doubt === "passed") return { kind: "refused", code: "past-day" };
  if (!period) return meant.doubt === "no-such-day" ? { kind: "refused", code: "no-such-day" } : { kind: "none" };
  const usable = meant.periods.filter((option) => checkPeriod(option, now).ok);
  if (meant.doubt === "no-such-day") {
    return withoutUndefined({ kind: "refused", code: "no-such-day", proposal: usable[0] });
  }
  if (meant.doubt === "passed" && meant.passed) {
    return usable.length > 0
      ? { kind: "question", code: "passed", options: usable, day: meant.passed }
      : { kind: "refused", code: "past-day" };
  }
  if (others.length > 0 && usable.length > 0)
    return { kind: "question", code: meant.doubt ?? "one-period", options: usable };
  const checked = checkPeriod(period, now);
  if (!checked.ok) {
    const proposal = "proposal" in checked.refusal ? checked.refusal.proposal?.period : undefined;
    return withoutUndefined({ kind: "refused", code: checked.refusal.code, proposal });
  }
  return meant.isOpen
    ? { kind: "question", code: "open-days", options: openEnds(period.from) }
    : { kind: "period", period };
}

/** Ends for an open start: that day, its Friday, its Sunday, the end of its month. */
function openEnds(from: Temporal.PlainDate): readonly Period[] {
  const friday = from.add({ days: FRIDAY - from.dayOfWeek });
  const ends = [from, friday, from.add({ days: SUNDAY - from.dayOfWeek }), from.with({ day: from.daysInMonth })];
  return distinct(ends.filter((to) => Temporal.PlainDate.compare(to, from) >= 0).map((to) => ({ from, to })));
}

function together(
  groups: readonly Group<DayCore>[],
  meant: readonly GroupMeant[],
  now: Temporal.PlainDateTime,
): DaysRead {
  const refused = meant.map((one) => judge(one, now)).find(({ kind }) => kind === "refused");
  if (refused) return refused;
  const passed = meant.map((one) => judge(one, now)).find((read) => read.kind === "question" && read.code === "passed");
  if (passed) return passed;
  const periods = distinct(meant.flatMap((one) => one.periods));
  const choice = groups.some(({ joined }) => joined === "or");
  if (choice && periods.length > 1) {
    const usable = periods.filter((period) => checkPeriod(period, now).ok).slice(0, MOST_OPTIONS);
    return { kind: "question", code: "or", options: usable };
  }
  const isAlike = new Set(groups.map(({ first }) => first?.core.is)).size === 1;
  const isListed = isAlike || groups.some(({ joined }) => joined === "and" || joined === "slash");
  const isSlash = groups.some(({ first, joined }) => joined === "slash" && first?.core.is !== "date");
  const inner = periods.find((period) => periods.every((other) => contains(other, period)));
  const isWithin = inner && groups.every((group, index) => mayHold(group, meant[index], inner));
  if (inner && isWithin && !isListed) return judge({ periods: [inner], isOpen: false }, now);
  const whole = periods.reduce(span);
  // "from the 5th to the 8th, the 7th": one that is within another is not passed over.
  const isNested = isAlike && periods.some((one) => periods.some((other) => other !== one && contains(other, one)));
  if (periods.length === 1 || (isListed && !isSlash && !isNested && isSolid(periods)))
    return judge({ periods: [whole], isOpen: false }, now);
  const usable = periods.filter((period) => checkPeriod(period, now).ok);
  const isClash = !isListed && groups.some(({ first }) => first?.core.is === "weekday");
  if (isClash) return { kind: "question", code: "weekday-mismatch", options: usable };
  const options = checkPeriod(whole, now).ok ? [whole, ...usable] : usable;
  return { kind: "question", code: "one-period", options: distinct(options).slice(0, MOST_OPTIONS) };
}

/** Whether the periods, in whatever order, leave no day between them. */
function isSolid(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  return sorted.every((period, index) => {
    const before = sorted
      .slice(0, index)
      .reduce<Temporal.PlainDate | undefined>((end, { to }) => (end ? latest(end, to) : to), undefined);
    return !before || Temporal.PlainDate.compare(period.from, before.add({ days: 1 })) <= 0;
  });
}

/** "next week, on Friday": a week or a month with a day in it says where that day is; "until the 5th, tomorrow" does not. */
function mayHold({ first, last }: Group<DayCore>, meant: GroupMeant | undefined, inner: Period): boolean {
  const [period] = meant?.periods ?? [];
  if (period?.from.equals(inner.from) && period.to.equals(inner.to)) return true;
  return !last && first?.role === "at" && UNITS.has(first.core.is);
}

function recurringQuestion(core: DayCore & { is: "recurring" }, rest: DaysRead, today: Temporal.PlainDate): DaysRead {
  if (rest.kind === "refused") return rest;
  const next = nextOccurrences(core, today);
  const period = rest.kind === "period" ? rest.period : undefined;
  const isDay = core.weekday !== undefined && period?.from.equals(period.to);
  const options = period ? [isDay ? next.reduce(span, period) : period] : next;
  return { kind: "question", code: "recurring", options };
}

function nextOccurrences(core: DayCore & { is: "recurring" }, today: Temporal.PlainDate): readonly Period[] {
  const monday = today.add({ days: SUNDAY + 1 - today.dayOfWeek });
  if (core.weekday !== undefined) {
    const day = today.add({ days: (core.weekday - today.dayOfWeek + SUNDAY) % SUNDAY });
    return [{ from: day, to: day }];
  }
  if (core.everyDays !== undefined) {
    return [1, core.everyDays].map((days) => ({ from: today.add({ days }), to: today.add({ days }) }));
  }
  if (core.weekend) {
    const sunday = today.add({ days: SUNDAY - today.dayOfWeek });
    const saturday = sunday.subtract({ days: 1 });
    return [{ from: Temporal.PlainDate.compare(saturday, today) < 0 ? today : saturday, to: sunday }];
  }
  const rest = { from: today, to: today.add({ days: FRIDAY - today.dayOfWeek }) };
  const next = { from: monday, to: monday.add({ days: FRIDAY - 1 }) };
  return today.dayOfWeek <= FRIDAY ? [rest, next] : [next];
}

/** Instead of days that are all past: the same dates of the nearest year or week, or today. */
function nearest(
  groups: readonly Group<DayCore>[],
  base: Base,
  amount: Amount | undefined,
  now: Temporal.PlainDateTime,
): Period {
  const [again] = groups.flatMap((group) => groupPeriods(withoutYear(group), base, amount).periods);
  const isNear = again && checkPeriod(again, now).ok && base.today.until(again.from).days <= NEAR_DAYS;
  return isNear ? again : { from: base.today, to: base.today };
}

function contains(outer: Period, inner: Period): boolean {
  return Temporal.PlainDate.compare(outer.from, inner.from) <= 0 && Temporal.PlainDate.compare(outer.to, inner.to) >= 0;
}

function span(a: Period, b: Period): Period {
  return { from: Temporal.PlainDate.compare(a.from, b.from) <= 0 ? a.from : b.from, to: latest(a.to, b.to) };
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return periods.filter(
    ({ from, to }, index) => periods.findIndex((one) => one.from.equals(from) && one.to.equals(to)) === index,
  );
}
