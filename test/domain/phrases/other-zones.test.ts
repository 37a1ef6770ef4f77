import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");

/** What four to five o'clock elsewhere is in Tashkent. */
test.each([
  ["4:00-5:00 PST", "17:00-18:00"],
  ["4:00-5:00 pacific time", "17:00-18:00"],
  ["4:00-5:00 CST", "15:00-16:00"],
  ["4:00-5:00 central time", "15:00-16:00"],
  ["4:00-5:00 EST", "14:00-15:00"],
  ["4:00-5:00 New York time", "14:00-15:00"],
  ["4:00-5:00 GMT", "09:00-10:00"],
  ["4:00-5:00 CET", "08:00-09:00"],
  ["4:00-5:00 EET", "07:00-08:00"],
  ["4:00-5:00 MSK", "06:00-07:00"],
  ["с 4:00 до 5:00 по Москве", "06:00-07:00"],
  ["с 4:00 до 5:00 по московскому времени", "06:00-07:00"],
  ["московское время 4:00-5:00", "06:00-07:00"],
  ["с 4:00 до 5:00 время московское", "06:00-07:00"],
  ["московского, точнее 4:00-5:00", "06:00-07:00"],
  ["Dubai time 4:00-5:00", "05:00-06:00"],
  ["Bishkek vaqti bilan 4:00 dan 5:00 gacha", "03:00-04:00"],
  ["с 4:00 до 5:00 по Новосибирску", "02:00-03:00"],
  ["4:00-5:00 Beijing time", "01:00-02:00"],
  ["4:00-5:00 Tokyo time", "00:00-01:00"],
])("%s is %s here, or as it stands", (text, here) => {
  const reading = readSchedule(text, { now: NOW, language: "en", expecting: "hours" });
  expect(written(reading)).toBe(`?other-zone ${here} | 04:00-05:00`);
});

test.each(["9:00-18:00 Almaty time", "с 9:00 до 18:00 по Ташкенту", "9:00-18:00 local time"])(
  "%s is as it stands",
  (text) => {
    const reading = readSchedule(text, { now: NOW, language: "en", expecting: "hours" });
    expect(written(reading)).toBe("09:00-18:00");
  },
);
