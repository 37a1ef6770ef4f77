import type { Result } from "../result.ts";
import { daysIn, isOver, type Period, type Window } from "./schedule.ts";

/** The longest period that is taken: a leap year of days. */
export const MOST_DAYS = 366;

/** Why a period, a window or both cannot be used. */
export type ScheduleFault =
  | { readonly code: "past-day"; readonly day: Temporal.PlainDate }
  | { readonly code: "reversed"; readonly period: Period }
  | { readonly code: "too-long"; readonly days: number; readonly most: number }
  | { readonly code: "over-midnight"; readonly window: Window }
  | { readonly code: "empty"; readonly at: Temporal.PlainTime }
  | { readonly code: "already-over"; readonly day: Temporal.PlainDate; readonly until: Temporal.PlainTime };

/** That, with the nearest right answer where there is one. */
export type ScheduleRefusal = ScheduleFault & { readonly proposal?: Proposal };

/** What could be said instead; a missing part stays as it is. */
export interface Proposal {
  readonly period?: Period;
  readonly window?: Window;
}

/** The outcome of a check. */
export type Checked = Result<object, ScheduleRefusal>;

const FINE: Checked = { ok: true };
const LAST_MINUTE = new Temporal.PlainTime(23, 59);
const EVENING = new Temporal.PlainTime(18);
const MORNING = new Temporal.PlainTime(8);
const NOON = new Temporal.PlainTime(12);

/** Whether the days can be used, said on the day of `now`: in order, not past, at most `MOST_DAYS`. */
export function checkPeriod(period: Period, now: Temporal.PlainDateTime): Checked {
  const today = now.toPlainDate();
  const { from, to } = period;
  const isPast = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) < 0;
  if (Temporal.PlainDate.compare(to, from) < 0) {
    const swapped = { from: to, to: from };
    const refusal = { code: "reversed", period } as const;
    return no(isPast(to) || daysIn(swapped) > MOST_DAYS ? refusal : { ...refusal, proposal: { period: swapped } });
  }
  if (isPast(from)) {
    const refusal = { code: "past-day", day: from } as const;
    const rest = { from: today, to };
    return no(isPast(to) || daysIn(rest) > MOST_DAYS ? refusal : { ...refusal, proposal: { period: rest } });
  }
  const days = daysIn(period);
  if (days > MOST_DAYS) {
    const proposal = { period: { from, to: from.add({ days: MOST_DAYS - 1 }) } };
    return no({ code: "too-long", days, most: MOST_DAYS, proposal });
  }
  return FINE;
}

/**
 * Whether the hours can be used: the PBX takes no window over midnight. The proposal for an evening to a morning is
 * the evening; for 09:00 to 06:00, 09:00 to 18:00; otherwise the two are swapped.
 */
export function checkWindow(window: Window): Checked {
  const order = Temporal.PlainTime.compare(window.from, window.to);
  if (order < 0) return FINE;
  if (order === 0) return no({ code: "empty", at: window.from });
  return no({ code: "over-midnight", window, proposal: { window: nearestWindow(window) } });
}

/** Whether days and hours can be used together: both are right and some of it is still to come. */
export function checkSchedule(period: Period, window: Window, now: Temporal.PlainDateTime): Checked {
  const days = checkPeriod(period, now);
  if (!days.ok) return days;
  const hours = checkWindow(window);
  if (!hours.ok) return hours;
  if (!isOver(period, window, now)) return FINE;
  const tomorrow = period.to.add({ days: 1 });
  const proposal = { period: { from: tomorrow, to: tomorrow } };
  return no({ code: "already-over", day: period.to, until: window.to, proposal });
}

function no(refusal: ScheduleRefusal): Checked {
  return { ok: false, refusal };
}

function nearestWindow({ from, to }: Window): Window {
  const isBefore = (a: Temporal.PlainTime, b: Temporal.PlainTime) => Temporal.PlainTime.compare(a, b) < 0;
  if (!isBefore(from, EVENING) && isBefore(to, MORNING) && isBefore(from, LAST_MINUTE))
    return { from, to: LAST_MINUTE };
  const afternoon = isBefore(to, NOON) ? to.add({ hours: 12 }) : to;
  return isBefore(from, afternoon) ? { from, to: afternoon } : { from: to, to: from };
}
