import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { readZone } from "../../../src/domain/schedule/zone.ts";
import { readSettings } from "../../../src/domain/settings/read.ts";

/** What people count with, written out here once more: the readers' own tables build their examples from themselves. */
const RUSSIAN = {
  10: ["десять", "десяти"],
  15: ["пятнадцать", "пятнадцати"],
  20: ["двадцать", "двадцати"],
  25: ["двадцать пять", "двадцати пяти"],
  30: ["тридцать", "тридцати"],
  35: ["тридцать пять", "тридцати пяти"],
  40: ["сорок", "сорока"],
  45: ["сорок пять", "сорока пяти"],
  50: ["пятьдесят", "пятидесяти"],
  55: ["пятьдесят пять", "пятидесяти пяти"],
};
const UZBEK = {
  1: ["bitta"],
  2: ["ikki", "ikkita"],
  3: ["uch", "uchta"],
  4: ["toʻrt", "тўртта"],
  5: ["besh", "beshta"],
  6: ["olti", "oltita"],
  7: ["yetti", "yettita"],
  8: ["sakkiz", "саккизта"],
  9: ["toʻqqiz", "toʻqqizta"],
  10: ["oʻn", "oʻnta"],
  12: ["oʻn ikki", "oʻn ikkita"],
  25: ["yigirma besh", "yigirma-beshta"],
  20: ["yigirma", "йигирмата"],
  30: ["oʻttiz", "oʻttizta"],
  40: ["qirq", "qirqta"],
  45: ["qirq besh", "qirq beshta"],
  50: ["ellik", "ellikta"],
  100: ["yuz", "yuzta"],
};
const ENGLISH = {
  1: ["one"],
  2: ["two"],
  3: ["three"],
  4: ["four"],
  5: ["five"],
  6: ["six"],
  7: ["seven"],
  8: ["eight"],
  9: ["nine"],
  10: ["ten"],
  12: ["twelve"],
  15: ["fifteen"],
  20: ["twenty"],
  25: ["twenty five", "twenty-five"],
  30: ["thirty"],
  40: ["forty"],
  50: ["fifty"],
  100: ["a hundred"],
};
const rowsOf = (words: Readonly<Record<number, readonly string[]>>) =>
  Object.entries(words).flatMap(([value, all]) => all.map((word) => [word, Number(value)] as const));

describe("calls at once in words", () => {
  test.each([
    ...rowsOf(RUSSIAN).map(([word, value]) => [`одновременно ${word}`, value] as const),
    ...rowsOf(UZBEK).map(([word, value]) => [`bir vaqtda ${word}`, value] as const),
    ...rowsOf(ENGLISH).map(([word, value]) => [`${word} calls at the same time`, value] as const),
  ])("“%s” are %i", (text, maxline) => {
    expect(readSettings(text, [])).toMatchObject({ kind: "understood", change: { options: { maxline } } });
  });
});

test.each(rowsOf(RUSSIAN))("«с девяти до семнадцати %s» ends at that minute: %i", (word, minute) => {
  const now = Temporal.PlainDateTime.from("2026-11-24T10:20");
  const zone = readZone("utc +5");
  if (!zone) throw new Error("No zone");
  const reading = readSchedule(`с девяти до семнадцати ${word}`, { now, language: "ru", expecting: "hours", zone });
  const to = new Temporal.PlainTime(17, minute);
  expect(reading).toMatchObject({ kind: "understood", window: { from: new Temporal.PlainTime(9), to } });
});
