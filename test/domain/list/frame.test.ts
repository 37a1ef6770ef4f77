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

/** What becomes of each row of [number cell, other cells]: called, asked about, or refused. */
function told(rows: readonly (readonly [text: string, rest?: string])[]): string[] {
  const found: string[] = [];
  const frame = createFrame({
    row: (row, { numbers, doubts }) =>
      found.push(`${row} ${numbers.length > 0 ? "called" : doubts.length > 0 ? "asked" : "refused"}`),
  });
  for (const [at, [text, rest = ""]] of rows.entries()) frame.offer(at + 1, text, () => rest);
  frame.end();
  return found;
}

describe("a phone of who made the list", () => {
  test.each<[string, [string, string?][], string[]]>([
    [
      "above the header",
      [["90 999 99 99", "Menejer"], [""], ["Telefon", "Ism"], ["901112233", "Ali"], ["935554466", "Vali"]],
      ["1 asked", "4 called", "5 called"],
    ],
    [
      "above a title and the header",
      [
        ["909999999", "Call-markaz"],
        ["", "Реестр"],
        ["Тел", "ФИО"],
        ["901112233", "Али"],
      ],
      ["1 asked", "4 called"],
    ],
    [
      "below the list, with who is responsible",
      [["Telefon", "Ism"], ["901112233", "Ali"], [""], ["12", "Jami"], ["909999999", "Mas‘ul: Karimov"]],
      ["2 called", "5 asked"],
    ],
    [
      "above a header behind a gap, but not the director right below it",
      [["901112233"], [""], ["Tel", "Ism"], ["935554466", "Direktor Vali"]],
      ["1 asked", "4 called"],
    ],
    ["below the list, with the signature", [["901112233"], [""], ["Директор 909999999"]], ["1 called", "3 asked"]],
  ])("is asked about: %s", (_, rows, expected) => {
    expect(told(rows).filter((one) => !one.endsWith("refused"))).toEqual(expected);
  });

  test.each<[string, [string, string?][]]>([
    [
      "a person of the list who is a director",
      [
        ["901112233", "Ali"],
        ["935554466", "Direktor Vali"],
      ],
    ],
    ["one behind a gap, with others behind", [["901112233"], [""], ["935554466", "Direktor"], ["977778899", "Guli"]]],
    [
      "one of four above a header that comes again",
      [["901112233"], ["901112234"], ["901112235"], ["901112236"], ["Tel", "Ism"]],
    ],
    [
      "each of the directors of a list with blank rows",
      Array.from({ length: 9 }, (_, at): [string, string?] =>
        at % 2 === 0 ? [`90111220${at}`, "Директор Али"] : [""],
      ),
    ],
    ["those of a table whose header is repeated", [["Tel", "Ism"], ["901112233"], ["Tel", "Ism"], ["901112234"]]],
    ["words about phones below them", [["901112233"], ["935554466"], ["telefonlar shular"]]],
  ])("is none: %s", (_, rows) => {
    expect(told(rows).filter((one) => one.endsWith("asked"))).toEqual([]);
    expect(told(rows).filter((one) => one.endsWith("called"))).toHaveLength(
      rows.filter(([text]) => /\d{9}/.test(text)).length,
    );
  });

  test("keeps its place among the rows", () => {
    expect(told([["90123"], ["901112233"], ["", "Ali"], ["935554466"]])).toEqual([
      "1 refused",
      "2 called",
      "3 refused",
      "4 called",
    ]);
  });
});
