import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { written } from "./written.ts";

/** The same words on other days: what a phrase means moves with its now. */
test.each([
  ["a Sunday evening", "2026-11-29T20:00", "hafta oxirigacha", "11-29"],
  ["a Sunday evening", "2026-11-29T20:00", "keyingi hafta", "11-30..12-06"],
  ["a Sunday evening", "2026-11-29T20:00", "в выходные", "11-29"],
  ["a Sunday evening", "2026-11-29T20:00", "bu hafta ish kunlari", "11-30..12-04"],
  ["a Saturday", "2026-11-28T09:00", "рабочая неделя", "11-30..12-04"],
  ["a Saturday", "2026-11-28T09:00", "в выходные", "11-28..11-29"],
  ["a Saturday", "2026-11-28T09:00", "juma", "12-04"],
  ["a Saturday", "2026-11-28T09:00", "next Friday", "12-04"],
  ["a Thursday", "2026-11-26T10:20", "в ближайший понедельник", "11-30"],
  ["a Thursday", "2026-11-26T10:20", "ближайшая суббота", "11-28"],
  ["a Thursday", "2026-11-26T10:20", "в ближайшую среду с 9 до 18", "12-02 09:00-18:00"],
  ["a Thursday", "2026-11-26T10:20", "предстоящий вторник", "12-01"],
  ["a Thursday", "2026-11-26T10:20", "с ближайшего понедельника по пятницу", "11-30..12-04"],
  ["a Thursday", "2026-11-26T10:20", "kelayotgan dushanba kuni", "11-30"],
  ["a Thursday", "2026-11-26T10:20", "eng yaqin seshanba", "12-01"],
  ["a Thursday", "2026-11-26T10:20", "келаётган душанбадан жумагача 9-18", "11-30..12-04 09:00-18:00"],
  ["a Thursday", "2026-11-26T10:20", "the coming Monday", "11-30"],
  ["a Thursday", "2026-11-26T10:20", "upcoming Friday", "11-27"],
  ["a Thursday", "2026-11-26T10:20", "в этот понедельник", "!past-day > 11-30"],
  [
    "a Thursday",
    "2026-11-26T10:20",
    "kelayotgan hafta 9-18",
    "?which-week 11-30..12-06 09:00-18:00 | 11-26..11-29 09:00-18:00",
  ],
  ["a Thursday", "2026-11-26T10:20", "на предстоящей неделе", "?which-week 11-30..12-06 | 11-26..11-29"],
  ["a Thursday", "2026-11-26T10:20", "the coming week", "?which-week 11-30..12-06 | 11-26..11-29"],
  ["a Thursday", "2026-11-26T10:20", "до предстоящей недели", "?open-days 11-26..11-29 | 11-26..12-06"],
  ["a Thursday", "2026-11-26T10:20", "на этой неделе", "11-26..11-29"],
  ["a Thursday", "2026-11-26T10:20", "ближайшие 3 дня", "11-26..11-28"],
  ["a Friday", "2026-11-27T09:00", "keyingi juma", "12-04"],
  ["a Friday", "2026-11-27T09:00", "по будням", "?recurring 11-27 | 11-30..12-04"],
  ["a Monday", "2026-11-23T09:00", "с понедельника по пятницу", "11-23..11-27"],
  ["a Wednesday", "2026-11-25T09:00", "dushanba va chorshanba", "?one-period 11-30..12-02 | 11-30 | 12-02"],
  ["ten minutes before midnight", "2026-11-24T23:50", "bugun", "11-24"],
  ["ten minutes before midnight", "2026-11-24T23:50", "bugun 9 dan 18 gacha", "!already-over > 11-25 09:00-18:00"],
  ["ten minutes before midnight", "2026-11-24T23:50", "hozirdan 24 gacha", "11-24 23:50-23:59"],
  ["the last minute of a day", "2026-11-24T23:59", "сейчас", "-"],
  ["a Wednesday evening", "2026-11-25T19:40", "chorshanba 9 dan 18 gacha", "!already-over > 12-02 09:00-18:00"],
  [
    "a Wednesday evening",
    "2026-11-25T19:40",
    "chorshanbagacha 9 dan 18 gacha",
    "!already-over > 11-26..12-02 09:00-18:00",
  ],
  ["a Wednesday evening", "2026-11-25T19:40", "25-noyabr 9 dan 18 gacha", "!already-over > 11-26 09:00-18:00"],
  ["an evening", "2026-11-25T19:40", "bugun 20 gacha", "?open-hours 11-25 19:40-20:00"],
  ["an evening", "2026-11-25T19:40", "bugun 14 gacha", "!already-over > 11-26 09:00-14:00"],
  ["a late evening", "2026-11-26T22:30", "через 2 часа", "!over-midnight"],
  ["a Saturday", "2026-11-28T11:00", "в эту пятницу", "!past-day > 12-04"],
  ["a Saturday", "2026-11-28T11:00", "следующие выходные", "12-05..12-06"],
  ["the last day of a year", "2026-12-31T10:00", "yanvargacha", "?open-days 12-31 | 12-31..2027-01-31"],
  ["the last day of a year", "2026-12-31T10:00", "ertaga", "2027-01-01"],
  ["the last day of a year", "2026-12-31T10:00", "oy oxirigacha", "12-31"],
  ["the last day of a year", "2026-12-31T10:00", "31-dekabr", "12-31"],
  ["the last day of a year", "2026-12-31T10:00", "до 30 декабря", "!past-day > 12-31"],
  [
    "a day within a range over the new year",
    "2027-01-02T10:00",
    "28-dekabr – 5-yanvar",
    "!past-day > 2027-01-02..2027-01-05",
  ],
  ["the day before a leap day", "2028-02-28T10:00", "ertaga", "2028-02-29"],
  ["the day before a leap day", "2028-02-28T10:00", "29-fevral", "2028-02-29"],
  ["a leap day", "2028-02-29T10:00", "29 февраля", "2028-02-29"],
  ["a leap day", "2028-02-29T10:00", "через год", "-"],
  ["the 31st", "2027-01-31T10:00", "через месяц", "2027-02-28"],
  ["the 31st", "2027-01-31T10:00", "31", "2027-01-31"],
  ["the 1st of a month without a 31st", "2027-02-01T10:00", "31", "2027-03-31"],
])("on %s (%s) %s is %s", (_, now, text, reading) => {
  const context = { now: Temporal.PlainDateTime.from(now), language: "uz", expecting: "days" } as const;
  expect(written(readSchedule(text, context))).toBe(reading);
});

