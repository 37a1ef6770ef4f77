import { type Finish, lengthOf, type Stretch, stretches } from "./calendar.ts";
import { forecast, type Pace } from "./forecast.ts";
import { ASSUMED, loadOf } from "./load.ts";

/** People expected to answer from `from` to `to`, which lie on the axis between two places. */
export interface Slot {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly people: number;
  readonly place: Place;
}

/** From and to on the axis of the plan, in calling days from its left end: 2.5 is the middle of the third. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The days of a campaign until it is finished, cut so that a picture of them can be read. */
export interface Plan {
  readonly unit: "hour" | "day" | "week";
  /** The calling days, the first of them from its opening on, also where that is past. */
  readonly days: readonly Temporal.PlainDate[];
  readonly slots: readonly Slot[];
  /** All that answer in the time that there is. */
  readonly people: number;
  /** Where now is on the axis; undefined where the first day is still to come. */
  readonly now: number | undefined;
  /** Where the finish is expected. Open: not before the end. */
  readonly finish: Place | undefined;
}

const MOST_DAYS_BY_HOUR = 5;
/** More bars than this are no longer read one by one. */
const MOST_SLOTS = 60;
const WEEK = 7;
/** Half of the idle time that the latest finish allows for. */
const USUAL_IDLE = 0.5;

/**
 * Who will answer when: by the hour for a few days, by the day for up to two months, else by seven calling days. It
 * ends with the day of the latest finish, or with the period if that comes first.
 */
export function planOf(pace: Pace): Plan {
  const { earliest, latest } = forecast(pace);
  const stretched = untilDone(stretches(pace.period, pace.window, pace.now), latest);
  const days = stretched.map(({ from }) => from.toPlainDate());
  const placeOf = axisOf(days, pace);
  const unit = days.length <= MOST_DAYS_BY_HOUR ? "hour" : days.length <= MOST_SLOTS ? "day" : "week";
  const filled = fill(unit === "hour" ? stretched.flatMap(hoursOf) : stretched, pace).map((slot) => ({
    ...slot,
    place: { from: placeOf(slot.from), to: placeOf(slot.to) },
  }));
  const slots = unit === "week" ? weeksOf(filled) : filled;
  const hasBegun = days[0]?.equals(pace.now.toPlainDate()) === true;
  const to = latest.fits ? placeOf(latest.at) : days.length;
  return {
    unit,
    days,
    slots,
    people: slots.reduce((sum, { people }) => sum + people, 0),
    now: hasBegun ? placeOf(pace.now) : undefined,
    finish: earliest.fits ? { from: placeOf(earliest.at), to } : undefined,
  };
}

/** Where a moment lies on the axis: each day is as wide as the next, from its opening to its end. */
function axisOf(days: readonly Temporal.PlainDate[], { window }: Pace) {
  return (moment: Temporal.PlainDateTime): number => {
    const day = moment.toPlainDate();
    const index = days.findIndex((one) => Temporal.PlainDate.compare(one, day) >= 0);
    if (index < 0) return days.length;
    const opens = day.toPlainDateTime(window.from);
    const whole = lengthOf({ from: opens, to: day.toPlainDateTime(window.to) });
    const share = lengthOf({ from: opens, to: moment }) / whole;
    return index + Math.min(1, Math.max(0, days[index]?.equals(day) ? share : 0));
  };
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
    const people = week.reduce((sum, day) => sum + day.people, 0);
    if (!first || !last) continue;
    weeks.push({ from: first.from, to: last.to, people, place: { from: first.place.from, to: last.place.to } });
  }
  return weeks;
}

/** Lays the people that answer over the time: as many a second until all have been tried as often as they may be. */
function fill(spans: readonly Stretch[], pace: Pace): Omit<Slot, "place">[] {
  const assumptions = pace.assumptions ?? ASSUMED;
  const { reached, lineSeconds } = loadOf(pace, assumptions, assumptions.answerRate);
  const lines = Math.max(pace.lines, 1) * (1 - assumptions.idleShare * USUAL_IDLE);
  const perSecond = lineSeconds > 0 ? (reached / lineSeconds) * lines : 0;
  let left = reached;
  return spans.map(({ from, to }) => {
    const people = Math.min(left, perSecond * lengthOf({ from, to }));
    left -= people;
    return { from, to, people };
  });
}

function compare(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): number {
  return Temporal.PlainDateTime.compare(a, b);
}
