import { expect, test } from "vitest";
import { FRACTION_CELL } from "../../../src/domain/number/plain.ts";
import { findNumbers } from "../../../src/domain/number/text.ts";

/** Cells in which nothing is a number to be called, why, and how they are shown. */
const CELLS: readonly (readonly [what: string, text: string, reason: string, value: string])[] = [
  ["a numeric cell with a fraction, whatever it looks like", `901234567${FRACTION_CELL}`, "fraction", "901234567"],
  ["the same with a plus", `+998901234567${FRACTION_CELL}`, "fraction", "+998901234567"],
  ["nothing", "", "empty", ""],
  ["spaces", " \u00A0 ", "empty", " \u00A0 "],
  ["a formula", "=A1&B1", "formula", "=A1&B1"],
  ["words", "Aliyev", "no-number", "Aliyev"],
  ["what is too long to look through", "x".repeat(5_001), "too-long", "x".repeat(100)],
];

test.for(CELLS)("%s is refused whole", ([, text, reason, value]) => {
  expect(findNumbers(text)).toEqual({ numbers: [], doubts: [], refused: [{ value, reason }] });
});

test("the longest text that is looked through has 5000 characters", () => {
  expect(findNumbers(`901234567${" ".repeat(4_991)}`).numbers).toHaveLength(1);
  expect(findNumbers(`901234567${" ".repeat(4_992)}`).refused).toMatchObject([{ reason: "too-long" }]);
});

test("a phone that fills its cell is read as it is written, with its plus and in groups", () => {
  for (const text of ["901234567", "998901234567", "+998901234567", "90 123 45 67", "+998 (90) 123-45-67"]) {
    expect(findNumbers(text)).toMatchObject({ numbers: [{ number: "998901234567" }], doubts: [], refused: [] });
  }
});
