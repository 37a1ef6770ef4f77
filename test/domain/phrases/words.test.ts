import { expect, test } from "vitest";
import { foldWord } from "../../../src/domain/phrases/letters.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { allRows } from "../../../src/domain/phrases/words.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const ROWS = allRows().map(([sense, words, example]) => {
  const [phrase = "", reading = ""] = example.split(" → ");
  return { sense, words, phrase, reading };
});

test("every row of the word tables has an example", () => {
  expect(ROWS.filter(({ phrase, reading }) => phrase === "" || reading === "")).toEqual([]);
});

test("every example is read as its row says", () => {
  const wrong = ROWS.flatMap(({ phrase, reading }) => {
    const read = written(readSchedule(phrase, { now: NOW, language: "uz", expecting: "schedule" }));
    return read === reading ? [] : [`${phrase}: ${read}, and not ${reading}`];
  });
  expect(wrong).toEqual([]);
});

test("every example has a word of its row", () => {
  const sound = (text: string) =>
    text
      .replaceAll(/[^\p{L}'ʻʼ]+/gu, " ")
      .trim()
      .split(" ")
      .map(foldWord)
      .join(" ");
  const strange = ROWS.filter(({ words, phrase }) => {
    const said = sound(phrase);
    return !words.split(", ").some((word) => said.includes(sound(word)));
  });
  expect(strange.map(({ words, phrase }) => `${phrase}: ${words}`)).toEqual([]);
});
