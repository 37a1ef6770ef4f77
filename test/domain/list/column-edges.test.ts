import { describe, expect, test } from "vitest";
import { columnLetter } from "../../../src/domain/list/column-choice.ts";
import { surveyColumns } from "../../../src/domain/list/columns.ts";

const survey = (rows: readonly (readonly string[])[], isTitled = true) => {
  const made = surveyColumns(isTitled);
  for (const row of rows) made.row(row);
  return made;
};
const decided = (...rows: string[][]) => survey(rows).decide();
const letters = (...rows: string[][]) => {
  const { columns, ask, others } = decided(...rows);
  return [columns.map(({ letter }) => letter).join(""), ask, others.map(({ letter }) => letter).join("")];
};

/** The numbers of an office: each another one, of a code that somebody holds, parted as people part them. */
const phone = (at: number) => `+998 90 123 45 ${String(10 + at)}`;
const phones = (count: number, cells = count) =>
  Array.from({ length: cells }, (_, at) => (at < count ? phone(at) : ""));
const noted = (count: number, cells: number) => phones(count, cells).map((cell) => cell || "rad etdi");
/** Columns side by side, after one of names: what a phone of the first is, is another one in each of the others. */
const beside = (...columns: string[][]) =>
  (columns[0] ?? []).map((_, row) => [
    `Mijoz ${row}`,
    ...columns.map((cells, at) => (cells[row] ?? "").replace("123", String(123 + at))),
  ]);

