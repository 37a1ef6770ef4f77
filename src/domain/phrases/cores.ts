import type { Part } from "./sense.ts";

/** A week, month or weekday as people point at it: 0 this, 1 next, 2 the one after it, -1 last. */
export type Pointed = -1 | 0 | 1 | 2;

/** A stretch of days of one unit. */
export interface Amount {
  readonly count: number;
  readonly unit: "days" | "working-days" | "weeks" | "months";
}

/** What was said of days, before it is laid on a calendar. */
export type DayCore =
  | {
      readonly is: "date";
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      /** "of this year", "of next year". */
      readonly yearsAhead?: number;
      /** The weekday said beside the date. */
      readonly weekday?: number;
    }
  | {
      readonly is: "weekday";
      readonly weekday: number;
      /** "this Friday", "next Friday". */
      readonly pointed?: Pointed;
      /** "Friday next week". */
      readonly week?: Pointed;
      /** «через четверг»: the one after; with `pointed` «в четверг через неделю». */
      readonly later?: boolean;
    }
  | { readonly is: "later"; readonly amount: Amount }
  | {
      readonly is: "lasting";
      readonly amount: Amount;
      /** "3-4 days": the other length. */
      readonly or?: Amount;
      readonly pointed?: Pointed;
    }
  | {
      readonly is: "week";
      readonly week: Pointed;
      readonly working: boolean;
      /** "the whole week": of the one that was named, if one was. */
      readonly whole?: boolean;
      /** "the coming week": the next one, or what is left of this one. */
      readonly coming?: boolean;
    }
  | { readonly is: "weekend"; readonly week: Pointed }
  | { readonly is: "month"; readonly months: Pointed; readonly whole?: boolean }
  | {
      /** The first or the last days of a week or a month, or its last such weekday. */
      readonly is: "edge";
      readonly edge: "first" | "last";
      readonly count: number;
      readonly weekday?: number;
      readonly of: DayCore & { readonly is: "week" | "month" | "named-month" };
    }
  | { readonly is: "named-month"; readonly month: number; readonly year?: number }
  | {
      readonly is: "end";
      readonly unit: "week" | "month" | "year";
      readonly next: boolean;
      readonly month?: number;
      readonly newYear?: boolean;
    }
  | {
      /** The beginning, the middle or the end of a week or a month, with no day named. */
      readonly is: "third";
      readonly third: 0 | 1 | 2 | "first-half" | "second-half";
      readonly of: DayCore & { readonly is: "week" | "month" | "named-month" };
    }
  | { readonly is: "nth-week"; readonly nth: number; readonly month: number }
  | { readonly is: "recurring"; readonly weekday?: number; readonly weekend?: boolean; readonly everyDays?: number };

/** What was said of hours. */
export type HourCore =
  | {
      readonly is: "hour";
      readonly hour: number;
      readonly minute: number;
      /** Could be before or after noon. */
      readonly bare: boolean;
      readonly part?: Part;
    }
  | { readonly is: "part"; readonly part: Part }
  | {
      readonly is: "noon";
      /** Twelve o'clock, and not the hour of lunch. */
      readonly exact: boolean;
    }
  | { readonly is: "now"; readonly plusMinutes: number }
  | { readonly is: "lasting-hours"; readonly minutes: number };

/** Figures that may be either: a bare number, or two fields such as 10.12. */
export type OpenCore =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "fields"; readonly first: number; readonly second: number };

export type Core = DayCore | HourCore | OpenCore;

const HOUR_CORES: ReadonlySet<string> = new Set(["hour", "part", "noon", "now", "lasting-hours"]);
const OPEN_CORES: ReadonlySet<string> = new Set(["number", "fields"]);

/** Whether a core speaks of hours. */
export function isHour(core: Core): core is HourCore {
  return HOUR_CORES.has(core.is);
}

/** Whether a core speaks of days. */
export function isDay(core: Core): core is DayCore {
  return !HOUR_CORES.has(core.is) && !OPEN_CORES.has(core.is);
}

/** Whether a core speaks of days, of hours, or of either. */
export function kindOf(core: Core): "day" | "hour" | "open" {
  if (isHour(core)) return "hour";
  return isDay(core) ? "day" : "open";
}
