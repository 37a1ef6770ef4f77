import { describe, expect, test } from "vitest";
import { chooseColumns, type SeenColumn } from "../../../src/domain/list/column-choice.ts";

/** A column of ten phones with their country code, but for what a test changes; bare digits where `plain` is 0. */
function seen(column: number, changes: Partial<SeenColumn> = {}): SeenColumn {
  const { cells = 10 } = changes;
  const all = { cells, filled: cells, valid: cells, known: cells, plain: cells };
  const none = { doubtful: 0, idLike: 0, round: 0, serial: 0, repeated: 0, fractions: 0, longFractions: 0, masked: 0 };
  return { column, ...all, ...none, alike: new Map(), whose: "unsaid", samples: [], ...changes };
}

type Columns = Partial<SeenColumn>[];
type Chosen = [read: string, asked: string | undefined, beside: string];

function chosen(columns: Columns, wide = false): Chosen {
  const {
    columns: read,
    ask,
    others,
  } = chooseColumns(
    columns.map((changes, at) => seen(at, changes)),
    wide,
  );
  const letters = (options: typeof read) => options.map(({ letter }) => letter).join("");
  return [letters(read), ask, letters(others)];
}

const BARE = { plain: 0 };
const DOUBTS = { cells: 3, valid: 0, doubtful: 3, known: 0, plain: 0 };
const WORDS = { valid: 0, known: 0, plain: 0 };

describe("columns that are no phones at all", () => {
  test.for<[what: string, columns: Columns, expected: Chosen]>([
    ["sums in one of five cells below a title", [{ ...BARE, cells: 6, valid: 5, fractions: 1 }], ["", undefined, ""]],
    ["a sum in less than that", [{ ...BARE, cells: 7, valid: 6, fractions: 1 }], ["A", undefined, ""]],
    ["sums beside a phone with its code", [{ cells: 6, valid: 5, plain: 1, fractions: 1 }], ["A", undefined, ""]],
    [
      "sums under a title that says phone",
      [{ ...BARE, cells: 6, valid: 5, fractions: 1, says: "phone" }],
      ["A", undefined, ""],
    ],
    ["no sum in a single cell", [{ ...BARE, cells: 1 }], ["A", undefined, ""]],
    ["places by their title", [{ ...BARE, says: "place" }], ["", undefined, ""]],
    ["places by their title, with a phone's code", [{ plain: 1, says: "place" }], ["A", "unsure", ""]],
    ["decimals beside long fractions", [DOUBTS, { ...WORDS, cells: 3, longFractions: 1 }], ["", undefined, ""]],
    ["decimals beside fewer long ones", [DOUBTS, { ...WORDS, cells: 4, longFractions: 1 }], ["A", "unsure", ""]],
    ["decimals beside a cell without any", [DOUBTS, { ...WORDS, cells: 1 }], ["A", "unsure", ""]],
    ["decimals with long fractions of their own", [{ ...DOUBTS, longFractions: 3 }], ["A", "unsure", ""]],
    [
      "phones beside long fractions",
      [
        { ...BARE, cells: 3 },
        { ...WORDS, cells: 3, longFractions: 3 },
      ],
      ["A", undefined, ""],
    ],
    [
      "phones and decimals beside long fractions",
      [
        { ...BARE, cells: 3, valid: 2, known: 2, doubtful: 1 },
        { ...WORDS, cells: 3, longFractions: 3 },
      ],
      ["A", undefined, ""],
    ],
  ])("%s", ([, columns, expected]) => {
    expect(chosen(columns)).toEqual(expected);
  });
});

describe("a column that is asked about", () => {
  const HALF = { cells: 4, filled: 4, valid: 4, known: 4, plain: 0 };
  test.for<[what: string, columns: Columns, is: boolean]>([
    ["of what may be a phone", [DOUBTS], true],
    ["of what may be a phone, though it is called one", [{ ...DOUBTS, says: "phone" }], true],
    ["called something else, whatever is in it", [{ says: "id" }], true],
    ["called a phone, whatever is in it", [{ ...BARE, says: "phone", idLike: 10, known: 0 }], false],
    ["of four in five that may be taxpayer numbers", [{ ...BARE, cells: 5, idLike: 4 }], true],
    ["of three in five that may be", [{ ...BARE, cells: 5, idLike: 3 }], false],
    ["of a half that is round", [{ ...HALF, round: 2 }], true],
    ["of less than a half that is round", [{ ...HALF, round: 1 }], false],
    ["of a half with codes that somebody holds", [{ ...HALF, known: 2 }], false],
    ["of less than a half with such codes", [{ ...HALF, known: 1 }], true],
    ["of bare digits beside hidden phones", [HALF, { ...WORDS, cells: 3, masked: 1 }], true],
    ["of bare digits beside fewer hidden phones", [HALF, { ...WORDS, cells: 4, masked: 1 }], false],
    ["of bare digits beside a cell with no hidden phone", [HALF, { ...WORDS, cells: 1 }], false],
    [
      "of phones with their code beside hidden phones",
      [
        { ...HALF, plain: 1 },
        { ...WORDS, cells: 3, masked: 3 },
      ],
      false,
    ],
    ["of bare digits, some of them hidden", [{ ...HALF, cells: 8, masked: 4 }], false],
  ])("%s: %s", ([, columns, is]) => {
    expect(chosen(columns)).toEqual(["A", is ? "unsure" : undefined, ""]);
  });

  test("beside phones of which as many are hidden is passed over, beside some of which fewer are it is asked about", () => {
    expect(chosen([HALF, { cells: 5, valid: 2, known: 2, plain: 2, filled: 2, masked: 2 }])).toEqual([
      "B",
      undefined,
      "",
    ]);
    expect(chosen([HALF, { cells: 5, valid: 3, known: 3, plain: 3, filled: 3, masked: 2 }])).toEqual([
      "AB",
      "several",
      "",
    ]);
  });
});

