import { expect, test } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { written } from "./written.ts";

const now = "2026-11-24T10:00";

/** Two moments, a day and an hour each: what is called is the days, within the hours of each. */
test.each<[language: Locale, text: string, reading: string]>([
  ["uz", "25-noyabr 9:00 dan 27-noyabr 18:00 gacha", "11-25..11-27 09:00-18:00"],
  ["uz", "25-noyabr soat 9 dan 27-noyabr soat 18 gacha", "11-25..11-27 09:00-18:00"],
  ["uz", "25.11 soat 9 dan 27.11 soat 18 gacha", "11-25..11-27 09:00-18:00"],
  ["uz", "ertaga 9 dan juma 18 gacha", "11-25..11-27 09:00-18:00"],
  ["uz", "dushanba 9 dan chorshanba 18 gacha", "11-30..12-02 09:00-18:00"],
  ["ru", "с 9:00 25 ноября до 18:00 27 ноября", "11-25..11-27 09:00-18:00"],
  ["ru", "с 25 ноября 9:00 до 27 ноября 18:00", "11-25..11-27 09:00-18:00"],
  ["ru", "с 9 утра среды до 6 вечера пятницы", "11-25..11-27 09:00-18:00"],
  ["ru", "с понедельника 9 до среды 18", "11-30..12-02 09:00-18:00"],
  ["en", "from 9:00 on 25 November to 18:00 on 27 November", "11-25..11-27 09:00-18:00"],
  ["en", "from Wednesday 9:00 to Friday 18:00", "11-25..11-27 09:00-18:00"],
])("%s: %s is %s", (language, text, reading) => {
  expect(written(readSchedule(text, { now: Temporal.PlainDateTime.from(now), language, expecting: "schedule" }))).toBe(
    reading,
  );
});
