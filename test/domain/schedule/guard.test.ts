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

  test.for<[hours: [from: string, to: string], within?: [from: string, to: string]]>([
    [["22:00", "23:00"]],
    [["21:00", "22:00"]],
    [["07:00", "08:00"]],
    [
      ["20:59", "22:00"],
      ["20:59", "21:00"],
    ],
    [
      ["07:00", "08:01"],
      ["08:00", "08:01"],
    ],
  ])("offers of %j what is within the calling hours: %j", ([hours, within]) => {
    const warning = { code: "outside-calling-hours", callingHours: CALLING_HOURS };
    expect(warned(period("2026-11-25"), window(...hours))).toEqual([
      within ? { ...warning, proposal: window(...within) } : warning,
    ]);
  });

  test("has nothing to say of hours that are the calling hours", () => {
    expect(warned(period("2026-11-25"), CALLING_HOURS)).toEqual([]);
  });

  test.for<[hours: [from: string, to: string], now: string, minutes?: number]>([
    [["09:00", "11:00"], "10:20", 40],
    [["09:00", "11:20"], "10:20"],
    [["09:00", "11:20"], "10:20:59"],
    [["09:00", "11:20"], "10:21", 59],
    [["09:00", "11:00"], "10:59:59", 1],
    [["14:00", "14:30"], "10:20"],
    [["14:00", "14:30"], "14:00"],
    [["14:00", "14:30"], "14:01", 29],
  ])(
    "of the hours %j at %s has %j minutes to tell of, as less than an hour of today is left",
    ([hours, time, left]) => {
      const now = Temporal.PlainDateTime.from(`2026-11-24T${time}`);
      const expected = left === undefined ? [] : [{ code: "little-time-today", minutes: left }];
      expect(warned(period("2026-11-24"), window(...hours), now)).toEqual(expected);
      expect(warned(period("2026-11-25"), window(...hours), now)).toEqual([]);
    },
  );

  test("counts the days of a period from the thirty-second on", () => {
    expect(warned(period("2026-11-25", "2026-12-25"), window("09:00", "18:00")).map(({ code }) => code)).not.toContain(
      "long",
    );
    expect(warned(period("2026-11-25", "2026-12-26"), window("09:00", "18:00"))).toContainEqual({
      code: "long",
      days: 32,
    });
  });

  test("tells that today's part of a longer period is over, and does not count today's weekday", () => {
    for (const time of ["18:00", "18:00:30", "19:00"]) {
      const sunday = Temporal.PlainDateTime.from(`2026-11-29T${time}`);
      expect(warned(period("2026-11-29", "2026-11-30"), window("09:00", "18:00"), sunday)).toEqual([
        { code: "today-is-over", until: Temporal.PlainTime.from("18:00") },
      ]);
    }
  });

  test("counts today's weekday while a minute of its hours is left", () => {
    const sunday = Temporal.PlainDateTime.from("2026-11-29T17:59");
    expect(warned(period("2026-11-29", "2026-11-30"), window("09:00", "18:00"), sunday)).toEqual([
      { code: "little-time-today", minutes: 1 },
      { code: "weekend", days: [day("2026-11-29")] },
    ]);
  });

  test("names a single day of the weekend", () => {
    const days = [day("2026-11-28")];
    expect(warned(period("2026-11-28"), window("09:00", "18:00"))).toEqual([{ code: "weekend", days }]);
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

  test("an ordinary day is none", () => {
    expect(holidayOn(day("2026-11-24"))).toBeUndefined();
  });

  test.each([2027, 2028, 2029, 2030])(
    "the movable days of %s are only expected, and are those of the Umm al-Qura calendar",
    (year) => {
      const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      const days = Array.from({ length: start.daysInYear }, (_, index) => start.add({ days: index }));
      const feasts = days.flatMap((date) => {
        const { month, day } = date.withCalendar("islamic-umalqura");
        if (month === 10 && day === 1) return [{ day: date, code: "ramazon-hayit", certain: false }];
        return month === 12 && day === 10 ? [{ day: date, code: "qurbon-hayit", certain: false }] : [];
      });
      const listed = days.map(holidayOn).filter((holiday) => holiday?.code.endsWith("hayit"));
      expect(listed).toEqual(feasts);
    },
  );
});
