import { expect, test } from "vitest";
import {
  dayInWords,
  monthTitle,
  periodInWords,
  weekdayHeaders,
  windowInWords,
} from "../../../src/domain/dates-in-words.ts";

const TUESDAY = Temporal.PlainDate.from("2026-11-24");
const FRIDAY = Temporal.PlainDate.from("2026-11-27");

test.each([
  ["uz", "seshanba, 24-noyabr", "Noyabr 2026", "Du Se Ch Pa Ju Sh Ya"],
  ["uz-Cyrl", "сешанба, 24 ноябр", "Ноябр 2026", "Ду Се Чо Па Жу Ша Як"],
  ["ru", "вт, 24 ноября", "Ноябрь 2026", "Пн Вт Ср Чт Пт Сб Вс"],
  ["en", "Tue 24 November", "November 2026", "Mo Tu We Th Fr Sa Su"],
] as const)("a day, a month and the columns of a calendar in %s", (locale, day, month, headers) => {
  expect(dayInWords(TUESDAY, locale)).toBe(day);
  expect(monthTitle(Temporal.PlainYearMonth.from("2026-11"), locale)).toBe(month);
  expect(weekdayHeaders(locale).join(" ")).toBe(headers);
});

test("a period has both its days, a single day is said once", () => {
  expect(periodInWords({ from: TUESDAY, to: FRIDAY }, "ru")).toBe("вт, 24 ноября – пт, 27 ноября");
  expect(periodInWords({ from: TUESDAY, to: TUESDAY }, "ru")).toBe("вт, 24 ноября");
});

test("a year is written on both ends once one of them is a year away", () => {
  const to = TUESDAY.add({ years: 1 });
  expect(periodInWords({ from: TUESDAY, to }, "uz", TUESDAY)).toBe(
    "seshanba, 24-noyabr, 2026 – chorshanba, 24-noyabr, 2027",
  );
  expect(dayInWords(to.subtract({ days: 1 }), "uz", TUESDAY)).toBe("seshanba, 23-noyabr");
});

test("hours are on a 24-hour clock with two figures", () => {
  expect(windowInWords({ from: Temporal.PlainTime.from("09:00"), to: Temporal.PlainTime.from("18:05") })).toBe(
    "09:00–18:05",
  );
});
