import { expect, test } from "vitest";
import { FIRST_NUMBERS, isWorthCutting, sideOf } from "../../../src/domain/list/cut.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const FACTS = { numbers: 50, first: "998901234567", last: "998931112233", others: ["998935554466"], fingerprint: "cc" };

test("one side of a cut is a list of numbers alone, which is read again from itself as it is", () => {
  const { list } = completeAnswers();
  // What was counted of the whole is nothing that its side counts.
  const verdict = { ...list.verdict, rows: 1400, duplicates: 9, refused: 4, foreign: 2, cellsWithSeveral: 1 };
  const beside = { neverCalled: 3, compared: "mark", leftOut: { lists: 1 }, refusedSha256: "dd", without: [] };
  const whole = { ...list, verdict, ...beside };
  const side = {
    sha256: "first",
    fileName: "raqamlar.csv",
    verdict: { ...list.verdict, ...FACTS, rows: 50 },
    sources: [{ sha256: "first", name: "raqamlar.csv" }],
    choices: { several: "all", foreign: "include", doubtful: "include" },
  };
  expect(sideOf(whole, { ...FACTS, sha256: "first" })).toStrictEqual(side);
  expect(sideOf({ ...whole, choice: "all" }, { ...FACTS, sha256: "first" })).toStrictEqual({ ...side, choice: "all" });
});

test("fifty numbers go first", () => {
  expect(FIRST_NUMBERS).toBe(50);
});

test("a list of more than 200 numbers is worth cutting", () => {
  const of = (numbers: number) => ({ verdict: { ...completeAnswers().list.verdict, numbers } });
  expect([isWorthCutting(of(200)), isWorthCutting(of(201))]).toEqual([false, true]);
});
