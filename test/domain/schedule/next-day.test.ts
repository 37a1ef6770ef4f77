import fc from "fast-check";
import { expect, test } from "vitest";
import { holidayOn } from "../../../src/domain/schedule/holidays.ts";
import { nextSensibleDay } from "../../../src/domain/schedule/next-day.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";

const HOURS = windowFromJson({ from: "09:00", to: "18:00" });

test.for([
  ["today while its hours have not begun", "2026-11-26T08:59", "2026-11-24", "2026-11-24", "2026-11-26"],
  ["tomorrow once they have", "2026-11-26T09:00", "2026-11-24", "2026-11-24", "2026-11-27"],
  ["Monday after a Saturday", "2026-11-28T12:00", "2026-11-24", "2026-11-24", "2026-11-30"],
  ["a Saturday after a Friday", "2026-11-27T12:00", "2026-11-24", "2026-11-24", "2026-11-28"],
  ["a Sunday where the last one was on one", "2026-11-28T12:00", "2026-11-22", "2026-11-22", "2026-11-29"],
  ["a Sunday where the last one went over one", "2026-11-28T12:00", "2026-11-20", "2026-11-23", "2026-11-29"],
  ["not a holiday", "2026-12-07T12:00", "2026-12-04", "2026-12-04", "2026-12-09"],
  ["a holiday where the last one was on one", "2026-12-07T12:00", "2026-03-21", "2026-03-21", "2026-12-08"],
  ["a holiday where the last one went over one", "2026-12-07T12:00", "2026-03-20", "2026-03-22", "2026-12-08"],
  ["not a holiday for a Sunday's sake", "2026-12-07T12:00", "2026-11-22", "2026-11-22", "2026-12-09"],
  ["not an expected holiday", "2027-03-08T12:00", "2027-03-04", "2027-03-04", "2027-03-10"],
  ["the next year", "2026-12-31T12:00", "2026-12-30", "2026-12-30", "2027-01-02"],
] as const)("%s", ([, now, from, to, day]) => {
  const next = nextSensibleDay(periodFromJson({ from, to }), HOURS, Temporal.PlainDateTime.from(now));
  expect(next.toString()).toBe(day);
});

test("without a last one is never a Sunday or a holiday", () => {
  const next = (now: string) => nextSensibleDay(undefined, HOURS, Temporal.PlainDateTime.from(now)).toString();
  expect(["2026-11-28T12:00", "2026-12-07T12:00", "2026-11-26T08:00"].map(next)).toEqual([
    "2026-11-30",
    "2026-12-09",
    "2026-11-26",
  ]);
});

test("is never past, never further than a week, and a Sunday or a holiday only where the last one was", () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }));
  fc.assert(
    fc.property(
      day,
      day,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 1439 }),
      (last, today, length, minute) => {
        const now = today.toPlainDateTime(new Temporal.PlainTime(Math.floor(minute / 60), minute % 60));
        const period = { from: last, to: last.add({ days: length }) };
        const next = nextSensibleDay(period, HOURS, now);
        const ahead = today.until(next).days;
        expect(ahead).toBeGreaterThanOrEqual(Temporal.PlainTime.compare(now.toPlainTime(), HOURS.from) < 0 ? 0 : 1);
        expect(ahead).toBeLessThanOrEqual(7);
        const usual = Array.from({ length: length + 1 }, (_, index) => last.add({ days: index }));
        if (next.dayOfWeek === 7) expect(usual.some(({ dayOfWeek }) => dayOfWeek === 7)).toBe(true);
        if (holidayOn(next)) expect(usual.some((one) => holidayOn(one) !== undefined)).toBe(true);
      },
    ),
  );
});
