import { describe, expect, test } from "vitest";
import { surveyColumns } from "../../../src/domain/list/columns.ts";

const surveyed = (rows: readonly (readonly string[])[], isTitled = true) => {
  const survey = surveyColumns(isTitled);
  for (const row of rows) survey.row(row);
  return survey;
};
const decided = (...rows: string[][]) => surveyed(rows).decide();
const letters = (rows: readonly (readonly string[])[], isTitled = true) => {
  const { columns, ask, others } = surveyed(rows, isTitled).decide();
  return [columns.map(({ letter }) => letter).join(""), ask, others.map(({ letter }) => letter).join("")];
};
const phone = (at: number) => `+998 90 123 ${String(45 + Math.floor(at / 90))} ${String(10 + (at % 90))}`;
/** Rows of four cells with phones in the second and the fourth. */
const PAIRS = [
  ["А", "901112233", "Б", "935123456"],
  ["В", "935554466", "Г", "901234567"],
];
/** Rows of three cells with a phone in the second. */
const SECOND = [
  ["А", "901112233", ""],
  ["В", "935554466", ""],
];

describe("a word over several columns", () => {
  test.for<[what: string, heads: string[][], found: [string, string | undefined, string]]>([
    ["is said of those beside it", [["Поручитель", "", "Заёмщик", ""]], ["DB", "several", ""]],
    ["is said of those with blanks beside it", [["Поручитель", " ", "Заёмщик", " "]], ["DB", "several", ""]],
    [
      "is said where it is written over each of them",
      [
        ["Поручитель", "Поручитель", "Заёмщик", "Заёмщик"],
        ["ФИО", "Телефон", "ФИО", "Телефон"],
      ],
      ["DB", "several", ""],
    ],
    ["is the table's where it stands alone", [["Поручитель", "", "", ""]], ["BD", "several", ""]],
    ["is the table's beside a figure", [["Поручитель", "", "", "5"]], ["BD", "several", ""]],
    ["is the table's where it is written twice", [["Поручитель ", "", "Поручитель", ""]], ["BD", "several", ""]],
    ["ends at a word of two letters", [["Кафил", "", "ИП", ""]], ["DB", "several", ""]],
    ["of the person says nothing of a guarantor", [["Заёмщик", "", "Клиент", ""]], ["BD", "several", ""]],
  ])("%s", ([, heads, found]) => {
    expect(letters([...heads, ...PAIRS])).toEqual(found);
  });

  test("says nothing in a text, nor below the first number", () => {
    const heads = ["Поручитель", "", "Заёмщик"];
    expect(letters([heads, ...SECOND])).toEqual(["B", "unsure", ""]);
    expect(letters([heads, ...SECOND], false)).toEqual(["B", undefined, ""]);
    expect(letters([...SECOND, heads])).toEqual(["B", undefined, ""]);
  });

  test("stands before the title of its column, or in the place of one", () => {
    const title = (...heads: string[][]) =>
      decided(...heads, ...PAIRS).columns.find(({ letter }) => letter === "B")?.title;
    const over = ["Поручитель", "", "Заёмщик", ""];
    expect(title(over)).toBe("Поручитель");
    expect(title(over, ["ФИО", "Телефон", "ФИО", "Телефон"])).toBe("Поручитель: Телефон");
    expect(title(["Поручитель по договору займа", "", "Заёмщик", ""])).toBe("Поручитель по догово");
    expect(title(over, ["", `Телефон ${"т".repeat(40)}`])).toBe(`Поручитель: Телефон ${"т".repeat(20)}`);
  });
});

test("a title may have two letters", () => {
  expect(decided(["", "ИП"], ...SECOND).columns[0]?.title).toBe("ИП");
});

describe("two columns that say the same", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [phone(at), phone(at)]);

  test("are one for as long as all rows are seen, and two where there may be others below", () => {
    expect(letters(rows(999))).toEqual(["A", undefined, ""]);
    expect(letters(rows(1000))).toEqual(["AB", "several", ""]);
  });

  test("are compared in a row of thirty numbers, and not of more", () => {
    const wide = (count: number) => [1, 2, 3].map((at) => Array.from({ length: count }, () => phone(at)));
    expect(decided(...wide(30)).columns).toHaveLength(1);
    expect(decided(...wide(31)).columns).toHaveLength(31);
  });
});

