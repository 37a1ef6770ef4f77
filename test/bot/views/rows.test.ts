import { expect, test } from "vitest";
import { fitRows } from "../../../src/bot/views/rows.ts";

const rowsOf = (labels: readonly string[], most?: number) =>
  fitRows(
    labels.map((label) => ({ label, data: label })),
    most,
  ).map((row) => row.map(({ label }) => label));

test.each<[what: string, labels: string[], most: number | undefined, rows: string[][]]>([
  ["nothing", [], undefined, []],
  [
    "one, however long",
    ["a very long label that no row holds beside another"],
    undefined,
    [["a very long label that no row holds beside another"]],
  ],
  ["short ones by three", ["1", "2", "3", "4"], undefined, [["1", "2", "3"], ["4"]]],
  ["short ones by two where no more are wanted", ["1", "2", "3"], 2, [["1", "2"], ["3"]]],
  ["no more than three, whatever is wanted", ["1", "2", "3", "4"], 9, [["1", "2", "3"], ["4"]]],
  [
    "two that have room for two, but not for three",
    ["o".repeat(12), "o".repeat(12), "1"],
    undefined,
    [["o".repeat(12), "o".repeat(12)], ["1"]],
  ],
  ["one that is too wide beside another", ["o".repeat(13), "1", "2"], undefined, [["o".repeat(13)], ["1", "2"]]],
  [
    "wide letters earlier than narrow ones",
    ["Щ".repeat(9), "1", "l".repeat(28), "1"],
    undefined,
    [["Щ".repeat(9)], ["1", "l".repeat(28)], ["1"]],
  ],
  [
    "signs as the widest",
    ["🎧".repeat(6), "🎧".repeat(6), "🎧".repeat(7)],
    undefined,
    [["🎧".repeat(6), "🎧".repeat(6)], ["🎧".repeat(7)]],
  ],
])("buttons stand in rows: %s", (_, labels, most, rows) => {
  expect(rowsOf(labels, most)).toEqual(rows);
});
