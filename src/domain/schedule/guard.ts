import { type Holiday, holidayOn } from "./holidays.ts";
import { daysIn, type Period, toMinute, type Window } from "./schedule.ts";

/** Something about an allowed schedule that the manager should know before it is sent. */
export type Warning =
  | {
      readonly code: "outside-calling-hours";
      readonly callingHours: Window;
      /** The window cut to the calling hours, if anything is left of it. */
      readonly proposal?: Window;
    }
  | { readonly code: "little-time-today"; readonly minutes: number }
  | { readonly code: "long"; readonly days: number }
  | { readonly code: "today-is-over"; readonly until: Temporal.PlainTime }
  | { readonly code: "weekend"; readonly days: readonly Temporal.PlainDate[] }
  | { readonly code: "holiday"; readonly holiday: Holiday };

/** More days than this are a slip as often as a wish: they are named, and agreed to with a tap of their own. */
export const LONG_DAYS = 31;

/** Below this many minutes of today's window, today is worth a word. */
export const LITTLE_TIME_MINUTES = 60;

const SATURDAY = 6;

/**
 * What to tell about a schedule that passed `checkSchedule`: hours outside the installation's calling hours, today
 * with less than an hour left, weekend days, public holidays. Only days on which calls will really be made count.
 */
export function guard(
  period: Period,
  window: Window,
  now: Temporal.PlainDateTime,
  callingHours: Window,
): readonly Warning[] {
  const days = daysToCall(period, window, now);
  const weekend = days.filter((day) => day.dayOfWeek >= SATURDAY);
  return [
    ...hoursWarning(window, callingHours),
    ...(daysIn(period) > LONG_DAYS ? [{ code: "long", days: daysIn(period) } as const] : []),
    ...todayWarning(period, window, now),
    ...(weekend.length > 0 ? [{ code: "weekend", days: weekend } as const] : []),
    ...days.flatMap((day) => {
      const holiday = holidayOn(day);
      return holiday ? [{ code: "holiday", holiday } as const] : [];
    }),
  ];
}

/** Whether a warning needs one extra tap that names the hours: calls at night. */
export function needsConsent(warning: Warning): boolean {
  return warning.code === "outside-calling-hours";
}

function daysToCall(period: Period, window: Window, now: Temporal.PlainDateTime): Temporal.PlainDate[] {
  return Array.from({ length: daysIn(period) }, (_, index) => period.from.add({ days: index })).filter(
    (day) => Temporal.PlainDateTime.compare(day.toPlainDateTime(window.to), now) > 0,
  );
}

function hoursWarning(window: Window, callingHours: Window): Warning[] {
  const from = later(window.from, callingHours.from);
  const to = earlier(window.to, callingHours.to);
  if (from.equals(window.from) && to.equals(window.to)) return [];
  const warning = { code: "outside-calling-hours", callingHours } as const;
  return [Temporal.PlainTime.compare(from, to) < 0 ? { ...warning, proposal: { from, to } } : warning];
}

function todayWarning(period: Period, window: Window, now: Temporal.PlainDateTime): Warning[] {
  const time = toMinute(now.toPlainTime());
  if (!now.toPlainDate().equals(period.from)) return [];
  const left = later(time, window.from).until(window.to).total("minutes");
  if (left <= 0) return [{ code: "today-is-over", until: window.to }];
  const started = Temporal.PlainTime.compare(time, window.from) > 0;
  return started && left < LITTLE_TIME_MINUTES ? [{ code: "little-time-today", minutes: left }] : [];
}

function later(a: Temporal.PlainTime, b: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(a, b) >= 0 ? a : b;
}

function earlier(a: Temporal.PlainTime, b: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(a, b) <= 0 ? a : b;
}
