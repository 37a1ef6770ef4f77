import { describe, expect, test } from "vitest";
import { daysInWords, endsOf, lengthOf, lineName, linesInWords } from "../../../src/bot/views/figures.ts";
import { periodFromJson } from "../../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

test.each([
  [0, "0:00"],
  [24.4, "0:24"],
  [59.4, "0:59"],
  [59.6, "1:00"],
  [60, "1:00"],
  [61, "1:01"],
  [185, "3:05"],
  [3_599, "59:59"],
  [3_600, "1:00:00"],
  [3_661, "1:01:01"],
  [3_720, "1:02:00"],
])("%d seconds are %s", (seconds, length) => {
  expect(lengthOf(seconds)).toBe(length);
});

describe("lines", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

  test.each([
    [1, "1"],
    [6, "1, 2, 3, 4, 5, 6"],
    [7, "1, 2, 3, 4, 5 … 7 (7)"],
    [300, "1, 2, 3, 4, 5 … 300 (300)"],
  ])("%i of them are named as people read them", (count, named) => {
    expect(linesInWords(lines(count))).toBe(named);
  });

  test.each([
    ["712037006", 33, "712037006"],
    ["abcdefghi", 9, "abcdefghi"],
    ["abcdefghij", 9, "abcd…ghij"],
    ["abcdefghij", 8, "abc…ghij"],
    ["a\u200Bb\nc", 33, "a�b�c"],
    [" ", 33, "�"],
    ["", 33, "�"],
  ])("%j in at most %i letters is shown as %s", (line, most, shown) => {
    expect(lineName(line, most)).toBe(shown);
  });
});

test.each([
  ["2026-11-27", "2026-11-27", "juma, 27-noyabr"],
  ["2026-11-27", "2026-11-29", "27\u201129\u2011noyabr"],
])("days from %s to %s break nowhere inside a date", (from, to, said) => {
  const today = Temporal.PlainDate.from("2026-11-24");
  expect(daysInWords(periodFromJson({ from, to }), "uz", today)).toContain(said.slice(-8));
  expect(daysInWords(periodFromJson({ from, to }), "uz", today).includes("-")).toBe(from === to);
});

test.each([
  [1, 0, "90 123 45 67"],
  [2, 0, "90 123 45 67… 93 111 22 33"],
  [9, 0, "90 123 45 67… 93 111 22 33"],
  [9, 1, "90 123 45 67, 91 111 11 11… 93 111 22 33"],
])("of %i numbers with %i between are shown %s", (numbers, between, shown) => {
  const { verdict } = completeAnswers().list;
  const others = ["998911111111", "998922222222"];
  const ends = endsOf({ ...verdict, numbers, others }, between);
  expect(ends.replaceAll("\u00a0", " ").replaceAll("+998 ", "").replace(" …", "…")).toBe(shown);
});

test.each([
  [1, "90 123 45 67"],
  [2, "90 123 45 67 … 93 111 22 33"],
])("a list of %i is told by its ends alone, unless others are wanted: %s", (numbers, said) => {
  const verdict = { ...completeAnswers().list.verdict, numbers, others: ["998971234567", "998941234567"] };
  expect(endsOf(verdict).replaceAll("\u00a0", " ")).toBe(said);
});

test("others are told between its ends, so many as are wanted", () => {
  const verdict = { ...completeAnswers().list.verdict, others: ["998971234567", "998941234567"] };
  expect(endsOf(verdict, 1).replaceAll("\u00a0", " ")).toBe("90 123 45 67, 97 123 45 67 … 93 111 22 33");
});