test.each([
  ["uz", "ertaga 9-18, 3 marta", "11-25 09:00-18:00"],
  ["ru", "3 marta", "2027-03-03"],
  ["uz", "3 марта", "2027-03-03"],
  ["en", "on five December", "12-05"],
  ["en", "10 days from today", "12-04"],
] as const)("in a chat in %s the tie of %s falls to %s", (language, text, reading) => {
  const now = Temporal.PlainDateTime.from("2026-11-24T10:20");
  expect(written(readSchedule(text, { now, language, expecting: "schedule" }))).toBe(reading);
});

test("the manager's own words are quoted, without the words around them", () => {
  const now = Temporal.PlainDateTime.from("2026-11-24T10:20");
  const reading = readSchedule("Iltimos, kecha soat 9 dan boshlang", { now, language: "uz", expecting: "schedule" });
  expect(reading).toMatchObject({ kind: "refused", quoted: "kecha soat 9 dan" });
});

test("the nearest right day of a past one is one on which its hours can still be", () => {
  const now = Temporal.PlainDateTime.from("2026-11-24T10:20");
  const reading = readSchedule("kecha 8:00 dan 10:00 gacha", { now, language: "uz", expecting: "days" });
  expect(written(reading)).toBe("!past-day > 11-25 08:00-10:00");
});
