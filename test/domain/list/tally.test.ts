import { describe, expect, test } from "vitest";
import { createTally, type FoundRow } from "../../../src/domain/list/tally.ts";
import type { ListChoices } from "../../../src/domain/list/verdict.ts";

const phone = (number: string, kind: "mobile" | "foreign" | "fixed" | "unknown-prefix" = "mobile") =>
  ({ ok: true, number, kind }) as const;
const A = phone("998901234567");
const B = phone("998912345678");
const ABROAD = phone("79161234567", "foreign");
const DOUBT = { ...phone("998935554466"), value: "93.555.44.66" };
const SHORT = { value: "90123", reason: "too-short" } as const;

/** What one row is counted as: who is called, and what is refused with its reason. */
function tallied(found: Partial<FoundRow>, choices: ListChoices = {}, several?: "all") {
  const called: string[] = [];
  const refused: string[] = [];
  const tally = createTally(choices, {
    call: (number) => called.push(number),
    refuse: ({ value, reason }) => refused.push(`${value} ${reason}`),
  });
  tally.row(0, 7, { numbers: [], doubts: [], refused: [], ...found }, "the cell", "the row", several);
  return { called, refused, counts: tally.counts };
}

describe("a cell", () => {
  test.each<[what: string, found: Partial<FoundRow>, called: string[], refused: string[]]>([
    ["a phone", { numbers: [A] }, [A.number], []],
    ["two phones", { numbers: [A, B] }, [A.number, B.number], []],
    ["a doubt", { doubts: [DOUBT] }, [], ["the cell doubtful"]],
    ["something refused", { refused: [SHORT] }, [], ["the row too-short"]],
    ["a foreign phone", { numbers: [ABROAD] }, [], ["the cell foreign"]],
    ["a phone and a doubt", { numbers: [A], doubts: [DOUBT] }, [A.number], [`${DOUBT.value} doubtful`]],
    ["a phone and something refused", { numbers: [A], refused: [SHORT] }, [A.number], ["90123 too-short"]],
    [
      "a phone, a doubt and something refused",
      { numbers: [A], doubts: [DOUBT], refused: [SHORT] },
      [A.number],
      [`${DOUBT.value} doubtful`, "90123 too-short"],
    ],
    [
      "a doubt and something refused",
      { doubts: [DOUBT], refused: [SHORT] },
      [],
      [`${DOUBT.value} doubtful`, "90123 too-short"],
    ],
    ["a phone and a foreign one", { numbers: [A, ABROAD] }, [A.number], [`${ABROAD.number} foreign`]],
  ])("of %s", (_, found, called, refused) => {
    const told = tallied(found);
    expect([told.called, told.refused]).toEqual([called, refused]);
  });

  test("of several phones is called once where only the first was chosen, and told as one of several", () => {
    const { called, counts } = tallied({ numbers: [A, B] }, { several: "first" });
    expect(called).toEqual([A.number]);
    expect([counts.cellsWithSeveral, counts.severalSamples]).toEqual([1, [{ source: 0, row: 7, value: "the cell" }]]);
  });

  test("of several phones that leave no choice is called whole, and not told of", () => {
    const { called, counts } = tallied({ numbers: [A, B] }, { several: "first" }, "all");
    expect([called, counts.cellsWithSeveral]).toEqual([[A.number, B.number], 0]);
  });

  test("of doubts and foreign phones is called where that was chosen", () => {
    const found = { numbers: [A, ABROAD], doubts: [DOUBT] };
    const all = tallied(found, { doubtful: "include", foreign: "include" });
    expect([all.called, all.refused]).toEqual([[A.number, ABROAD.number, DOUBT.number], []]);
    expect([all.counts.foreign, all.counts.doubtful, all.counts.refused]).toEqual([1, 1, 0]);
    const some = tallied(found, { doubtful: "include" });
    expect([some.called, some.refused]).toEqual([[A.number, DOUBT.number], [`${ABROAD.number} foreign`]]);
  });

  test("of a foreign phone alone is called where foreign ones are, as one row", () => {
    const { called, counts } = tallied({ numbers: [ABROAD] }, { foreign: "include" });
    expect([called, counts.rows, counts.foreign, counts.cellsWithSeveral]).toEqual([[ABROAD.number], 1, 1, 0]);
  });

  test("with one phone that is called beside a foreign one that is not is none with several", () => {
    const { counts } = tallied({ numbers: [A, ABROAD] });
    expect([counts.cellsWithSeveral, counts.foreignSamples, counts.rows]).toEqual([0, [ABROAD.number], 2]);
  });
});

