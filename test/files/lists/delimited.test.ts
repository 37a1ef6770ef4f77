import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDelimited } from "../../../src/files/lists/delimited.ts";
import { detectLayout, type Layout } from "../../../src/files/lists/delimiter.ts";

async function rowsOf(bytes: Buffer, layout: Layout, pieceLength = bytes.length || 1): Promise<string[][]> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  const rows: string[][] = [];
  await readDelimited(pieces, "unmarked", layout, (_, cells) => rows.push([...cells]) > 0);
  return rows;
}

const layout = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t", "|", undefined),
  oneLine: fc.constant(false),
} as const);
const piece = fc.string({ unit: fc.constantFrom(...'ab1;,\n\r"\t Ўя'), maxLength: 80 });

describe("rows of a text", () => {
  test("are the same wherever the file was cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(piece, layout, fc.integer({ min: 1, max: 9 }), async (text, layout, length) => {
        const bytes = Buffer.from(text);
        expect(await rowsOf(bytes, layout, length)).toEqual(await rowsOf(bytes, layout));
      }),
      { numRuns: 1000, examples: [['\r"\n"a\n', { delimiter: ";", oneLine: false }, 1]] },
    );
  });

  test("come back as they were written, quotes and all", async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab;\n" Ў'), maxLength: 12 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("\n", "\r\n", "\r"), async (rows, lineEnd) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quote).join(";")).join(lineEnd);
        expect(await rowsOf(Buffer.from(text), { delimiter: ";", oneLine: false }, 7)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test("stop when no more are wanted", async () => {
    let seen = 0;
    await readDelimited([Buffer.from("1\n2\n3\n")], "unmarked", { delimiter: undefined, oneLine: false }, () => {
      seen += 1;
      return false;
    });
    expect(seen).toBe(1);
  });
});

describe("the delimiter", () => {
  test.each([
    ["two lines and a line end", "Ism;Tel\nAli;901234567\n", ";"],
    ["a title above", "Ro‘yxat\nIsm;Tel\nAli;901234567\nVali;912345678\n", ";"],
    ["decimal commas beside semicolons", "a;1,5\nb;2,5\nc;3,5\n", ";"],
    ["rounded numbers alone", "9,98901E+11\n9,98902E+11\n901234567\n", undefined],
    ["now and then a comma", "901234567\n912345678, 933456789\n901234568\n", undefined],
    ["a delimiter inside quotes", '"a,b"\n"c,d"\n', undefined],
    ["a hint against the vote", "sep=|\na;1|b\n", "|"],
  ])("of %s", (_, sample, delimiter) => {
    expect(detectLayout(sample, true).delimiter).toBe(delimiter);
  });
});
