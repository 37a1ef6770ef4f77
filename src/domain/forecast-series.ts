import type { Pace } from "./forecast.ts";
import { stretches } from "./forecast-calendar.ts";
import { ASSUMED, loadOf } from "./forecast-load.ts";

/** The calls expected in one clock hour, or in the part of it that lies in the window. */
export interface HourOfCalls {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  /** Attempts, not people. */
  readonly calls: number;
}

/** Half of the idle time that the latest finish allows for. */
const USUAL_IDLE = 0.5;

/**
 * Expected calls hour by hour, from now to the expected finish or the end of the period, whichever is first. Hours in
 * which no calls are left are not in it. A whole year is at most some 8,800 entries.
 */
export function callsByHour(pace: Pace): readonly HourOfCalls[] {
  const assumptions = pace.assumptions ?? ASSUMED;
  const load = loadOf(pace, assumptions, assumptions.answerRate);
  const speed = Math.max(pace.lines, 1) * (1 - assumptions.idleShare * USUAL_IDLE);
  const callsPerSecond = load.lineSeconds > 0 ? (load.attempts / load.lineSeconds) * speed : 0;
  const series: HourOfCalls[] = [];
  let left = load.attempts;
  for (const stretch of stretches(pace.period, pace.window, pace.now)) {
    let from = stretch.from;
    while (left > 0 && Temporal.PlainDateTime.compare(from, stretch.to) < 0) {
      const hourEnd = from.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 });
      const to = Temporal.PlainDateTime.compare(hourEnd, stretch.to) < 0 ? hourEnd : stretch.to;
      const calls = Math.min(left, callsPerSecond * from.until(to).total("seconds"));
      series.push({ from, to, calls });
      left -= calls;
      from = to;
    }
    if (left <= 0) break;
  }
  return series;
}
