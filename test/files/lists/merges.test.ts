import { expect, test } from "vitest";
import { columnOf, createCover, findMerges } from "../../../src/files/lists/merges.ts";

async function* inPieces(text: string, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += length) yield Buffer.from(text.slice(at, at + length));
}

test.each([1, 3, 50, 1000])("merges are found once each when a sheet comes in pieces of %i", async (length) => {
  const rows = "<row><c><v>901234567</v></c></row>".repeat(20);
  const merges = ["B5:B7", "A1:D1", "aa2:$AB$3"].map((reference) => `<mergeCell ref="${reference}"/>`).join("");
  expect(await findMerges(inPieces(`<sheetData>${rows}</sheetData>${merges}</worksheet>`, length))).toEqual([
    { left: 0, right: 3, top: 1, bottom: 1 },
    { left: 26, right: 27, top: 2, bottom: 3 },
    { left: 1, right: 1, top: 5, bottom: 7 },
  ]);
});

test.each([
  ["A1", 0],
  ["Z9", 25],
  ["AA10", 26],
  ["aa10", 26],
  ["XFD1048576", 16_383],
  ["7", -1],
])("%s is column %i", (reference, column) => {
  expect(columnOf(reference)).toBe(column);
});

test("all cells of a merge but the one at the top left are covered, rows that are not stored between them too", () => {
  const { enter, covered } = createCover([
    { left: 0, right: 2, top: 1, bottom: 1 },
    { left: 1, right: 2, top: 3, bottom: 6 },
  ]);
  const seen = [1, 2, 3, 4, 6, 7].map((row) => {
    enter(row);
    return [0, 1, 2, 3].map((column) => (covered(column) ? "x" : ".")).join("");
  });
  expect(seen).toEqual([".xx.", "....", "..x.", ".xx.", ".xx.", "...."]);
});

test("a merge whose first row is not stored covers the rows below it", () => {
  const { enter, covered } = createCover([{ left: 0, right: 0, top: 1, bottom: 3 }]);
  enter(2);
  expect(covered(0)).toBe(true);
});
