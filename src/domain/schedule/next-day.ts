import { holidayOn } from "./holidays.ts";
import { daysIn, type Period, type Window } from "./schedule.ts";

const SUNDAY = 7;

/**
 * The next day on which a campaign like the last one makes sense: today while its hours have not begun, else tomorrow.
 * Sundays and public holidays are passed over unless the last campaign was on one.
 * @param last the days of the last campaign, if there was one
 * @param now the time in the campaign's zone
 */
export function nextSensibleDay(
  last: Period | undefined,
  hours: Window,
  now: Temporal.PlainDateTime,
): Temporal.PlainDate {
  const isTodayOpen = Temporal.PlainTime.compare(now.toPlainTime(), hours.from) >= 0;
  const usual = last ? Array.from({ length: daysIn(last) }, (_, index) => last.from.add({ days: index })) : [];
  const mayBeSunday = usual.some(isSunday);
  const mayBeHoliday = usual.some(isHoliday);
  let day = now.toPlainDate().add({ days: isTodayOpen ? 1 : 0 });
  while ((isSunday(day) && !mayBeSunday) || (isHoliday(day) && !mayBeHoliday)) day = day.add({ days: 1 });
  return day;
}

function isSunday({ dayOfWeek }: Temporal.PlainDate): boolean {
  return dayOfWeek === SUNDAY;
}

function isHoliday(day: Temporal.PlainDate): boolean {
  return holidayOn(day) !== undefined;
}