describe("of columns of phones", () => {
  const alike = (column: number, rows: number) => ({ alike: new Map([[column, rows]]) });
  test.for<[what: string, columns: Columns, expected: Chosen]>([
    ["one number in each of three rows is told", [{ cells: 3, repeated: 2 }, { cells: 3 }], ["B", undefined, "A"]],
    ["one number in two rows is people's", [{ cells: 2, repeated: 1 }, { cells: 2 }], ["AB", "several", ""]],
    ["one number in most rows is people's", [{ cells: 4, repeated: 2 }, { cells: 4 }], ["AB", "several", ""]],
    ["one number in all columns is read", [{ cells: 3, repeated: 2 }], ["A", undefined, ""]],
    ["one that says the same of each row is passed over", [{}, alike(0, 10)], ["A", undefined, ""]],
    ["one that says the same of all but one is asked about", [{}, alike(0, 9)], ["AB", "several", ""]],
    [
      "one that has a doubt beside the same is asked about",
      [{}, { ...alike(0, 10), doubtful: 1 }],
      ["AB", "several", ""],
    ],
    ["those that go on by one come last", [{ ...BARE, cells: 6, serial: 4 }, { cells: 6 }], ["BA", "several", ""]],
    [
      "those of which fewer go on by one do not",
      [{ ...BARE, cells: 6, serial: 3 }, { cells: 6 }],
      ["AB", "several", ""],
    ],
    ["two that go on by one do not", [{ ...BARE, cells: 2, serial: 1 }, { cells: 2 }], ["AB", "several", ""]],
    ["those with a code do not", [{ plain: 1, cells: 6, serial: 5 }, { cells: 6 }], ["AB", "several", ""]],
    ["a worker's come last", [{ whose: "worker", says: "phone" }, { cells: 4 }], ["BA", "several", ""]],
    [
      "few own ones are told where a worker's are not the most",
      [{ cells: 5, whose: "worker" }, {}, { cells: 1 }],
      ["BA", "several", "C"],
    ],
    [
      "own ones are asked about beside many of a guarantor",
      [{ whose: "somebody-else" }, { cells: 1 }],
      ["BA", "several", ""],
    ],
    ["few of a guarantor are told beside own ones", [{ cells: 2, whose: "somebody-else" }, {}], ["B", undefined, "A"]],
    ["a guarantor's alone are asked about", [{ whose: "somebody-else" }], ["A", "unsure", ""]],
    ["a quarter as many are told", [{ cells: 8 }, { cells: 2 }], ["A", undefined, "B"]],
    ["more than a quarter as many are asked about", [{ cells: 7 }, { cells: 2 }], ["AB", "several", ""]],
    ["own ones come before second ones", [{ whose: "second" }, { whose: "own" }], ["BA", "several", ""]],
    ["one that is called a phone comes first", [{ whose: "own" }, { says: "phone" }], ["BA", "several", ""]],
  ])("%s", ([, columns, expected]) => {
    expect(chosen(columns)).toEqual(expected);
  });
});

test("of a single row all numbers are read, and nothing is asked or told beside", () => {
  expect(
    chosen([{ cells: 1 }, { cells: 1, whose: "somebody-else" }, { cells: 1, valid: 0, doubtful: 1 }], true),
  ).toEqual(["ABC", undefined, ""]);
});

test("a column is offered by its letter, its title, a few of its numbers, and how many it may hold", () => {
  const columns = [seen(0, { cells: 3, doubtful: 2, samples: ["90 123 45 67"], title: "Tel" })];
  const option = { column: 0, letter: "A", title: "Tel", samples: ["90 123 45 67"], count: 5 };
  expect(chooseColumns(columns, false)).toStrictEqual({ columns: [option], others: [] });
});
