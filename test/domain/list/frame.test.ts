import { describe, expect, test } from "vitest";
import { createFrame } from "../../../src/domain/list/frame.ts";

/** The rows that count, of rows of [number cell, other cells]. */
function counted(rows: readonly (readonly [text: string, rest?: string])[]): number[] {
  const found: number[] = [];
  const frame = createFrame({ row: (row) => found.push(row) });
  for (const [at, [text, rest = ""]] of rows.entries()) frame.offer(at + 1, text, () => rest);
  frame.end();
  return found;
}

describe("what stands around a list", () => {
  test.each<[string, [string, string?][], number[]]>([
    ["titles and a header", [["Ro‘yxat"], [""], ["Tel", "Ism"], ["901234567"]], [4]],
    ["a title beside the column", [["", "Ro‘yxat"], ["901234567"]], [2]],
    ["numbers of the columns", [["2", "1"], ["901234567"]], [2]],
    ["totals and a signature", [["901234567"], ["25", "Jami"], ["Итого: 25"], ["", "Direktor"]], [1]],
    ["a date in words", [["901234567"], ["25 апреля 2025 г."]], [1]],
    ["blank rows", [["901234567"], [" "], [""], ["912345678"]], [1, 4]],
  ])("is not counted: %s", (_, rows, expected) => {
    expect(counted(rows)).toEqual(expected);
  });

  test.each<[string, [string, string?][], number[]]>([
    ["a name without a number between others", [["901234567"], ["", "Ali"], ["912345678"]], [1, 2, 3]],
    ["a name without a number under the header", [["Tel", "Ism"], ["", "Ali"], ["912345678"]], [2, 3]],
    ["a masked number before the first good one", [["90***12"], ["912345678"]], [1, 2]],
    ["a short number at the end", [["901234567"], ["91234"]], [1, 2]],
    ["a short number with a name at the end", [["901234567"], ["Ali 90 123"]], [1, 2]],
    ["a total between two parts", [["901234567"], ["", "Jami"], ["912345678"]], [1, 2, 3]],
  ])("ends where the list begins: %s", (_, rows, expected) => {
    expect(counted(rows)).toEqual(expected);
  });

  test.each<[string, [string, string?][], number[]]>([
    ["a name without a number in the last row", [["901234567"], ["", "Ali"]], [1, 2]],
    [
      "a number in another column of the first row",
      [["Tel", "Ism"], ["Toshkent", "A 935554466"], ["901234567"]],
      [2, 3],
    ],
    ["a number in another column of the last row", [["901234567"], ["Toshkent", "A 935554466"]], [1, 2]],
    ["a number below the signature", [["901234567"], ["", "Direktor"], ["", "A 935554466"]], [1, 3]],
    ["words in the place of the first number", [["Tel", "Ism"], ["yoʻq", "Ali"], ["901234567"]], [2, 3]],
    ["a short code in the first row", [["050"], ["901234567"]], [1, 2]],
    ["a short code with a name in the first row", [["101", "Navbatchi"], ["901234567"]], [1, 2]],
  ])("does not vanish: %s", (_, rows, expected) => {
    expect(counted(rows)).toEqual(expected);
  });

  test("is over where a row is blank: what is below it and has no number is not counted", () => {
    expect(counted([["901234567"], [""], ["", "Karimov A."]])).toEqual([1]);
  });

  test("is no foot when it is longer than a thousand rows", () => {
    const names = Array.from({ length: 1001 }, (): [string, string] => ["", "Ali"]);
    expect(counted([["901234567"], [""], ...names])).toHaveLength(1002);
    expect(counted([["901234567"], [""], ...names.slice(1)])).toHaveLength(1);
  });
});