describe("which of the columns with phones is read", () => {
  test.each<[string, string[][], [string, string | undefined, string]]>([
    [
      "both, asked about, where half of the cells of each are phones",
      beside(noted(2, 4), noted(2, 4)),
      ["BC", "several", ""],
    ],
    [
      "both, asked about, where the last half of the cells of each are none",
      beside(noted(3, 6), noted(3, 6)),
      ["BC", "several", ""],
    ],
    [
      "the first, where neither has phones in half of its cells",
      beside(noted(1, 4), noted(1, 4)),
      ["B", undefined, "C"],
    ],
    [
      "the one with phones in half of its cells, beside one with fewer",
      beside(noted(2, 8), noted(4, 8)),
      ["C", undefined, "B"],
    ],
    ["the one with four times as many as the other", beside(phones(8), phones(2, 8)), ["B", undefined, "C"]],
    [
      "both, asked about, where the other has more than a quarter as many",
      beside(phones(8), phones(3, 8)),
      ["BC", "several", ""],
    ],
    ["the fuller one first, wherever it stands", beside(phones(3, 5), phones(5)), ["CB", "several", ""]],
    ["the left one first, of two as full", beside(phones(3), phones(3), phones(3)), ["BCD", "several", ""]],
    [
      "the one that is called a phone first, though another is fuller",
      [["Ism", "Mijoz", "Telefon"], ...beside(phones(5), phones(3, 5))],
      ["CB", "several", ""],
    ],
    [
      "one, and no more than three beside it are told",
      beside(phones(8), ...[1, 1, 2, 1, 1].map((count) => phones(count, 8))),
      ["B", undefined, "ECD"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(letters(...rows)).toEqual(expected);
  });

  test.each([
    ["fuller first", beside(["935000000", ""], ["712000000", "901000000"]), "CB"],
    ["left first, of two as full", beside(["935000000"], ["712000000"]), "BC"],
  ])("of columns that may all be sums: %s", (_, rows, expected) => {
    expect(letters(...rows, ["Jami"])).toEqual([expected, "unsure", ""]);
  });
});

describe("a column of phones stays one", () => {
  test.each<[string, string[][]]>([
    [
      "with sums in a fifth of it and more, where phones are written with their code",
      beside([phone(1), "9012345.75"], []),
    ],
    ["with sums in it, where its title says phone", [["Ism", "Telefon"], ...beside(["901112233", "9012345.75"], [])]],
    [
      "with one sum among six",
      beside([...phones(6).map((cell) => cell.replace("+998 ", "").replaceAll(" ", "")), "", "9012345.75"], []),
    ],
    ["with one number of a round thousand among three", beside(["901112000", "935123456", "901234567"], [])],
    ["with two codes of four that nobody holds", beside(["901112233", "601234567", "935123456", "641234567"], [])],
    ["with one that is hidden", beside([phone(1), "90***1234"], [])],
    [
      "beside a column with a hidden number among many words",
      beside(["901112233", "935123456", "977778899", "998887766"], ["90***1234", "ha", "yo‘q", "ha"]),
    ],
  ])("%s", (_, rows) => {
    expect(letters(...rows)).toEqual(["B", undefined, ""]);
  });
});

describe("what is shown of a column", () => {
  test.each([
    [0, "A"],
    [1, "B"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s, as in a spreadsheet", (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });

  test("three different numbers at most, the first ones, and how many there are", () => {
    const { columns } = decided(...beside([phone(1), phone(1), phone(2), phone(3), phone(4)], []));
    const samples = ["90 123 45 11", "90 123 45 12", "90 123 45 13"];
    expect(columns).toStrictEqual([{ column: 1, letter: "B", samples, count: 5 }]);
  });

  test.each<[string, string[], string | undefined]>([
    ["the words right above the numbers", ["Hisobot", "Mijozlar"], "Mijozlar"],
    ["words further above that say what it is", ["Telefon", "Mijozlar"], "Telefon"],
    ["the last words that say what it is", ["Telefon", "Mobil telefon"], "Mobil telefon"],
    ["no figure above", ["Telefon", "2"], "Telefon"],
    ["a sign for a number", ["№"], "№"],
    ["no single letter", ["A"], undefined],
    ["no more than forty letters", [`  Telefon ${"r".repeat(60)}`], `Telefon ${"r".repeat(32)}`],
  ])("its title is %s", (_, titles, expected) => {
    const { columns } = decided(...titles.map((title) => ["", title]), ["Ali", phone(1)], ["Vali", phone(2)]);
    expect(columns[0]?.title).toBe(expected);
  });

  test("what stands among the numbers is no title, nor what stands above in a text", () => {
    expect(decided(["Ali", phone(1)], ["Vali", "Izoh"], ["G‘ani", phone(2)]).columns[0]).not.toHaveProperty("title");
    const text = survey([["Telefon"], [phone(1)], [phone(2)]], false).decide();
    expect(text.columns[0]).not.toHaveProperty("title");
  });
});

describe("what looked most like numbers, where there is none", () => {
  test("is quoted as it is written, three at most, the first ones first", () => {
    const cells = ["12 34 56 7", "123", " 1234567 \t 8 ", "izoh", "7654321", "7654322"];
    expect(decided(...cells.map((cell) => [cell])).quoted).toEqual(["12 34 56 7", "1234567 8", "7654321"]);
  });

  test("is cut after forty letters", () => {
    const [quoted] = decided([`1234567 ${"x".repeat(60)}`], ["a"]).quoted;
    expect(quoted).toHaveLength(40);
  });

  test("is no word without figures and no number", () => {
    expect(decided(["izoh"], [phone(1)], ["123 456"]).quoted).toEqual([]);
  });
});

describe("the survey has seen enough", () => {
  test.each<[string, number, string[], boolean]>([
    ["not before a thousand rows with a number", 999, [phone(1)], false],
    ["after a thousand rows with a number", 1000, [phone(1)], true],
    ["never without a number", 1001, ["izoh"], false],
    ["not before two hundred thousand cells", 199, [phone(1), ...Array<string>(999).fill("x")], false],
    [
      "after two hundred thousand cells, where any holds a number",
      200,
      [phone(1), ...Array<string>(999).fill("x")],
      true,
    ],
    ["not by cells that are blank", 500, [phone(1), ...Array<string>(999).fill(" ")], false],
  ])("%s", (_, rows, cells, expected) => {
    expect(survey(Array.from({ length: rows }, () => cells)).enough()).toBe(expected);
  });

  test("a single row is a list of its own, and blank rows are none", () => {
    const rows = [["", " "], [phone(1), "", phone(2)], []];
    expect([decided(...rows).wide, ...letters(...rows)]).toEqual([true, "AC", undefined, ""]);
    expect(decided([phone(1)], [phone(2)]).wide).toBe(false);
  });
});

describe("a few numbers among much else", () => {
  const lines = (numbers: number, cells: number) => noted(numbers, cells).map((cell) => [cell]);
  test.each<[string, string[][], number[]]>([
    ["one in twenty", lines(1, 20), [0]],
    ["one in nineteen, which is no long text", lines(1, 19), []],
    ["two in twenty: a tenth", lines(2, 20), []],
    ["none", lines(0, 30), []],
    ["one in twenty under a title that says phone", [["Telefon"], ...lines(1, 20)], []],
  ])("%s", (_, rows, expected) => {
    expect(decided(...rows).sparse).toEqual(expected);
  });
});
