import { minutesIn, type Period, type Window } from "../schedule/schedule.ts";

/** A finish in the campaign's zone, or the share of the work (0 to 1) that is done when the period ends. */
export type Finish =
  | { readonly fits: true; readonly at: Temporal.PlainDateTime }
  | { readonly fits: false; readonly doneShare: number };

/** A stretch of time in which calls are made. */
export interface Stretch {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
}

/** The daily windows of a period that are still to come, the one that is running from `now` on. */
export function stretches(period: Period, window: Window, now: Temporal.PlainDateTime): readonly Stretch[] {
  const first = firstStretch(period, window, now);
  if (!first) return [];
  const start = first.from.toPlainDate();
  const later = Array.from({ length: start.until(period.to).days }, (_, index) => {
    const day = start.add({ days: index + 1 });
    return { from: day.toPlainDateTime(window.from), to: day.toPlainDateTime(window.to) };
  });
  return [first, ...later];
}

/** When `seconds` of calling are over if they begin as soon as the windows allow, or how much of them fits. */
export function endAfter(seconds: number, period: Period, window: Window, now: Temporal.PlainDateTime): Finish {
  const first = firstStretch(period, window, now);
  if (!first) return seconds > 0 ? { fits: false, doneShare: 0 } : { fits: true, at: now };
  const beforeLater = lengthOf(first);
  if (seconds <= beforeLater) return { fits: true, at: first.from.add({ seconds: Math.round(seconds) }) };
  // All days after the first are alike, so that a year is as quick to fill as a week.
  const perDay = minutesIn(window) * 60;
  const days = first.from.toPlainDate().until(period.to).days;
  const left = seconds - beforeLater;
  const needed = Math.ceil(left / perDay);
  if (needed > days) return { fits: false, doneShare: (beforeLater + days * perDay) / seconds };
  const opens = first.from.toPlainDate().add({ days: needed }).toPlainDateTime(window.from);
  return { fits: true, at: opens.add({ seconds: Math.round(left - (needed - 1) * perDay) }) };
}

/** How long a stretch is, in seconds. */
export function lengthOf({ from, to }: Stretch): number {
  return from.until(to).total("seconds");
}

/** What is left of the first day on which calls can be made. */
function firstStretch({ from, to }: Period, window: Window, now: Temporal.PlainDateTime): Stretch | undefined {
  const isOver = Temporal.PlainTime.compare(now.toPlainTime(), window.to) >= 0;
  const next = isOver ? now.toPlainDate().add({ days: 1 }) : now.toPlainDate();
  const day = Temporal.PlainDate.compare(from, next) >= 0 ? from : next;
  if (Temporal.PlainDate.compare(day, to) > 0) return undefined;
  const opens = day.toPlainDateTime(window.from);
  const start = Temporal.PlainDateTime.compare(opens, now) < 0 ? now : opens;
  return { from: start, to: day.toPlainDateTime(window.to) };
}
