import { describe, expect, test } from "vitest";
import { createFrame, type FrameOptions, type RowNote } from "../../../src/domain/list/frame.ts";
import type { FoundRow } from "../../../src/domain/list/tally.ts";

/** A row: the cell with the number, the others, and what is noted in one of them. */
type Row = readonly [text: string, rest?: string, noted?: RowNote];
/** Row, what is found in it, its cell, and what stands for it. */
type Told = [row: number, found: FoundRow, text: string, shown: string];

function framed(rows: readonly Row[], options?: FrameOptions, first = 1): Told[] {
  const found: Told[] = [];
  const frame = createFrame({ row: (...told) => found.push(told) }, options);
  for (const [at, [text, rest = "", noted]] of rows.entries()) frame.offer(first + at, text, () => rest, noted);
  frame.end();
  return found;
}

const counted = (rows: readonly Row[], options?: FrameOptions) => framed(rows, options).map(([row]) => row);
const told = (rows: readonly Row[], options?: FrameOptions) =>
  framed(rows, options).map(([row, { numbers, doubts, refused }]) => {
    const [first] = refused;
    return `${row} ${numbers.length > 0 ? "called" : doubts.length > 0 ? "asked" : first?.reason}`;
  });

const A: Row = ["901234567"];
const GAP: Row = [""];
const HEADER: Row = ["Tel", "Ism"];

describe("a row that counts", () => {
  test("is told with its cell, and with what stands for it", () => {
    const rows = framed([A, ["", "Ali"], ["yoʻq", "Vali"], ["Toshkent", "A 935554466"], A]);
    expect(rows.slice(1, 4)).toEqual([
      [2, { numbers: [], doubts: [], refused: [{ value: "", reason: "empty" }] }, "", "Ali"],
      [3, { numbers: [], doubts: [], refused: [{ value: "yoʻq", reason: "no-number" }] }, "yoʻq", "yoʻq"],
      [
        4,
        { numbers: [], doubts: [], refused: [{ value: "Toshkent", reason: "elsewhere" }] },
        "Toshkent",
        "Toshkent A 935554466",
      ],
    ]);
  });

  test("holds in a text that is none what may be a number, as it would be shown", () => {
    const [row] = framed([["№ 901234567 935554466, 90***1234"]], { doubtful: true });
    expect(row?.[1].numbers).toEqual([]);
    expect(row?.[1].doubts).toEqual([
      { ok: true, number: "998935554466", kind: "mobile", value: "93 555 44 66" },
      { ok: true, number: "998901234567", kind: "mobile", value: "901234567" },
    ]);
    expect(row?.[1].refused.map(({ reason }) => reason)).toEqual(["masked"]);
  });

  test("has no number in another column where that is a taxpayer's, or of a code that nobody holds", () => {
    expect(told([A, ["", "201234567"], ["", "961234567"], A])).toEqual(["1 called", "2 empty", "3 empty", "4 called"]);
  });

  test("is left out where that is noted, whatever number is in it, unless such rows are meant", () => {
    const marked: Row = ["№ 901234567 935554466", "Ali", true];
    expect(told([marked])).toEqual(["1 marked"]);
    expect(told([marked], { areMarkedMeant: true })).toEqual(["1 called"]);
    expect(framed([["901112233", "", true]])[0]?.[1].refused).toEqual([{ value: "901112233", reason: "marked" }]);
  });

  test("goes on with a word against it", () => {
    expect(framed([["901112233", "", "Отказ"]])[0]?.[1]).toEqual({
      numbers: [{ ok: true, number: "998901112233", kind: "mobile" }],
      doubts: [],
      refused: [],
      note: "Отказ",
    });
  });
});

