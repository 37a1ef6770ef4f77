import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../src/domain/number/text.ts";

const A = "998901234567";
const B = "998912345678";
const ROUND = "998950000000";

function read(text: string) {
  const { numbers, doubts, refused } = findNumbers(text);
  return [numbers.map((one) => one.number), doubts.map((one) => one.number), refused.map((one) => one.reason)];
}

describe("a point or a comma before a phone parts it from what stands before it", () => {
  test.each([
    ["12.998901234567", [A]],
    ["12,998901234567", [A]],
    ["1.998901234567 Ali", [A]],
    ["41.998901234567, 69.123456", [A]],
    ["5.998912345678, 5.5", [B]],
    ["901234567.998912345678", [A, B]],
    ["901234567.912345678", [A, B]],
    ["998901234567.912345678", [A, B]],
    ["12,901234567", [A]],
    ["12345,901234567", [A]],
    ["998.901234567", [A]],
    ["1.90 123 45 67", [A]],
    ["1,90 123 45 67", [A]],
    ["12.90-123-45-67", [A]],
    ["1.998(90)1234567", [A]],
    ["Ali 1.998 901234567, Vali 998912345678", [A, B]],
    ["Ali 1,998 901234567, Vali 998912345678", [A, B]],
    ["Ali 5.90 1234567, Vali 998912345678", [A, B]],
    ["90 123.4567", [A]],
    ["90-123.4567", [A]],
    ["90) 123.4567", [A]],
  ])("%s", (text, numbers) => {
    expect(read(text)).toEqual([numbers, [], []]);
  });
});

describe("what may be a phone behind a point, or a phone with a point in it, is asked about", () => {
  test.each([
    ["1.901234567", A],
    ["1234.901234567", A],
    ["90.1234567", A],
    ["manzil 90.1234567", A],
    ["41.234, 90.1234567", A],
    ["90.1234567 41.31", A],
    ["1.901234567 41.311", A],
  ])("%s", (text, doubt) => {
    expect(read(text)).toEqual([[], [doubt], []]);
  });
});

describe("a number with a fraction that holds no phone", () => {
  test.each([
    "12345.901234567",
    "12.998121234567",
    "998.123456789",
    "1.121234567",
    "12.1234567",
    "901.234567",
    "Ali 123.4567",
    "901234567.5",
    "901234567.05",
    "121234567.0",
    "901,234",
    "901,234,567.5",
    "901.234.567,5",
    "901 234 567,91",
    "901'234'567.50",
    "9,012,345.75",
    "1 234,56",
  ])("%s", (text) => {
    expect(read(text)).toEqual([[], [], ["fraction"]]);
  });
});

describe("a phone that a program has given a fraction of nothing", () => {
  test.each<[text: string, numbers: string[], doubts: string[], refused: string[]]>([
    ["901234567.0", [A], [], []],
    ["901234567.00", [A], [], []],
    ["998901234567.0", [A], [], []],
    ["998950000000.00", [ROUND], [], []],
    ["901234567.0 Ali", [A], [], []],
    ["950000000.00", [], [ROUND], []],
    ["950000000,0", [], [ROUND], []],
    ["Ali 950000000.0 998912345678", [B], [ROUND], []],
    ["qarzi 901234567.0", [], [], ["fraction"]],
    ["901234567.00 so'm", [], [], ["fraction"]],
    ["901234567.00 сум", [], [], ["fraction"]],
  ])("%s", (text, ...reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe("a number with a power of ten", () => {
  test.each([
    "9.98901234567E11",
    "9.98901234567E+11",
    "9,98901234567E+11",
    "998901234567E0",
    "9.01234567E8",
    "9.01234567E+08",
    "9.01234567е8",
    "901234567E0",
  ])("%s has all its digits", (text) => {
    expect(read(text)).toEqual([[A], [], []]);
  });

  test.each(["9.0123456E8", "9.9890123E11", "9.98E+11", "9.01E12", "90123456E1"])("%s has lost some", (text) => {
    expect(read(text)).toEqual([[], [], ["rounded"]]);
  });

  test.each(["9.01E7", "1.23E5", "9.01E13", "9.98901234567E10", "9.989012345678E+11"])("%s is no phone", (text) => {
    expect(read(text)).toEqual([[], [], ["fraction"]]);
  });
});

describe("commas between groups of three", () => {
  test.each<[text: string, numbers: string[], doubts: string[]]>([
    ["Ali 901,234,567", [], [A]],
    ["Ali 998,901,234,567", [A], []],
    ["901 234 567,91 234 56 78", [B], [A]],
    ["901.234.567,91 234 56 78", [B], [A]],
  ])("%s", (text, numbers, doubts) => {
    expect(read(text)).toEqual([numbers, doubts, []]);
  });
});

describe("coordinates are no phones", () => {
  test.each([
    ["41.2345, 90.1234567"],
    ["41.2000000, 69.2000000"],
    ["41.31108 1.901234567"],
    ["1.901234567 41.3110"],
    ["lat 90.1234567"],
    ["kenglik 90.1234567"],
    ["koordinata 90.1234567"],
  ])("%s", (text) => {
    expect(read(text)).toEqual([[], [], ["fraction"]]);
  });
});
