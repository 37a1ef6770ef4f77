import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import type { KindRow } from "./kinds.table.ts";
import { written } from "./written.ts";

/** Monday. */
const NOW = Temporal.PlainDateTime.from("2026-11-23T10:15");

const ROWS: Readonly<Record<string, readonly KindRow[]>> = {
  "a day and a month with a dash, where hours or days could be meant": [
    ["ru", "schedule", "24-11", "?days-or-hours 11-24 | 00:00-11:00"],
    ["uz", "schedule", "24-11", "?days-or-hours 11-24 | 00:00-11:00"],
    ["uz-Cyrl", "schedule", "24–11 га", "?days-or-hours 11-24 | 00:00-11:00"],
    ["en", "schedule", "24 - 11", "?days-or-hours 11-24 | 00:00-11:00"],
    ["ru", "days", "24-11", "?days-or-hours 11-24 | 11-24..12-11 | 00:00-11:00"],
    ["ru", "hours", "24-11", "?days-or-hours 00:00-11:00 | 11-24"],
    ["ru", "schedule", "24-12", "?days-or-hours 12-24 | 00:00-12:00"],
    ["uz", "schedule", "22-12", "?days-or-hours 12-22 | 22:00-23:59"],
    ["uz", "days", "22-12", "?days-or-hours 12-22 | 12-22..2027-01-12 | 22:00-23:59"],
    ["uz", "schedule", "12-12", "?days-or-hours 12-12 | 12:00-23:59"],
    ["uz", "days", "23-11", "?days-or-hours 11-23 | 11-23..12-11"],
  ],
  "a day and a month with a dash, beside hours": [
    ["ru", "schedule", "24-11 9-18", "?one-period 11-24 09:00-18:00 | 11-24..12-11 09:00-18:00"],
    ["uz", "schedule", "24-11, 9 dan 18 gacha", "?one-period 11-24 09:00-18:00 | 11-24..12-11 09:00-18:00"],
    ["uz", "schedule", "24-11 soat 9 dan 18 gacha", "?one-period 11-24 09:00-18:00 | 11-24..12-11 09:00-18:00"],
    ["uz-Cyrl", "schedule", "25-11 9-18", "?one-period 11-25 09:00-18:00 | 11-25..12-11 09:00-18:00"],
    ["ru", "schedule", "9:00-18:00 24-11", "?one-period 11-24 09:00-18:00 | 11-24..12-11 09:00-18:00"],
    ["ru", "schedule", "2-12 9-18", "?one-period 12-02 09:00-18:00 | 12-02..12-12 09:00-18:00"],
    ["ru", "schedule", "28-5 9-18", "?one-period 11-28..12-05 09:00-18:00 | 2027-05-28 09:00-18:00"],
    ["ru", "schedule", "20-11 9-18", "?passed 2027-11-20 09:00-18:00"],
    ["ru", "hours", "25-11 9-18", "?one-period 11-25 09:00-18:00 | 11-25..12-11 09:00-18:00"],
    ["ru", "schedule", "30-11 с 9 до 18", "?one-period 11-30 09:00-18:00 | 11-30..12-11 09:00-18:00"],
  ],
  "hours with a dash that are nothing else": [
    ["ru", "schedule", "9-6", "09:00-18:00"],
    ["uz", "schedule", "9-12", "09:00-12:00"],
    ["ru", "schedule", "12-9", "12:00-21:00"],
    ["uz", "schedule", "13-18", "13:00-18:00"],
    ["ru", "schedule", "00-11", "00:00-11:00"],
    ["ru", "hours", "22-6", "!over-midnight > 22:00-23:59"],
    ["ru", "schedule", "22-6", "!over-midnight > 22:00-23:59"],
    ["ru", "schedule", "23-11", "!over-midnight > 11:00-23:00"],
    ["uz", "schedule", "25-1", "2027-01-25"],
    ["uz-Cyrl", "schedule", "24-27 ноябр", "11-24..11-27"],
    ["uz", "schedule", "24 dan 11 gacha", "00:00-11:00"],
    ["ru", "schedule", "9-12 14-18", "?one-window 09:00-12:00 | 14:00-18:00 | 09:00-18:00"],
    ["uz", "schedule", "25-11", "11-25"],
    ["ru", "schedule", "24.11", "11-24"],
    ["uz", "schedule", "24-11-2026 9-18", "11-24 09:00-18:00"],
    ["uz", "change", "24-11", "-"],
  ],
  "a break behind the hours that is left out by the word behind it": [
    [
      "uz",
      "schedule",
      "9:00-18:00 tushlik 13:00-14:00 dan tashqari",
      "?exception 09:00-13:00 | 14:00-18:00 | 09:00-18:00",
    ],
    [
      "uz",
      "schedule",
      "ertaga 9-18, 13-14 dan tashqari",
      "?exception 11-24 09:00-13:00 | 11-24 14:00-18:00 | 11-24 09:00-18:00",
    ],
    [
      "uz",
      "schedule",
      "ertaga 9 dan 18 gacha 13-14 emas",
      "?exception 11-24 09:00-13:00 | 11-24 14:00-18:00 | 11-24 09:00-18:00",
    ],
    ["uz", "hours", "9 dan 18 gacha tushlik 13-14 mustasno", "?exception 09:00-13:00 | 14:00-18:00 | 09:00-18:00"],
    [
      "uz",
      "schedule",
      "ertaga 9 dan 18 gacha, soat 13 dan 14 gacha tushlikdan tashqari",
      "?exception 11-24 09:00-18:00",
    ],
    [
      "uz",
      "schedule",
      "tushlik 13-14 dan tashqari ertaga 9-18",
      "?exception 11-24 09:00-13:00 | 11-24 14:00-18:00 | 11-24 09:00-18:00",
    ],
    ["uz", "schedule", "ertaga 9 dan 18 gacha, tushlikdan tashqari", "?exception 11-24 09:00-18:00"],
    ["uz", "schedule", "9 dan 18 gacha emas, 10 dan 19 gacha", "?exception 10:00-19:00"],
    [
      "uz-Cyrl",
      "schedule",
      "эртага 9:00-18:00 тушлик 13:00-14:00 дан ташқари",
      "?exception 11-24 09:00-13:00 | 11-24 14:00-18:00 | 11-24 09:00-18:00",
    ],
    ["uz-Cyrl", "schedule", "эртага 9 дан 18 гача, 13 дан 14 гача тушликдан ташқари", "?exception 11-24 09:00-18:00"],
    ["uz-Cyrl", "hours", "9-18, 13-14 истисно", "?exception 09:00-13:00 | 14:00-18:00 | 09:00-18:00"],
    ["ru", "schedule", "завтра с 9 до 18 обед", "?exception 11-24 09:00-18:00"],
    ["uz", "schedule", "9 dan 18 gacha tushlik (13-14) dan tashqari", "?one-window 09:00-13:00 | 14:00-18:00"],
  ],
  "words that sound as a day, an end or a zone does and are none": [
    ["uz", "hours", "saat 9 dan 18 gacha", "09:00-18:00"],
    ["uz", "schedule", "ertaga saat 9 dan 18 gacha", "11-24 09:00-18:00"],
    ["uz-Cyrl", "schedule", "саат 9 дан 18 гача", "09:00-18:00"],
    ["en", "schedule", "sat 9 to 18", "11-28 09:00-18:00"],
    ["en", "schedule", "do the campaign tomorrow 9 to 18", "11-24 09:00-18:00"],
    ["en", "schedule", "do tomorrow 9 to 18", "11-24 09:00-18:00"],
    ["ru", "schedule", "zavtra s 9 do 18", "11-24 09:00-18:00"],
    ["en", "schedule", "tomorrow 9 to 18 too", "11-24 09:00-18:00"],
    ["en", "schedule", "too, tomorrow 9 to 18", "11-24 09:00-18:00"],
    ["ru", "schedule", "есть, завтра с 9 до 18", "11-24 09:00-18:00"],
    ["en", "schedule", "9am-6pm EST", "?other-zone 09:00-18:00"],
  ],
  "days that are left out by the word behind them": [
    [
      "uz",
      "schedule",
      "1-5 dekabr, 3-4 dekabrdan tashqari 9-18",
      "?exception 12-01..12-02 09:00-18:00 | 12-05 09:00-18:00 | 12-01..12-05 09:00-18:00",
    ],
    ["uz", "days", "25-27 noyabrdan tashqari keyingi hafta", "?exception 11-30..12-06"],
    [
      "uz",
      "schedule",
      "dushanbadan jumagacha chorshanbadan tashqari 9-18",
      "?exception 11-23..11-24 09:00-18:00 | 11-26..11-27 09:00-18:00 | 11-23..11-27 09:00-18:00",
    ],
    ["uz", "schedule", "ertaga 9 dan 18 dan kech emas", "11-24 09:00-18:00"],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  test.each(rows)("%s, %s: “%s” is %s", (language, expecting, text, reading) => {
    expect(written(readSchedule(text, { now: NOW, language, expecting }))).toBe(reading);
  });
});