/** The counts of rows of one phone each. */
function counted(rows: readonly Partial<FoundRow>[], isNeverCalled?: (number: number) => boolean) {
  const refused: string[] = [];
  const refuse = ({ row, value, reason }: { row: number; value: string; reason: string }) =>
    refused.push(`${row} ${value} ${reason}`);
  const tally = createTally({}, { call: () => {}, refuse }, isNeverCalled);
  for (const [at, found] of rows.entries())
    tally.row(0, at + 1, { numbers: [], doubts: [], refused: [], ...found }, "the cell", "the row");
  return { ...tally.counts, numbers: tally.counts.numbers.size(), sent: refused };
}

test("a list that is not begun counts nothing", () => {
  expect(counted([])).toEqual({
    rows: 0,
    numbers: 0,
    duplicates: 0,
    refused: 0,
    neverCalled: 0,
    refusedByReason: {},
    refusedSamples: [],
    foreign: 0,
    foreignSamples: [],
    doubtful: 0,
    doubtfulSamples: [],
    fixed: 0,
    unknownPrefixes: new Map(),
    notes: new Map(),
    cellsWithSeveral: 0,
    severalSamples: [],
    first: "",
    last: "",
    sent: [],
  });
});

test("a number that is never called is counted as such each time, and is neither the first nor the last", () => {
  const isNeverCalled = (number: number) => number === Number(A.number);
  const rows = [A, B, A].map((one) => ({ numbers: [one] }));
  const counts = counted(rows, isNeverCalled);
  expect([counts.rows, counts.numbers, counts.neverCalled, counts.refused]).toEqual([3, 1, 2, 0]);
  expect([counts.first, counts.last]).toEqual([B.number, B.number]);
  expect([counts.refusedSamples, counts.sent]).toEqual([
    [],
    [`1 ${A.number} never-called`, `3 ${A.number} never-called`],
  ]);
});

test("the first and the last number that is called are told, whatever comes twice", () => {
  const counts = counted([A, B, A].map((one) => ({ numbers: [one] })));
  expect([counts.first, counts.last, counts.duplicates]).toEqual([A.number, B.number, 1]);
});

test("landlines and prefixes that nobody was given are counted once a number", () => {
  const fixed = phone("998712345678", "fixed");
  const unknown = [phone("998961234567", "unknown-prefix"), phone("998961234568", "unknown-prefix")];
  const counts = counted(
    [fixed, fixed, ...unknown, phone("998601234567", "unknown-prefix"), A].map((one) => ({ numbers: [one] })),
  );
  expect(counts.fixed).toBe(1);
  expect([...counts.unknownPrefixes]).toEqual([
    ["96", 2],
    ["60", 1],
  ]);
});

test("a word against calling somebody is counted in small letters, at rows with a number alone", () => {
  const noted = (note: string, found: Partial<FoundRow>) => ({ ...found, note });
  const counts = counted([
    noted("Отказ", { numbers: [A] }),
    noted("отказ", { numbers: [B, DOUBT] }),
    noted("умер", { refused: [SHORT] }),
    noted("умер", { doubts: [DOUBT] }),
  ]);
  expect([...counts.notes]).toEqual([["отказ", 2]]);
});

test("refused rows are counted by their reason, and told with their place", () => {
  const counts = counted([{ refused: [SHORT] }, { refused: [SHORT, { value: "1", reason: "sum" }] }]);
  expect(counts.refusedByReason).toEqual({ "too-short": 2, sum: 1 });
  expect(counts.refusedSamples).toEqual([
    { source: 0, row: 1, value: "the row", reason: "too-short" },
    { source: 0, row: 2, value: "90123", reason: "too-short" },
    { source: 0, row: 2, value: "1", reason: "sum" },
  ]);
});

test("three samples of doubts, of foreign phones and of several in a cell are kept, and twenty refused rows", () => {
  const tally = createTally({}, { call: () => {}, refuse: () => {} });
  for (let row = 1; row <= 10; row++)
    tally.row(0, row, { numbers: [A, B, ABROAD], doubts: [DOUBT], refused: [SHORT] }, "x", "x");
  const { foreignSamples, doubtfulSamples, severalSamples, refusedSamples } = tally.counts;
  expect([foreignSamples, doubtfulSamples, severalSamples, refusedSamples].map((kept) => kept.length)).toEqual([
    3, 3, 3, 20,
  ]);
  const { rows, duplicates, refused, numbers } = tally.counts;
  expect({ rows, duplicates, refused, numbers: numbers.size() }).toEqual({
    rows: 50,
    duplicates: 18,
    refused: 30,
    numbers: 2,
  });
});

test("what is shown of a cell is one line of sixty letters at most", () => {
  const told = (text: string) =>
    tallied({ refused: [{ value: "", reason: "too-short" }], doubts: [{ ...DOUBT, value: text }] }).refused[0];
  expect(told(` a \n b\t${"x".repeat(56)} `)).toBe(`a b ${"x".repeat(56)} doubtful`);
  expect(told(`a b ${"x".repeat(57)}`)).toBe(`a b ${"x".repeat(55)}… doubtful`);
});
