import { daysIn, type Period, type Window } from "./schedule.ts";

/** A finish in the campaign's zone, or the share of the work (0 to 1) that is done when the period ends. */
export type Finish =
  | { readonly fits: true; readonly at: Temporal.PlainDateTime }
  | { readonly fits: false; readonly doneShare: number };

/** A stretch of time in which calls are made. */
export interface Stretch {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly seconds: number;
}

/** The daily windows of a period that are still to come, the one that is running from `now` on. */
export function* stretches(period: Period, window: Window, now: Temporal.PlainDateTime): Generator<Stretch> {
  for (let index = 0; index < daysIn(period); index += 1) {
    const day = period.from.add({ days: index });
    const opens = day.toPlainDateTime(window.from);
    const to = day.toPlainDateTime(window.to);
    const from = Temporal.PlainDateTime.compare(opens, now) < 0 ? now : opens;
    const seconds = from.until(to).total("seconds");
    if (seconds > 0) yield { from, to, seconds };
  }
}

/** When `seconds` of calling are over if they begin as soon as the windows allow, or how much of them fits. */
export function endAfter(seconds: number, period: Period, window: Window, now: Temporal.PlainDateTime): Finish {
  let left = seconds;
  let last = now;
  for (const stretch of stretches(period, window, now)) {
    if (left <= stretch.seconds) return { fits: true, at: stretch.from.add({ seconds: Math.round(left) }) };
    left -= stretch.seconds;
    last = stretch.to;
  }
  return seconds <= 0 ? { fits: true, at: last } : { fits: false, doneShare: 1 - left / seconds };
}
