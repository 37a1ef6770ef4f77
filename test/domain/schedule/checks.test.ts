import { describe, expect, test } from "vitest";
import { checkPeriod, checkSchedule, checkWindow, MOST_DAYS } from "../../../src/domain/schedule/checks.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";

const period = (from: string, to = from) => periodFromJson({ from, to });
const window = (from: string, to: string) => windowFromJson({ from, to });
const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");

describe("days", () => {
  test.each([
    ["2026-11-24", "2026-11-24"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-29", "2028-02-29"],
    ["2026-11-24", "2027-11-24"],
  ])("%s to %s are taken", (from, to) => {
    expect(checkPeriod(period(from, to), NOW)).toEqual({ ok: true });
  });

  test.for<[from: string, to: string, offered?: [from: string, to: string]]>([
    ["2026-11-27", "2026-11-25", ["2026-11-25", "2026-11-27"]],
    ["2026-11-25", "2026-11-24", ["2026-11-24", "2026-11-25"]],
    ["2027-11-24", "2026-11-24", ["2026-11-24", "2027-11-24"]],
    ["2027-11-25", "2026-11-24"],
    ["2026-11-27", "2026-11-23"],
  ])("%s to %s are reversed, and %j is offered where it would be taken", ([from, to, offered]) => {
    const refusal = { code: "reversed", period: period(from, to) };
    const expected = offered ? { ...refusal, proposal: { period: period(...offered) } } : refusal;
    expect(checkPeriod(period(from, to), NOW)).toEqual({ ok: false, refusal: expected });
  });

  test.for<[from: string, to: string, offered?: [from: string, to: string]]>([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-20", "2026-11-23"],
    ["2026-11-20", "2026-11-24", ["2026-11-24", "2026-11-24"]],
    ["2026-11-20", "2026-11-27", ["2026-11-24", "2026-11-27"]],
    ["2026-11-23", "2027-11-24", ["2026-11-24", "2027-11-24"]],
    ["2026-11-23", "2027-11-25"],
  ])("%s to %s begin in the past, and the rest, %j, is offered where it would be taken", ([from, to, offered]) => {
    const refusal = { code: "past-day", day: Temporal.PlainDate.from(from) };
    const expected = offered ? { ...refusal, proposal: { period: period(...offered) } } : refusal;
    expect(checkPeriod(period(from, to), NOW)).toEqual({ ok: false, refusal: expected });
  });

  test("of more than a leap year are too many, and the longest that may be is offered", () => {
    const proposal = { period: period("2026-11-24", "2027-11-24") };
    const refusal = { code: "too-long", days: 367, most: 366, proposal };
    expect(checkPeriod(period("2026-11-24", "2027-11-25"), NOW)).toEqual({ ok: false, refusal });
    expect(MOST_DAYS).toBe(366);
  });
});

describe("hours", () => {
  test.each([
    ["22:00", "06:00", "22:00", "23:59"],
    ["09:00", "06:00", "09:00", "18:00"],
    ["18:00", "09:00", "18:00", "21:00"],
    ["15:00", "13:00", "13:00", "15:00"],
    ["23:59", "00:10", "00:10", "23:59"],
    ["18:00", "07:59", "18:00", "23:59"],
    ["18:00", "08:00", "18:00", "20:00"],
    ["17:59", "07:59", "17:59", "19:59"],
    ["23:58", "00:10", "23:58", "23:59"],
    ["13:00", "11:59", "13:00", "23:59"],
    ["13:00", "12:00", "12:00", "13:00"],
    ["17:00", "05:00", "05:00", "17:00"],
  ])("%s to %s go over midnight; %s to %s are offered", (from, to, start, end) => {
    const refusal = { code: "over-midnight", window: window(from, to), proposal: { window: window(start, end) } };
    expect(checkWindow(window(from, to))).toEqual({ ok: false, refusal });
  });

  test("that end when they begin are empty", () => {
    const refusal = { code: "empty", at: Temporal.PlainTime.from("09:00") };
    expect(checkWindow(window("09:00", "09:00"))).toEqual({ ok: false, refusal });
  });
});

describe("days and hours together", () => {
  const day = "2026-11-24";
  const hours = window("09:00", "18:00");

  test("are taken while a minute is left of them", () => {
    expect(checkSchedule(period(day), window("08:00", "10:21"), NOW)).toEqual({ ok: true });
  });

  test("are over when the last day's hours are, and the day after is offered", () => {
    const until = Temporal.PlainTime.from("10:20");
    const proposal = { period: period("2026-11-25") };
    const refusal = { code: "already-over", day: NOW.toPlainDate(), until, proposal };
    expect(checkSchedule(period(day), window("08:00", "10:20"), NOW)).toEqual({ ok: false, refusal });
  });

  test("are refused for what is wrong with the days", () => {
    expect(checkSchedule(period("2026-11-27", "2026-11-25"), hours, NOW)).toEqual(
      checkPeriod(period("2026-11-27", "2026-11-25"), NOW),
    );
    expect(checkSchedule(period("2026-11-23"), hours, NOW)).toEqual(checkPeriod(period("2026-11-23"), NOW));
  });

  test("are refused for what is wrong with the hours", () => {
    expect(checkSchedule(period(day), window("22:00", "06:00"), NOW)).toEqual(checkWindow(window("22:00", "06:00")));
    expect(checkSchedule(period(day), window("09:00", "09:00"), NOW)).toEqual(checkWindow(window("09:00", "09:00")));
  });
});
