import type { Period, Window } from "../schedule/schedule.ts";

/** What is left of a window on either side of another: nothing, one or two windows; itself where they do not meet. */
export function cutHours(window: Window, { from, to }: Window): readonly Window[] {
  const { compare } = Temporal.PlainTime;
  if (compare(to, window.from) <= 0 || compare(from, window.to) >= 0) return [window];
  const sides = [
    { from: window.from, to: from },
    { from: to, to: window.to },
  ];
  return sides.filter((side) => compare(side.from, side.to) < 0);
}

/** What is left of a period on either side of another. */
export function cutDays(period: Period, { from, to }: Period): readonly Period[] {
  const { compare } = Temporal.PlainDate;
  if (compare(to, period.from) < 0 || compare(from, period.to) > 0) return [period];
  const sides = [
    { from: period.from, to: from.subtract({ days: 1 }) },
    { from: to.add({ days: 1 }), to: period.to },
  ];
  return sides.filter((side) => compare(side.from, side.to) <= 0);
}