test("an empty first column does no harm, however many rows there are", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ["", phone(at)]);
  expect(letters(rows)).toEqual(["B", undefined, ""]);
});

describe("cells from the first number on count against a column", () => {
  const NO = "rad etdi";
  test.for<[column: string[], found: [string, string | undefined, string]]>([
    [
      [phone(1), phone(2), NO, NO],
      ["AB", "several", ""],
    ],
    [
      [phone(1), phone(2), NO, NO, NO],
      ["A", undefined, "B"],
    ],
    [
      [NO, NO, NO, phone(1), phone(2), NO, NO],
      ["AB", "several", ""],
    ],
  ])("%j, twice", ([column, found]) => {
    const other = (cell: string) => cell.replace("123", "321");
    expect(letters(column.map((cell) => [cell, other(cell)]))).toEqual(found);
  });
});

test("numbers that go on by one come behind those that do not", () => {
  const serial = (step: number) => [0, 1, 2, 3].map((at) => [String(901_234_500 + at * step), phone(at * 7)]);
  expect(letters(serial(1))).toEqual(["BA", "several", ""]);
  expect(letters(serial(2))).toEqual(["AB", "several", ""]);
});

test("what may be a number counts among those that a column holds", () => {
  expect(decided(["90.1234567"], ["93.1234567"]).columns.map(({ count }) => count)).toEqual([2]);
});

describe("what may be coordinates", () => {
  const pairs = (...others: string[]) => others.map((other, at) => [`90.123456${at}`, other]);
  test("is none of phones beside long fractions in half of the cells", () => {
    expect(letters(pairs("41.31108", "41.31109", "ha"))).toEqual(["", undefined, ""]);
  });

  test("is asked about beside fewer, or shorter ones", () => {
    expect(letters(pairs("41.31108", "ha", "yoʻq", "ha"))).toEqual(["A", "unsure", ""]);
    expect(letters(pairs("41.311", "41.312", "41.313"))).toEqual(["A", "unsure", ""]);
  });
});

describe("beside hidden phones those are asked about that are written as sums are", () => {
  test.for<[cell: string, asked: boolean]>([
    ["901234567", true],
    ["901 234 567", true],
    [" 901 234 567 ", true],
    ["901,234,567", true],
    ["90 123 45 67", false],
    ["998901234567", false],
    ["tel 901 234 567", false],
    ["901 234 567 Ali", false],
  ])("%j: %s", ([cell, asked]) => {
    const rows = [cell, cell.replace("4", "5")].map((one) => [one, "90***1234"]);
    expect(letters(rows)).toEqual(["A", asked ? "unsure" : undefined, ""]);
  });
});

describe("what looks like a taxpayer's number is asked about", () => {
  test.for<[cells: string[], asked: boolean]>([
    [["207123450", "201234567"], true],
    [["Ali 207123450", "Vali 201234567"], true],
    [["207123450 Ali", "201234567 Vali"], true],
    [["20 712 34 50", "20 123 45 67"], false],
    [["INN 207123450 tel 901112233", "INN 201234567 tel 935554466"], false],
  ])("%j: %s", ([cells, asked]) => {
    expect(letters(cells.map((cell) => [cell]))).toEqual(["A", asked ? "unsure" : undefined, ""]);
  });
});

describe("the survey has seen enough", () => {
  const others = (cells: number) => Array<string>(cells).fill("x");
  test.for<[what: string, rows: string[][], enough: boolean]>([
    ["not one cell before two hundred thousand", [[phone(1), ...others(999)], others(198_999)], false],
    ["after two hundred thousand, where one row has a number", [[phone(1), ...others(999)], others(199_000)], true],
    ["never where none has", [others(200_000)], false],
  ])("%s", ([, rows, enough]) => {
    expect(surveyed(rows).enough()).toBe(enough);
  });
});

describe("a few numbers among much else", () => {
  const lines = (...numbers: string[]) => [...numbers, ...Array<string>(20 - numbers.length).fill("rad etdi")];
  test.for<[numbers: string[], sparse: number[]]>([
    [[phone(1)], [0]],
    [["90.1234567"], [0]],
    [[phone(1), "90.1234567"], []],
  ])("%j of twenty: %j", ([numbers, sparse]) => {
    expect(decided(...lines(...numbers).map((cell) => [cell])).sparse).toEqual(sparse);
  });
});
