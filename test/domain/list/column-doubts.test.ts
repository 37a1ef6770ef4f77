import { describe, expect, test } from "vitest";
import { surveyColumns } from "../../../src/domain/list/columns.ts";

/** Whether it is asked if a column without a title holds phones. */
function asked(...cells: string[]): boolean {
  const survey = surveyColumns();
  for (const [at, cell] of cells.entries()) survey.row([`Mijoz ${at}`, cell]);
  return survey.decide().ask === "unsure";
}

const HELD = ["901112233", "935123456", "977778899", "998887766", "911234567"];
const UNHELD = ["601234567", "641234568", "601112234", "641234561"];
const TAXPAYERS = ["207123450", "201234561", "209876542", "203456783", "205554434"];
const ROUND = ["935000000", "901000000", "911000000"];
const some = (list: readonly string[], count: number) => list.slice(0, count);

describe("whether a column holds phones is asked about", () => {
  test.each<[what: string, cells: string[], is: boolean]>([
    ["one of three is of a code that somebody holds", [...some(HELD, 1), ...some(UNHELD, 2)], true],
    ["two of three are", [...some(HELD, 2), ...some(UNHELD, 1)], false],
    ["half of them are", [...some(HELD, 2), ...some(UNHELD, 2)], false],
    ["two of five are", [...some(HELD, 2), ...some(UNHELD, 3)], true],
    ["none is", some(UNHELD, 2), true],
    ["four of five look like taxpayer numbers", [...some(TAXPAYERS, 4), ...some(HELD, 1)], true],
    ["three of four do", [...some(TAXPAYERS, 3), ...some(HELD, 1)], false],
    ["half of them are round sums", [...some(ROUND, 2), ...some(HELD, 2)], true],
    ["one of three is", [...some(ROUND, 1), ...some(HELD, 2)], false],
    ["all of them look like taxpayer numbers, but with the country code", TAXPAYERS.map((one) => `998${one}`), false],
    ["all of them are round, but parted as people part phones", ["93 500 00 00", "90 100 00 00"], false],
    ["they may be sums by their groups", ["901 234 567", "935 123 456"], false],
  ])("%s: %s", (_, cells, is) => {
    expect(asked(...cells)).toBe(is);
  });
});
