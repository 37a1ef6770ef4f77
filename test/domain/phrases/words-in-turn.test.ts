import { expect, test } from "vitest";
import { foldWord } from "../../../src/domain/phrases/letters.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { allRows } from "../../../src/domain/phrases/words.ts";
import { count } from "../../counts.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
/** Of so many words one is tried. */
const STEP = count(20, 1);

/** Phrases in which the word that was put in is asked about, or is another word's twin: none of them is taken silently. */
const ASKED = new Set([
  "3 kun ilgari",
  "3 kun burun",
  "3 kun muqaddam",
  "vixodnoy",
  "эту неделю за исключением воскресенья",
  "ни завтра, а в пятницу",
  "вторую половину декабря",
  "ее, завтра с 9 до 18",
  "сразу, завтра с 9 до 18",
  "thx, tomorrow 9 to 18",
  "kabi, ertaga 9 dan 18 gacha",
  "давайте начало завтра с 9 до 18",
  "go the campaign tomorrow 9 to 18",
  // The whole of tomorrow is what it says with the other words of its row.
  "ertaga kuni bilan",
]);

const soundOf = (text: string) => text.split(/[ -]/).map(foldWord).join(" ");
const placeOf = (word: string) => new RegExp(`(?<![\\p{L}'ʻʼ])${word}(?![\\p{L}'ʻʼ])`, "iu");

/** The examples of all rows, each with every other word of its row in the place of the one that stands there. */
const PHRASES = allRows().flatMap(([, list, example]) => {
  const [phrase = "", reading = ""] = example.split(" → ");
  const words = list.split(", ").filter((word) => !word.endsWith("*"));
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const there = longestFirst.find((word) => placeOf(word).test(phrase));
  if (there === undefined) return [];
  return words
    .filter((word) => soundOf(word) !== soundOf(there))
    .map((word) => ({ text: phrase.replace(placeOf(there), word), reading }));
});

test("each word of a row is read as the one that stands in the row's example", () => {
  const tried = PHRASES.filter(({ text }, at) => at % STEP === 0 && !ASKED.has(text));
  expect(tried.length).toBeGreaterThan(1_900 / STEP);
  const wrong = tried.flatMap(({ text, reading }) => {
    const read = written(readSchedule(text, { now: NOW, language: "uz", expecting: "schedule" }));
    return read === reading ? [] : [`${text}: ${read}, and not ${reading}`];
  });
  expect(wrong).toEqual([]);
});
