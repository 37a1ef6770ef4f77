import { type Finish, lengthOf, type Stretch, stretches } from "./calendar.ts";
import { forecast, type Pace } from "./forecast.ts";
import { ASSUMED, loadOf } from "./load.ts";

/** Expected calls from `from` to `to`. */
export interface Slot {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly calls: number;
}

/** The days of a campaign until it is finished, cut so that a picture of them can be read. */
export interface Plan {
  readonly unit: "hour" | "day" | "week";
  readonly slots: readonly Slot[];
  /** Where the finish is expected, in slots from the start: 2.5 is the middle of the third. Open: not before the end. */
  readonly finish: { readonly from: number; readonly to: number } | undefined;
}

/** More bars than this are no longer read one by one. */
const MOST_SLOTS = 60;
const MOST_DAYS_BY_HOUR = 5;
const WEEK = 7;
/** Half of the idle time that the latest finish allows for. */
const USUAL_IDLE = 0.5;

/**
 * What will happen when: by the hour for a few days, by the day for up to two months, else by seven calling days. It
 * ends with the day of the latest finish, or with the period if that comes first.
 */
export function planOf(pace: Pace): Plan {
  const { earliest, latest } = forecast(pace);
  const days = untilDone(stretches(pace.period, pace.window, pace.now), latest);
  const unit = days.length <= MOST_DAYS_BY_HOUR ? "hour" : days.length <= MOST_SLOTS ? "day" : "week";
  const filled = fill(unit === "hour" ? days.flatMap(hoursOf) : days, pace);
  const slots = unit === "week" ? weeksOf(filled) : filled;
  const from = earliest.fits ? placeOf(earliest.at, slots) : undefined;
  const to = latest.fits ? placeOf(latest.at, slots) : slots.length;
  return { unit, slots, finish: from === undefined ? undefined : { from, to } };
}

function untilDone(days: readonly Stretch[], latest: Finish): readonly Stretch[] {
  if (!latest.fits) return days;
  const last = days.findIndex(({ to }) => compare(to, latest.at) >= 0);
  return last < 0 ? days : days.slice(0, last + 1);
}

function hoursOf({ from, to }: Stretch): Stretch[] {
  const spans: Stretch[] = [];
  for (let start = from; compare(start, to) < 0; ) {
    const next = start.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 });
    const end = compare(next, to) < 0 ? next : to;
    spans.push({ from: start, to: end });
    start = end;
  }
  return spans;
}

function weeksOf(days: readonly Slot[]): Slot[] {
  const weeks: Slot[] = [];
  for (let index = 0; index < days.length; index += WEEK) {
    const week = days.slice(index, index + WEEK);
    const [first, last] = [week[0], week.at(-1)];
    const calls = week.reduce((sum, day) => sum + day.calls, 0);
    if (first && last) weeks.push({ from: first.from, to: last.to, calls });
  }
  return weeks;
}

/** Lays the expected attempts over the time: as many a second until none is left. */
function fill(spans: readonly Stretch[], pace: Pace): Slot[] {
  const assumptions = pace.assumptions ?? ASSUMED;
  const { attempts, lineSeconds } = loadOf(pace, assumptions, assumptions.answerRate);
  const lines = Math.max(pace.lines, 1) * (1 - assumptions.idleShare * USUAL_IDLE);
  const callsPerSecond = lineSeconds > 0 ? (attempts / lineSeconds) * lines : 0;
  let left = attempts;
  return spans.map((span) => {
    const calls = Math.min(left, callsPerSecond * lengthOf(span));
    left -= calls;
    return { from: span.from, to: span.to, calls };
  });
}

function placeOf(moment: Temporal.PlainDateTime, slots: readonly Slot[]): number {
  const index = slots.findIndex(({ to }) => compare(moment, to) <= 0);
  const slot = slots[index];
  if (!slot) return slots.length;
  const share = lengthOf({ from: slot.from, to: moment }) / lengthOf(slot);
  return index + Math.max(0, share);
}

function compare(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): number {
  return Temporal.PlainDateTime.compare(a, b);
}
