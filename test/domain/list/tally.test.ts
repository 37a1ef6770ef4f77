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
    expect(tallied(found)).toMatchObject({ called, refused });
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
    expect(tallied(found, { doubtful: "include", foreign: "include" })).toMatchObject({
      called: [A.number, ABROAD.number, DOUBT.number],
      refused: [],
    });
  });
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
