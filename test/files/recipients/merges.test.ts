import { expect, test } from "vitest";
import { columnOf, findMerges } from "../../../src/files/recipients/merges.ts";

async function* inPieces(text: string, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += length) yield Buffer.from(text.slice(at, at + length));
}

test.each([1, 3, 50, 1000])(
  "merges over rows are found once each when a sheet comes in pieces of %i",
  async (length) => {
    const rows = "<row><c><v>901234567</v></c></row>".repeat(20);
    const merges = ["B5:B7", "A1:D1", "AA2:AB3"].map((reference) => `<mergeCell ref="${reference}"/>`).join("");
    expect(await findMerges(inPieces(`<sheetData>${rows}</sheetData>${merges}</worksheet>`, length))).toEqual([
      { column: 26, top: 2, bottom: 3 },
      { column: 1, top: 5, bottom: 7 },
    ]);
  },
);

test.each([
  ["A1", 0],
  ["Z9", 25],
  ["AA10", 26],
  ["XFD1048576", 16_383],
  ["7", -1],
])("%s is column %i", (reference, column) => {
  expect(columnOf(reference)).toBe(column);
});
