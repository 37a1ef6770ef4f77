import { expect, test } from "vitest";
import { holdFirstRows } from "../../../src/domain/list/held-rows.ts";
import type { FoundRow } from "../../../src/domain/list/tally.ts";

const EMPTY: FoundRow = { numbers: [], doubts: [], refused: [] };
const NUMBER: FoundRow = { ...EMPTY, numbers: [{ ok: true, number: "998901234567", kind: "mobile" }] };
const REFUSED: FoundRow = { ...EMPTY, refused: [{ value: "90123", reason: "too-short" }] };

/** What was passed on, as it was. */
function holding() {
  const passed: [row: number, found: FoundRow, text: string, shown: string][] = [];
  const rows = holdFirstRows((...row) => passed.push(row));
  const add = (row: number, found: FoundRow) => rows.add(row, found, `text ${row}`, `shown ${row}`);
  return { passed, rows, add };
}

test("rows above a header are held until it comes, and are made into what they are then", () => {
  const { passed, rows, add } = holding();
  add(1, EMPTY);
  add(2, NUMBER);
  expect(passed).toEqual([]);
  rows.below((found) => (found === NUMBER ? REFUSED : found));
  expect(passed).toEqual([
    [1, EMPTY, "text 1", "shown 1"],
    [2, REFUSED, "text 2", "shown 2"],
  ]);
});

test("what comes after the header is passed on as it is", () => {
  const { passed, rows, add } = holding();
  rows.below(() => REFUSED);
  add(3, NUMBER);
  expect([passed, rows.isOpen()]).toEqual([[[3, NUMBER, "text 3", "shown 3"]], false]);
});

test("where no header comes they are passed on once, as they are", () => {
  const { passed, rows, add } = holding();
  add(1, NUMBER);
  rows.release();
  rows.release();
  expect([passed, rows.isOpen()]).toEqual([[[1, NUMBER, "text 1", "shown 1"]], false]);
});

test("a header may still come below a number, and below three, but not below four", () => {
  const { passed, rows, add } = holding();
  expect(rows.isOpen()).toBe(false);
  add(1, EMPTY);
  expect(rows.isOpen()).toBe(false);
  for (const row of [2, 3, 4]) {
    add(row, NUMBER);
    expect(rows.isOpen()).toBe(true);
  }
  expect(passed).toEqual([]);
  add(5, NUMBER);
  expect([passed.length, rows.isOpen()]).toEqual([5, false]);
});

test("no more than fifty rows are held", () => {
  const { passed, add } = holding();
  for (let row = 1; row <= 50; row += 1) add(row, EMPTY);
  expect(passed).toEqual([]);
  add(51, EMPTY);
  expect(passed.map(([row]) => row)).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
});
