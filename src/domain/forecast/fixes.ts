import { MOST_DAYS } from "../schedule/checks.ts";
import { daysIn, type Window } from "../schedule/schedule.ts";
import { type Forecast, forecast, type Pace } from "./forecast.ts";

/** A change of the draft that makes a campaign fit its period. */
export type Fix =
  | { readonly code: "maxline"; readonly maxline: number }
  | { readonly code: "window-to"; readonly windowTo: Temporal.PlainTime }
  /** Both, where neither is enough alone. */
  | { readonly code: "maxline-and-window-to"; readonly maxline: number; readonly windowTo: Temporal.PlainTime }
  | { readonly code: "period-to"; readonly periodTo: Temporal.PlainDate; readonly moreDays: number };

/** How far a fix may go. */
export interface FixLimits {
  readonly callingHours: Window;
  /** The most calls at the same time that may be asked for. */
  readonly mostLines: number;
}

const STEP_MINUTES = 30;
const MINUTES_IN_DAY = 1440;

/**
 * What would let even the latest finish fit, the least of each kind: more calls at once, a later end of the day in
 * half-hour steps within the calling hours, more days; where neither of the first two is enough, as many calls as may be
 * and the least later end beside them. None if it fits already, or if that kind cannot help.
 */
export function fixes(pace: Pace, limits: FixLimits): readonly Fix[] {
  if (forecast(pace).latest.fits) return [];
  const [lines, end] = [moreLines(pace, limits.mostLines), laterEnd(pace, limits.callingHours)];
  const both = lines || end ? undefined : moreLinesAndLaterEnd(pace, limits);
  return [lines, end, both, moreDays(pace)].filter((fix) => fix !== undefined);
}

/** Share of the calls (0 to 1) that is too small to begin with unless somebody says so. */
const TOO_LITTLE = 0.5;

/** Whether even at best fewer than half of the calls would be made. */
export function isFarTooShort({ earliest }: Forecast): boolean {
  return !earliest.fits && earliest.doneShare < TOO_LITTLE;
}

/** Whether everything will be over before the period ends: surely, perhaps, or not even at best. */
export function verdictOf({ earliest, latest }: Forecast): "fits" | "tight" | "too-short" {
  if (latest.fits) return "fits";
  return earliest.fits ? "tight" : "too-short";
}

function moreLines(pace: Pace, most: number): Fix | undefined {
  const maxline = least(pace.lines + 1, most, (lines) => fits({ ...pace, lines }));
  return maxline === undefined ? undefined : { code: "maxline", maxline };
}

function moreLinesAndLaterEnd(pace: Pace, { mostLines, callingHours }: FixLimits): Fix | undefined {
  if (pace.lines >= mostLines) return undefined;
  const end = laterEnd({ ...pace, lines: mostLines }, callingHours);
  if (end?.code !== "window-to") return undefined;
  const { windowTo } = end;
  const longer = moreLines({ ...pace, window: { from: pace.window.from, to: windowTo } }, mostLines);
  return longer?.code === "maxline" ? { code: "maxline-and-window-to", maxline: longer.maxline, windowTo } : undefined;
}

function laterEnd(pace: Pace, callingHours: Window): Fix | undefined {
  const { window } = pace;
  const from = window.to.hour * 60 + window.to.minute;
  const steps = Math.floor(
    Math.min(MINUTES_IN_DAY - 1 - from, window.to.until(callingHours.to).total("minutes")) / STEP_MINUTES,
  );
  const later = (step: number) => window.to.add({ minutes: step * STEP_MINUTES });
  const step = least(1, steps, (count) => fits({ ...pace, window: { from: window.from, to: later(count) } }));
  return step === undefined ? undefined : { code: "window-to", windowTo: later(step) };
}

function moreDays(pace: Pace): Fix | undefined {
  const { period } = pace;
  const later = (days: number) => period.to.add({ days });
  const days = least(1, MOST_DAYS - daysIn(period), (more) =>
    fits({ ...pace, period: { from: period.from, to: later(more) } }),
  );
  return days === undefined ? undefined : { code: "period-to", periodTo: later(days), moreDays: days };
}

function fits(pace: Pace): boolean {
  return forecast(pace).latest.fits;
}

/** The least whole number from `low` to `high` that is enough, if more is never worse; undefined if `high` is not. */
function least(low: number, high: number, isEnough: (value: number) => boolean): number | undefined {
  if (high < low || !isEnough(high)) return undefined;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isEnough(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
