import type { Window } from "../schedule/schedule.ts";

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