describe("above a list", () => {
  test.for<[what: string, rows: Row[], expected: number[]]>([
    ["titles stand, one below another", [["Roʻyxat"], ["Mijozlar"], A], [3]],
    ["a title may have words beside it", [["Roʻyxat", "Filial"], A], [2]],
    ["a title may have a figure among the words beside it", [["Roʻyxat", "Ali 12345"], A], [2]],
    ["a title stands below the header, too", [HEADER, ["Mijozlar"], A], [3]],
    ["a row without a number has a cell of figures", [["yoʻq", "Ali\t123"], A], [1, 2]],
    ["two figures are none", [["yoʻq", "Ali\t12"], A], [2]],
    ["a header may have figures beside it", [["Tel", "12345"], A], [2]],
    ["a header with a phone beside it is a row", [["Tel", "A 935554466"], A], [1, 2]],
    ["what stands above the header is no row", [["", "12345"], HEADER, A], [3]],
    ["a phone above the header is one", [["", "A 935554466"], HEADER, A], [1, 3]],
    ["what stands above a year is no row", [["", "12345"], ["2026 yil"], A], [3]],
    ["a phone above a year is one", [["", "A 935554466"], ["2026 yil"], A], [1, 3]],
    ["a row without its number has a phone in another column", [["", "A 935554466"], A], [1, 2]],
    ["a row without its number has a figure in a cell of several", [["", "Ali\t5"], A], [1, 2]],
    ["a title with a figure stands alone", [["", "Ali 5"], A], [2]],
    ["titles in two cells have no figure", [["", "Ali\tVali"], A], [2]],
    ["a total is no row", [["Jami: 12345"], A], [2]],
    ["a day is none", [["25 noyabr 2026 yil"], A], [2]],
    ["a count is none", [["20 ta"], A], [2]],
    ["five figures beside a word are a row", [["12345 mijoz"], A], [1, 2]],
    ["five figures behind another one are a row", [["5 mijoz 12345"], A], [1, 2]],
    ["five figures in two groups are a row", [["90-123 Ali"], A], [1, 2]],
    ["the numbers of the columns are none", [["2", "1\t3. 4"], A], [2]],
    ["a short number beside a name is a row", [["2", "1 Ali"], A], [1, 2]],
    ["four figures are no number of a column", [["1234", "1 2"], A], [1, 2]],
  ])("%s", ([, rows, expected]) => {
    expect(counted(rows)).toEqual(expected);
  });

  test("stands nothing where all rows are of the list", () => {
    expect(counted([["", "Ali"], A], { isUntitled: true })).toEqual([1, 2]);
    expect(counted([["", "Ali"], A])).toEqual([2]);
  });
});

describe("within and below a list", () => {
  test.for<[what: string, rows: Row[], expected: number[]]>([
    ["a list may begin with a number that is too short", [["12345"], ["", "Ali"]], [1, 2]],
    ["the number of a column is a number that is too short", [A, ["2", "1 3"]], [1, 2]],
    ["a short number below a blank row is of the list", [A, GAP, ["91234"]], [1, 3]],
    ["and so is a name below that", [A, GAP, ["91234"], ["", "Ali"]], [1, 3, 4]],
    ["a name above the total is of the list", [A, ["", "Ali"], ["", "Jami"]], [1, 2]],
  ])("%s", ([, rows, expected]) => {
    expect(counted(rows)).toEqual(expected);
  });

  test("rows that were passed over are a gap, a next one is none", () => {
    const at = (row: number) => {
      const found: number[] = [];
      const frame = createFrame({ row: (one) => found.push(one) });
      frame.offer(1, "901234567", () => "");
      frame.offer(row, "", () => "Karimov A.");
      frame.end();
      return found;
    };
    expect([at(2), at(3)]).toEqual([[1, 2], [1]]);
  });
});

describe("a phone of who made the list", () => {
  test.for<[what: string, rows: Row[], expected: string[]]>([
    ["is none at its beginning", [GAP, ["901112233", "Direktor"]], ["2 called"]],
    [
      "may come twice, in the order of the rows",
      [A, GAP, ["909999999", "Direktor"], ["908888888", "Buxgalter"]],
      ["1 called", "3 asked", "4 asked"],
    ],
    [
      "comes among others who sign",
      [A, GAP, ["", "Karimov"], ["", "Aliyev"], ["", "Valiyev"], ["909999999", "Direktor"]],
      ["1 called", "6 asked"],
    ],
    [
      "is none behind a person below the gap",
      [A, GAP, ["935554466"], ["977778899", "Direktor"]],
      ["1 called", "3 called", "4 called"],
    ],
    [
      "leaves no title behind that stands below it",
      [A, ["", "Reestr"], HEADER, ["935554466"]],
      ["1 asked", "4 called"],
    ],
    [
      "leaves a row behind that holds another phone",
      [A, ["", "A 977778899"], HEADER, ["935554466"]],
      ["1 asked", "2 elsewhere", "4 called"],
    ],
    [
      "is none of four above a header that comes again, which is a row then",
      [A, ["901234568"], ["901234569"], ["901234570"], HEADER, ["935554466"]],
      ["1 called", "2 called", "3 called", "4 called", "5 no-number", "6 called"],
    ],
  ])("%s", ([, rows, expected]) => {
    expect(told(rows)).toEqual(expected);
  });

  test("is told with its own cell", () => {
    const [, row] = framed([A, GAP, ["909999999", "Direktor"]]);
    expect(row?.slice(2)).toEqual(["909999999", "909999999"]);
  });

  test.each([
    "Direktor",
    "Bosh direktor",
    "М.П.",
    "м п",
    "МП",
    "Masʼul",
    "Masul",
    "Для связи",
    "call-center",
    "Callmarkaz",
    "Колл-центр",
    "Колцентр",
    "Bogʻlanish",
    "Ofis",
  ])("is asked about below the list, beside “%s”", (word) => {
    expect(told([A, GAP, ["909999999", word]])).toEqual(["1 called", "3 asked"]);
  });

  test.each(["Vitsedirektor", "Sumka", "Ali", "Profis"])("is called below the list, beside “%s”", (word) => {
    expect(told([A, GAP, ["909999999", word]])).toEqual(["1 called", "3 called"]);
  });
});
