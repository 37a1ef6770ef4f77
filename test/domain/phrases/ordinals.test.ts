import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { written } from "./written.ts";

const now = Temporal.PlainDateTime.from("2026-11-23T10:15");
const read = (language: Locale, text: string) => written(readSchedule(text, { now, language, expecting: "schedule" }));

const ENGLISH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const UZBEK = "birinchi ikkinchi uchinchi toʻrtinchi beshinchi oltinchi yettinchi sakkizinchi toʻqqizinchi oʻninchi";
/** As they stand before a thing that is counted, without the ending. */
const RUSSIAN =
  "перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат";

const valued = (words: string) => words.split(" ").map((word, at) => [word, at + 1] as const);
const december = (day: number) => `12-${String(day).padStart(2, "0")}`;

describe("an ordinal is a day of the month beside it, and none before what is counted", () => {
  test.each([...valued(ENGLISH), ["thirtieth", 30] as const])("%s", (word, day) => {
    expect(read("en", `the ${word} of December`)).toBe(december(day));
    expect(read("en", `December ${word}`)).toBe(december(day));
    expect(read("en", `${word} client tomorrow`)).toBe("11-24");
  });

  test.each([...valued(UZBEK), ["yigirmanchi", 20] as const, ["oʻttizinchi", 30] as const])("%s", (word, day) => {
    expect(read("uz", `${word} dekabr`)).toBe(december(day));
    expect(read("uz", `ertaga ${word} mijoz`)).toBe("11-24");
  });

  test.each([...valued(RUSSIAN), ["тридцат", 30] as const])("%s-", (stem, day) => {
    const [first, second] = stem === "треть" ? ["третья", "третьей"] : [`${stem}ая`, `${stem}ой`];
    for (const word of [first, second]) {
      expect(read("ru", `${word} декабря`)).toBe(december(day));
      expect(read("ru", `завтра ${word} клиент`)).toBe("11-24");
    }
    expect(read("ru", `${stem === "треть" ? "третьего" : `${stem}ого`} декабря`)).toBe(december(day));
  });
});

test.each(valued(ENGLISH).slice(0, 9))("twenty %s is a day of the third decade", (word, day) => {
  expect(read("en", `twenty ${word} of December`)).toBe(december(20 + day));
});

test.each(valued(UZBEK).slice(0, 9))("yigirma %s is a day of the third decade", (word, day) => {
  expect(read("uz", `yigirma ${word} dekabr`)).toBe(december(20 + day));
});
