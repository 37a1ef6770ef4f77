import { describe, expect, test } from "vitest";
import { guard, needsConsent } from "../../../src/domain/schedule/guard.ts";
import { holidayOn } from "../../../src/domain/schedule/holidays.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";

const period = (from: string, to = from) => periodFromJson({ from, to });
const window = (from: string, to: string) => windowFromJson({ from, to });
const day = (text: string) => Temporal.PlainDate.from(text);
const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const CALLING_HOURS = window("08:00", "21:00");
const warned = (days: ReturnType<typeof period>, hours: ReturnType<typeof window>, now = NOW) =>
  guard(days, hours, now, CALLING_HOURS);

describe("the guard", () => {
  test("has nothing to say of a working day in calling hours", () => {
    expect(warned(period("2026-11-25"), window("09:00", "18:00"))).toEqual([]);
  });

  test("asks consent for night hours and offers the part within the calling hours", () => {
    const [warning] = warned(period("2026-11-25"), window("07:00", "22:00"));
    const proposal = window("08:00", "21:00");
    expect(warning).toEqual({ code: "outside-calling-hours", callingHours: CALLING_HOURS, proposal });
    expect(warning && needsConsent(warning)).toBe(true);
  });

  test("has no proposal for hours that are all at night", () => {
    expect(warned(period("2026-11-25"), window("22:00", "23:00"))[0]).not.toHaveProperty("proposal");
  });

  test("tells of less than an hour left today", () => {
    expect(warned(period("2026-11-24"), window("09:00", "11:00"))).toEqual([
      { code: "little-time-today", minutes: 40 },
    ]);
  });

  test("does not call a short window that has not begun little time", () => {
    expect(warned(period("2026-11-24"), window("14:00", "14:30"))).toEqual([]);
  });

  test("tells that today's part of a longer period is over, and does not count today's weekday", () => {
    const sunday = Temporal.PlainDateTime.from("2026-11-29T19:00");
    expect(warned(period("2026-11-29", "2026-11-30"), window("09:00", "18:00"), sunday)).toEqual([
      { code: "today-is-over", until: Temporal.PlainTime.from("18:00") },
    ]);
  });

  test("lists the weekend's days", () => {
    const days = [day("2026-11-28"), day("2026-11-29")];
    expect(warned(period("2026-11-27", "2026-11-30"), window("09:00", "18:00"))).toEqual([{ code: "weekend", days }]);
  });

  test("names a holiday and its day", () => {
    const holiday = { day: day("2026-12-08"), code: "constitution-day", certain: true };
    expect(warned(period("2026-12-07", "2026-12-09"), window("09:00", "18:00"))).toEqual([
      { code: "holiday", holiday },
    ]);
    expect(needsConsent({ code: "weekend", days: [] })).toBe(false);
  });
});

describe("holidays", () => {
  test.each([
    ["2027-01-01", "new-year"],
    ["2027-03-08", "womens-day"],
    ["2027-03-21", "navruz"],
    ["2027-05-09", "remembrance-day"],
    ["2027-09-01", "independence-day"],
    ["2027-10-01", "teachers-day"],
    ["2026-12-08", "constitution-day"],
  ])("%s is %s", (text, code) => {
    expect(holidayOn(day(text))).toEqual({ day: day(text), code, certain: true });
  });

  test("that move are only expected", () => {
    expect(holidayOn(day("2027-03-09"))).toMatchObject({ code: "ramazon-hayit", certain: false });
  });

  test("an ordinary day is none", () => {
    expect(holidayOn(day("2026-11-24"))).toBeUndefined();
  });

  test.each([2027, 2028, 2029, 2030])("the movable days of %s are those of the Umm al-Qura calendar", (year) => {
    const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    const days = Array.from({ length: start.daysInYear }, (_, index) => start.add({ days: index }));
    const feasts = days.filter((date) => {
      const lunar = date.withCalendar("islamic-umalqura");
      return (lunar.month === 10 && lunar.day === 1) || (lunar.month === 12 && lunar.day === 10);
    });
    const listed = days.filter((date) => holidayOn(date)?.code.endsWith("hayit"));
    expect(listed).toEqual(feasts);
  });
});
