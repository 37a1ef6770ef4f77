/** The days of a campaign, both named. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** The daily hours of a campaign, whole minutes; the PBX calls while `from` <= time < `to`. */
export interface Window {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

/** A period or a window as ISO text, as drafts keep it: `2026-11-24`, `09:00`. */
export interface SpanJson {
  readonly from: string;
  readonly to: string;
}

/** A period as ISO dates. */
export function periodToJson(period: Period): SpanJson {
  return { from: period.from.toString(), to: period.to.toString() };
}

/** A window as `HH:MM`. */
export function windowToJson(window: Window): SpanJson {
  return {
    from: window.from.toString({ smallestUnit: "minute" }),
    to: window.to.toString({ smallestUnit: "minute" }),
  };
}

/** The period that `periodToJson` wrote. Throws RangeError on anything else. */
export function periodFromJson(json: SpanJson): Period {
  return { from: Temporal.PlainDate.from(json.from), to: Temporal.PlainDate.from(json.to) };
}

/** The window that `windowToJson` wrote. Throws RangeError on anything else. */
export function windowFromJson(json: SpanJson): Window {
  return { from: Temporal.PlainTime.from(json.from), to: Temporal.PlainTime.from(json.to) };
}

/** How many days a period has: 1 for a single day, 0 or less for a reversed one. */
export function daysIn(period: Period): number {
  return period.from.until(period.to).days + 1;
}

/** How many minutes a window has: 0 or less for a reversed one. */
export function minutesIn(window: Window): number {
  return window.from.until(window.to).total("minutes");
}

/** The moment after which nothing of the schedule is left. */
export function endOf(period: Period, window: Window): Temporal.PlainDateTime {
  return period.to.toPlainDateTime(window.to);
}

/** Whether nothing of the schedule is left at `now` (in the campaign's zone). */
export function isOver(period: Period, window: Window, now: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(now, endOf(period, window)) >= 0;
}

/** The same moment without its seconds: the PBX counts hours in whole minutes. */
export function toMinute(time: Temporal.PlainTime): Temporal.PlainTime {
  return time.round({ smallestUnit: "minute", roundingMode: "floor" });
}
