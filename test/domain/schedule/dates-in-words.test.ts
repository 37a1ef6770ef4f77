import { expect, test } from "vitest";
import {
  dayInWords,
  monthTitle,
  periodInWords,
  timeInFigures,
  weekdayHeaders,
  weekdayInWords,
  windowInWords,
} from "../../../src/domain/schedule/dates-in-words.ts";

const TUESDAY = Temporal.PlainDate.from("2026-11-24");
const FRIDAY = Temporal.PlainDate.from("2026-11-27");

test.each([
  ["uz", "seshanba, 24-noyabr", "Noy 2026", "Du Se Ch Pa Ju Sh Ya"],
  ["uz-Cyrl", "сешанба, 24 ноябр", "Ноя 2026", "Ду Се Чо Па Жу Ша Як"],
  ["ru", "вт, 24 ноября", "Ноя 2026", "Пн Вт Ср Чт Пт Сб Вс"],
  ["en", "Tue 24 November", "Nov 2026", "Mo Tu We Th Fr Sa Su"],
] as const)("a day, a month and the columns of a calendar in %s", (locale, day, month, headers) => {
  expect(dayInWords(TUESDAY, locale, TUESDAY)).toBe(day);
  expect(monthTitle(Temporal.PlainYearMonth.from("2026-11"), locale)).toBe(month);
  expect(weekdayHeaders(locale).join(" ")).toBe(headers);
});

test.each([
  ["uz", "seshanba"],
  ["uz-Cyrl", "сешанба"],
  ["ru", "вторник"],
  ["en", "Tuesday"],
] as const)("a weekday in full in %s is %s", (locale, weekday) => {
  expect(weekdayInWords(TUESDAY, locale)).toBe(weekday);
});

test.each([
  ["uz", "seshanba, 24-noyabr – juma, 27-noyabr"],
  ["uz-Cyrl", "сеш, 24 ноябр – жум, 27 ноябр"],
  ["ru", "вт, 24 ноября – пт, 27 ноября"],
  ["en", "Tue 24 November – Fri 27 November"],
] as const)("a period in %s has both its days", (locale, period) => {
  expect(periodInWords({ from: TUESDAY, to: FRIDAY }, locale, TUESDAY)).toBe(period);
});

test("a single day of a period is said once", () => {
  expect(periodInWords({ from: TUESDAY, to: TUESDAY }, "ru", TUESDAY)).toBe("вт, 24 ноября");
});

test.each([
  ["uz", "payshanba, 31-dekabr, 2026 – juma, 1-yanvar, 2027", "juma, 1-yanvar, 2027"],
  ["uz-Cyrl", "пай, 31-декабр, 2026 – жум, 1-январ, 2027", "жума, 1 январ, 2027"],
  ["ru", "чт, 31 декабря 2026 г. – пт, 1 января 2027 г.", "пт, 1 января 2027 г."],
  ["en", "Thu, 31 December 2026 – Fri, 1 January 2027", "Fri, 1 January 2027"],
] as const)("a year that is not today's is written, however near, in %s", (locale, period, day) => {
  const to = Temporal.PlainDate.from("2027-01-01");
  const from = to.subtract({ days: 1 });
  expect(periodInWords({ from, to }, locale, TUESDAY)).toBe(period);
  expect(periodInWords({ from, to }, locale, to)).toBe(period);
  expect(dayInWords(to, locale, TUESDAY)).toBe(day);
  expect(dayInWords(to, locale, to)).not.toContain("2027");
});

test("hours are on a 24-hour clock with two figures", () => {
  expect(windowInWords({ from: Temporal.PlainTime.from("09:00"), to: Temporal.PlainTime.from("18:05") })).toBe(
    "09:00–18:05",
  );
  expect(timeInFigures(Temporal.PlainTime.from("17:59:59"))).toBe("17:59");
});
