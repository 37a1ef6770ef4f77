import { expect, test } from "vitest";
import { suspect } from "../../../src/domain/list/suspicions.ts";
import { createTally } from "../../../src/domain/list/tally.ts";
import type { ListChoices, Suspicion } from "../../../src/domain/list/verdict.ts";
import { findNumbers } from "../../../src/domain/number/text.ts";

const NOTHING_HIDDEN = { rows: 0, columns: 0, sheets: 0 };

function suspicions(cells: readonly string[], choices: ListChoices = {}): Suspicion[] {
  const tally = createTally(choices, { call: () => undefined, refuse: () => undefined });
  for (const [at, cell] of cells.entries()) tally.row(0, at + 1, findNumbers(cell), cell, cell);
  return suspect(tally.counts, NOTHING_HIDDEN);
}

/** Distant numbers with endings of their own. */
function ordinary(count: number, code = "90"): string[] {
  return Array.from({ length: count }, (_, at) => `${code}${String(1_000_003 + at * 7_919).padStart(7, "0")}`);
}

test("an ordinary list raises none", () => {
  expect(suspicions([...ordinary(60), ...ordinary(20, "71")])).toEqual([]);
});

test("199 numbers in a row are chance, 200 are not", () => {
  const run = (length: number) => Array.from({ length }, (_, at) => String(901_234_000 + at));
  expect(suspicions([...ordinary(50), ...run(199)])).toEqual([]);
  const expected = { code: "consecutive", count: 200, first: "998901234000", last: "998901234199" };
  expect(suspicions([...ordinary(50), ...run(200)])).toEqual([expected]);
});

test.each<[string, string[], Suspicion]>([
  ["rounded numbers", [...ordinary(9), "9,98901E+11"], { code: "rounded", count: 1 }],
  [
    "rounded numbers that were written out",
    [...ordinary(9), "998901000000", "998902000000", "998903000000"],
    { code: "equal-endings", count: 3, ending: "00000" },
  ],
  [
    "an ending that comes back",
    [...ordinary(30), ...Array.from({ length: 10 }, (_, at) => String(910_012_345 + at * 100_000))],
    { code: "equal-endings", count: 10, ending: "12345" },
  ],
  ["many duplicates", [...ordinary(20), ...ordinary(10)], { code: "many-duplicates", count: 10, share: 1 / 3 }],
  ["many refused", [...ordinary(20), ...Array(10).fill("1234567")], { code: "many-refused", count: 10, share: 1 / 3 }],
  ["many landlines", [...ordinary(20), ...ordinary(10, "71")], { code: "many-fixed", count: 10, share: 1 / 3 }],
  [
    "prefixes that nobody was given",
    [...ordinary(20), ...ordinary(2, "96"), ...ordinary(1, "60")],
    { code: "unknown-prefixes", count: 3, prefixes: ["96", "60"] },
  ],
  ["a column of taxpayer numbers", [...ordinary(3, "20"), ...ordinary(4, "30")], { code: "id-column", count: 7 }],
  [
    "a column of dates",
    ["202504251", "202504262", "202505013", "202512314", "202501015"],
    { code: "date-column", count: 5 },
  ],
])("%s are told", (_, cells, expected) => {
  expect(suspicions(cells)).toContainEqual(expected);
});

test.each<[what: string, cells: string[]]>([
  ["nine duplicates among few", [...ordinary(9), ...ordinary(9)]],
  ["ten duplicates among many", [...ordinary(60), ...ordinary(10)]],
  ["nine refused among few", [...ordinary(9), ...Array(9).fill("1234567")]],
  ["ten refused among many", [...ordinary(60), ...Array(10).fill("1234567")]],
  ["nine landlines among few", [...ordinary(9), ...ordinary(9, "71")]],
  ["ten landlines among many", [...ordinary(60), ...ordinary(10, "71")]],
  ["two rounded numbers that were written out", [...ordinary(9), "998901000000", "998902000000"]],
  [
    "an ending that comes back among very many",
    [...ordinary(600), ...Array.from({ length: 10 }, (_, at) => String(910_012_345 + at * 100_000))],
  ],
  ["four dates", ["202504251", "202504262", "202505013", "202512314"]],
])("%s are chance", (_, cells) => {
  expect(suspicions(cells)).toEqual([]);
});

test("no more than five prefixes are named, the most frequent first, and all are counted", () => {
  const codes = ["60", "63", "64", "68", "96", "51"];
  const cells = codes.flatMap((code, at) => ordinary(at + 1, code));
  expect(suspicions([...ordinary(50), ...cells])).toContainEqual({
    code: "unknown-prefixes",
    count: 21,
    prefixes: codes.toReversed().slice(0, 5),
  });
});

test.for<[hidden: typeof NOTHING_HIDDEN]>([
  [{ rows: 1, columns: 0, sheets: 0 }],
  [{ rows: 0, columns: 1, sheets: 0 }],
  [{ rows: 0, columns: 0, sheets: 1 }],
])("what nobody sees in the spreadsheet is told: %j", ([hidden]) => {
  const { counts } = createTally({}, { call: () => undefined, refuse: () => undefined });
  expect(suspect(counts, hidden)).toEqual([{ code: "hidden", ...hidden }]);
});

test("a few numbers are no column of dates or taxpayer numbers, five are", () => {
  expect(suspicions(["202504251", "202504262", "202505013", "202512314"])).toEqual([]);
  expect(suspicions(ordinary(4, "20"))).toEqual([]);
  expect(suspicions(ordinary(5, "20"))).toContainEqual({ code: "id-column", count: 5 });
});

test("half of a list is enough to be a column of dates or taxpayer numbers, less is not", () => {
  const dates = ["202504251", "202504262", "202505013"];
  const codes = (found: Suspicion[]) => found.map(({ code }) => code);
  expect(codes(suspicions([...ordinary(3), ...dates]))).toEqual(["date-column"]);
  expect(codes(suspicions([...ordinary(4), ...dates]))).toEqual([]);
  expect(codes(suspicions([...ordinary(3), ...ordinary(3, "20")]))).toEqual(["id-column"]);
  expect(codes(suspicions([...ordinary(4), ...ordinary(3, "20")]))).toEqual([]);
});

test.each<[string, string[]]>([
  ["many-duplicates", [...ordinary(70), ...ordinary(30)]],
  ["many-refused", [...ordinary(70), ...Array(30).fill("1234567")]],
  ["many-fixed", [...ordinary(70), ...ordinary(30, "71")]],
])("three in ten are enough: %s", (code, cells) => {
  expect(suspicions(cells).map((one) => one.code)).toEqual([code]);
});

test("what is wrong with rows is told before what is odd about numbers", () => {
  const rows = [...ordinary(31), ...ordinary(31), ...ordinary(31), ...Array(70).fill("1234567")];
  expect(suspicions([...rows, ...ordinary(31, "71"), ...ordinary(3, "96")]).map(({ code }) => code)).toEqual([
    "many-duplicates",
    "many-refused",
    "many-fixed",
    "unknown-prefixes",
  ]);
});

test("what is found is told in one order, whatever there is of it", () => {
  const cells = [...ordinary(31), ...ordinary(31), ...Array(31).fill("1234567"), "9,98901E+11", ...ordinary(3, "96")];
  expect(suspicions(cells).map(({ code }) => code)).toEqual([
    "rounded",
    "many-duplicates",
    "many-refused",
    "unknown-prefixes",
  ]);
});
