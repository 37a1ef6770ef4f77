import { nextSensibleDay } from "./next-day.ts";
import { isOver, minutesIn, type Period, type Window } from "./schedule.ts";

/** A ready answer to "which days?". */
export interface DayChoice {
  readonly code: "today" | "tomorrow" | "working-week" | "next-working-week" | "next-week";
  readonly period: Period;
}

/** A ready answer to "which hours?". */
export interface HourChoice {
  readonly code: "last-used" | "from-now" | "calling-hours" | "working-hours" | "morning" | "afternoon" | "evening";
  readonly window: Window;
}

/** Less than this of today's calling hours is not worth offering today. */
const WORTH_OFFERING_MINUTES = 30;
const FRIDAY = 5;

const USUAL_WINDOWS: readonly HourChoice[] = [
  { code: "working-hours", window: hours(9, 18) },
  { code: "morning", window: hours(9, 13) },
  { code: "afternoon", window: hours(14, 18) },
  { code: "evening", window: hours(18, 20) },
];

/**
 * The day buttons that make sense now: today while calling hours are left, tomorrow, what is left of this working week
 * to Friday while that is more than a day, or the next one, and next week Monday to Sunday.
 */
export function dayChoices(now: Temporal.PlainDateTime, callingHours: Window): readonly DayChoice[] {
  const today = now.toPlainDate();
  const tomorrow = today.add({ days: 1 });
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const isTodayLeft = minutesIn({ from: now.toPlainTime(), to: callingHours.to }) >= WORTH_OFFERING_MINUTES;
  const first = isTodayLeft ? today : tomorrow;
  return [
    ...(isTodayLeft ? [{ code: "today", period: { from: today, to: today } } as const] : []),
    { code: "tomorrow", period: { from: tomorrow, to: tomorrow } },
    today.dayOfWeek < FRIDAY && first.dayOfWeek < FRIDAY
      ? { code: "working-week", period: { from: first, to: first.add({ days: FRIDAY - first.dayOfWeek }) } }
      : { code: "next-working-week", period: { from: monday, to: monday.add({ days: 4 }) } },
    { code: "next-week", period: { from: monday, to: monday.add({ days: 6 }) } },
  ];
}

/**
 * A day and its hours as one answer: the next sensible day, with the last used window or the usual hours of work as far as
 * the installation calls in them.
 */
export function dayAndHoursChoice(
  now: Temporal.PlainDateTime,
  callingHours: Window,
  lastUsed?: Window,
): { readonly day: Temporal.PlainDate; readonly window: Window } {
  const usual = hours(9, 18);
  const window = lastUsed ?? (isInside(usual, callingHours) ? usual : callingHours);
  return { day: nextSensibleDay(undefined, window, now), window };
}

/**
 * The hour buttons that make sense for `period`: the last used window first, from now on when it is one day and
 * today, then the usual ones. None is a repeat, none is already over, none leaves the calling hours but the last used.
 */
export function hourChoices(
  period: Period,
  now: Temporal.PlainDateTime,
  callingHours: Window,
  lastUsed?: Window,
): readonly HourChoice[] {
  const choices: HourChoice[] = [
    ...(lastUsed ? [{ code: "last-used", window: lastUsed } as const] : []),
    ...fromNow(period, now, callingHours),
    ...USUAL_WINDOWS.filter(({ window }) => isInside(window, callingHours)),
    { code: "calling-hours", window: callingHours },
  ];
  return choices
    .filter(({ window }) => !isOver(period, window, now))
    .filter(({ window }, index, all) => all.findIndex((other) => isSame(other.window, window)) === index);
}

function fromNow(period: Period, now: Temporal.PlainDateTime, callingHours: Window): HourChoice[] {
  const today = now.toPlainDate();
  if (!period.from.equals(today) || !period.to.equals(today)) return [];
  const soon = now.round({ smallestUnit: "minute", roundingIncrement: 5, roundingMode: "ceil" });
  if (!soon.toPlainDate().equals(today)) return [];
  const from = soon.toPlainTime();
  const window = { from, to: callingHours.to };
  const late = Temporal.PlainTime.compare(from, callingHours.from) >= 0;
  return late && minutesIn(window) >= WORTH_OFFERING_MINUTES ? [{ code: "from-now", window }] : [];
}

function isInside(window: Window, outer: Window): boolean {
  return (
    Temporal.PlainTime.compare(window.from, outer.from) >= 0 && Temporal.PlainTime.compare(window.to, outer.to) <= 0
  );
}

function isSame(a: Window, b: Window): boolean {
  return a.from.equals(b.from) && a.to.equals(b.to);
}

function hours(from: number, to: number): Window {
  return { from: new Temporal.PlainTime(from), to: new Temporal.PlainTime(to) };
}
