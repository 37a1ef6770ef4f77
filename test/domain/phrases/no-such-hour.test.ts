import { expect, test } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";

const now = Temporal.PlainDateTime.from("2026-11-24T10:20");

/** An hour that there is not, wherever it stands in what was said: it alone is quoted. */
test.each<[language: Locale, text: string, quoted: string]>([
  ["ru", "с 9 до 25", "25"],
  ["ru", "с 25 до 9", "25"],
  ["ru", "9-25", "25"],
  ["ru", "до 25", "25"],
  ["ru", "25", "25"],
  ["ru", "с 9 до 25 часов", "25"],
  ["ru", "с 9:00 до 25:30", "25:30"],
  ["ru", "с 9 до 18:75", "18:75"],
  ["ru", "9.00-18.60", "18.60"],
  ["ru", "с 9 утра до 24:30", "24:30"],
  ["ru", "с девяти до двадцати пяти", "25"],
  ["ru", "с 9 до 18 или с 10 до 26", "26"],
  ["uz", "9 dan 25 gacha", "25"],
  ["uz", "soat 9dan 25gacha", "25"],
  ["uz", "9-dan 25-gacha", "25"],
  ["uz", "toʻqqizdan yigirma beshgacha", "25"],
  ["uz-Cyrl", "9 дан 25 гача", "25"],
  ["uz-Cyrl", "соат 30 дан 18 гача", "30"],
  ["en", "from 9 to 25", "25"],
  ["en", "9am-25pm", "25"],
])("asked for hours, in %s, %j is no hour: %s", (language, text, quoted) => {
  expect(readSchedule(text, { now, language, expecting: "hours" })).toMatchObject({
    kind: "refused",
    code: "no-such-hour",
    quoted,
  });
});

test.each<[language: Locale, text: string, quoted: string]>([
  ["ru", "завтра с 9:00 до 25:00", "25:00"],
  ["uz", "ertaga 9.00-25.00", "25.00"],
  ["uz-Cyrl", "эртага 25:00 дан", "25:00"],
  ["en", "tomorrow 9:00 to 24:30", "24:30"],
])("with a day, in %s, %j is no hour: %s", (language, text, quoted) => {
  expect(readSchedule(text, { now, language, expecting: "days" })).toMatchObject({ code: "no-such-hour", quoted });
});

test.each<[text: string, from: string, to: string]>([
  ["с 25 по 27 с 9 до 18", "2026-11-25", "2026-11-27"],
  ["25-27 ноября с 9 до 18", "2026-11-25", "2026-11-27"],
  ["25 dan 27 gacha 9 dan 18 gacha", "2026-11-25", "2026-11-27"],
])("asked for hours, %j still says days, which no hours can be", (text, from, to) => {
  const { period } = { period: undefined, ...readSchedule(text, { now, language: "ru", expecting: "hours" }) } as {
    period?: { from: object; to: object };
  };
  expect([String(period?.from), String(period?.to)]).toEqual([from, to]);
});
