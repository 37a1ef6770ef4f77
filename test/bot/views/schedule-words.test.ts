import { expect, test } from "vitest";
import {
  dateInFigures,
  dayOnButton,
  periodInFigures,
  refusalInWords,
  scheduleInWords,
  warningsInWords,
} from "../../../src/bot/views/schedule-words.ts";
import type { Warning } from "../../../src/domain/schedule/guard.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { loadWords } from "../../../src/words.ts";

const words = loadWords("en");
const TODAY = Temporal.PlainDate.from("2026-11-24");
const day = (iso: string) => Temporal.PlainDate.from(iso);

test.each([
  ["2026-11-24", "24.11"],
  ["2026-12-05", "05.12"],
  ["2027-01-05", "05.01.2027"],
])("the date %s is %s", (iso, figures) => {
  expect(dateInFigures(day(iso), TODAY)).toBe(figures);
  expect(dayOnButton(day(iso), "uz", TODAY).endsWith(` ${figures}`)).toBe(true);
});

test("a button names the weekday of its day", () => {
  const week = Array.from({ length: 7 }, (_, at) => dayOnButton(day("2026-11-23").add({ days: at }), "uz", TODAY));
  expect(week.map((label) => label.split(" ")[0])).toEqual(["Du", "Se", "Ch", "Pa", "Ju", "Sh", "Ya"]);
});

test.each([
  ["2026-11-24", "2026-11-24", "24.11"],
  ["2026-11-24", "2026-11-27", "24–27.11"],
  ["2026-11-30", "2026-12-04", "30.11–04.12"],
  ["2026-12-28", "2027-01-05", "28.12–05.01.2027"],
  ["2027-01-05", "2027-01-09", "05–09.01.2027"],
  ["2027-01-30", "2027-02-02", "30.01–02.02.2027"],
])("from %s to %s is %s", (from, to, figures) => {
  expect(periodInFigures(periodFromJson({ from, to }), TODAY)).toBe(figures);
});

const period = periodFromJson({ from: "2026-11-27", to: "2026-11-27" });
const window = windowFromJson({ from: "09:00", to: "18:00" });

test.each([
  [{ period }, "Fri 27 November"],
  [{ window }, "every day 09:00–18:00 (UTC+5)"],
  [{ period, window }, "Fri 27 November, every day 09:00–18:00 (UTC+5)"],
  [{}, ""],
])("%j in full", (said, full) => {
  expect(scheduleInWords(said, words, TODAY, zoneOr("utc +5"))).toBe(full);
});

test("each fault of days and hours is told in words of its own, with its own figures", () => {
  const at = Temporal.PlainTime.from("12:34");
  const told = [
    refusalInWords({ code: "past-day", day: day("2026-11-20") }, words, TODAY),
    refusalInWords(
      { code: "reversed", period: periodFromJson({ from: "2026-11-27", to: "2026-11-25" }) },
      words,
      TODAY,
    ),
    refusalInWords({ code: "too-long", days: 77, most: 66 }, words, TODAY),
    refusalInWords({ code: "over-midnight", window: windowFromJson({ from: "22:00", to: "06:00" }) }, words, TODAY),
    refusalInWords({ code: "empty", at }, words, TODAY),
    refusalInWords({ code: "already-over", day: TODAY, until: at }, words, TODAY),
  ];
  expect(new Set(told).size).toBe(told.length);
  const figures = [/20/, /25/, /77.*66/s, /22:00.*06:00/s, /12:34/, /12:34/];
  expect(told.map((one, index) => figures[index]?.test(one))).toEqual(told.map(() => true));
});

const holiday = (at: number): Warning => ({
  code: "holiday",
  holiday: { day: day("2026-12-08").add({ days: at }), code: "constitution-day", certain: true },
});

test.each([
  [1, 1, false],
  [2, 2, false],
  [3, 3, true],
  [5, 3, true],
])("of %i holidays at most two are named, in %i lines", (count, lines, isCounted) => {
  const told = warningsInWords(
    Array.from({ length: count }, (_, at) => holiday(at)),
    words,
    TODAY,
  );
  expect(told).toHaveLength(lines);
  expect(told.at(-1) === words.html("guard-holidays-more", { count: count - 2 })).toBe(isCounted);
});

test.each([
  [["2026-11-28"], "Sat"],
  [["2026-11-28", "2026-11-29"], "Sat, Sun"],
])("the days %j of a weekend are named", (days, named) => {
  const [told] = warningsInWords([{ code: "weekend", days: days.map(day) }], words, TODAY);
  expect(told).toBe(words.html("guard-weekend", { days: named }));
});

test("of more than two days of weekends it is said how many", () => {
  const days = ["2026-11-28", "2026-11-29", "2026-12-05"].map(day);
  expect(warningsInWords([{ code: "weekend", days }], words, TODAY)).toEqual([
    words.html("guard-weekends", { count: 3 }),
  ]);
});

test("a holiday that is only expected is told so", () => {
  const of = (certain: boolean) => {
    const warning: Warning = { code: "holiday", holiday: { day: day("2027-03-10"), code: "ramazon-hayit", certain } };
    return warningsInWords([warning], words, TODAY)[0];
  };
  expect(of(false)).not.toBe(of(true));
  expect(of(false)).toContain("expected");
});
