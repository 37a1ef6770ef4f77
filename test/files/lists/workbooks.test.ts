import { afterAll, describe, expect, test } from "vitest";
import { sampleNumbers } from "../../../sandbox/samples/lists.ts";
import { type Cell, makeXlsx, type SheetDraft, xlsxParts } from "../../../sandbox/samples/xlsx.ts";
import { makeZip } from "../../../sandbox/samples/zip.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";
const GANI = "998933456789";

function sheet(rows: readonly (readonly Cell[])[], more: Partial<SheetDraft> = {}): SheetDraft {
  return { name: "Varaq1", rows, ...more };
}

const xml = (cell: string): Cell => ({ xml: cell });

interface Case {
  name: string;
  sheets: SheetDraft[];
  clean: string[];
  duplicates?: number;
  refused?: Record<string, number>;
  hidden?: { rows: number; columns: number; sheets: number };
}

const CASES: readonly Case[] = [
  { name: "numbers stored as numbers", sheets: [sheet([["Tel"], [901234567], [998912345678]])], clean: [ALI, VALI] },
  { name: "numbers stored as text", sheets: [sheet([["Tel"], ["90 123 45 67"], ["'912345678"]])], clean: [ALI, VALI] },
  {
    name: "powers of ten with all digits",
    sheets: [sheet([[xml("<c><v>9.98901234567E11</v></c>")], [xml("<c><v>9.12345678E8</v></c>")]])],
    clean: [ALI, VALI],
  },
  {
    name: "powers of ten that were rounded",
    sheets: [sheet([[xml("<c><v>9.98901E11</v></c>")], [912345678]])],
    clean: [VALI],
    refused: { rounded: 1 },
  },
  {
    name: "inline, rich and escaped texts, phonetic marks left out",
    sheets: [
      sheet([
        [xml('<c t="inlineStr"><is><t>901234567_x000D_</t></is></c>')],
        [xml('<c t="inlineStr"><is><r><t>91</t></r><r><t>2345678</t></r><rPh sb="0" eb="1"><t>77</t></rPh></is></c>')],
      ]),
    ],
    clean: [ALI, VALI],
  },
  {
    name: "the cached values of formulas",
    sheets: [
      sheet([[xml('<c t="str"><f>A1&amp;"1"</f><v>901234567</v></c>')], [xml("<c><f>B1*2</f><v>912345678</v></c>")]]),
    ],
    clean: [ALI, VALI],
  },
  {
    name: "formulas that were never calculated, and errors",
    sheets: [
      sheet([[901234567], [xml("<c><f>B1*998901234567</f></c>")], [xml('<c t="e"><v>#N/A</v></c>')], [912345678]]),
    ],
    clean: [ALI, VALI],
    refused: { formula: 1, "no-number": 1 },
  },
  {
    name: "cells and rows without references",
    sheets: [
      sheet(
        [
          ["Ism", "Tel"],
          ["Ali", 901234567],
          ["", 912345678],
        ],
        { withoutReferences: true },
      ),
    ],
    clean: [ALI, VALI],
  },
  {
    name: "hidden rows",
    sheets: [sheet([[901234567], [912345678], [933456789]], { hiddenRows: [1] })],
    clean: [ALI, GANI],
    hidden: { rows: 1, columns: 0, sheets: 0 },
  },
  {
    name: "hidden columns",
    sheets: [
      sheet(
        [
          [901234567, 912345678],
          [933456789, 945678901],
        ],
        { hiddenColumns: [1] },
      ),
    ],
    clean: [ALI, GANI],
    hidden: { rows: 0, columns: 1, sheets: 0 },
  },
  {
    name: "hidden sheets",
    sheets: [sheet([[912345678]], { state: "veryHidden" }), sheet([[901234567]], { name: "Varaq2" })],
    clean: [ALI],
    hidden: { rows: 0, columns: 0, sheets: 1 },
  },
  {
    name: "a number merged over rows",
    sheets: [
      sheet(
        [
          ["Ali", 901234567],
          ["Vali", ""],
          ["Gani", 933456789],
        ],
        { merges: ["B1:B2"] },
      ),
    ],
    clean: [ALI, GANI],
  },
  {
    name: "rows merged in twos, column by column, each read once",
    sheets: [
      sheet(
        [
          ["Ali", 901234567, "Toshkent"],
          ["", "", "Chilonzor"],
          ["Vali", "90***12", "Urganch"],
          ["", "", ""],
        ],
        { merges: ["A1:A2", "B1:B2", "A3:A4", "B3:B4", "C3:C4"] },
      ),
    ],
    clean: [ALI],
    refused: { masked: 1 },
  },
  {
    name: "what a merged cell hides, which nobody sees",
    sheets: [
      sheet(
        [
          [901234567, 912345678],
          [933456789, ""],
          [945678901, ""],
        ],
        { merges: ["A1:B1", "A2:A3"] },
      ),
    ],
    clean: [ALI, GANI],
  },
  {
    name: "a number merged over columns",
    sheets: [
      sheet(
        [
          ["Tel", ""],
          [901234567, ""],
        ],
        { merges: ["A1:B1", "A2:B2"] },
      ),
    ],
    clean: [ALI],
  },
  {
    name: "a merged title",
    sheets: [sheet([["Ro‘yxat"], ["Ism", "Tel"], ["Ali", 901234567]], { merges: ["A1:B1"] })],
    clean: [ALI],
  },
  {
    name: "the only sheet with numbers, though not the first",
    sheets: [sheet([["Izoh"]]), sheet([[901234567]], { name: "Varaq2" })],
    clean: [ALI],
  },
  {
    name: "the last of 16,384 columns",
    sheets: [sheet([[...Array.from({ length: 16_383 }, (): Cell => "x"), 901234567]])],
    clean: [ALI],
  },
];

describe("workbooks", () => {
  test.each(CASES)("$name", async ({ sheets, clean, duplicates = 0, refused = {}, hidden }) => {
    const verdict = await desk.verdict(makeXlsx(sheets));
    const refusedCount = Object.values(refused).reduce((sum, one) => sum + one, 0);
    expect(desk.clean()).toEqual(clean);
    expect(verdict).toMatchObject({ rows: clean.length + duplicates + refusedCount, duplicates });
    expect(verdict.refusedByReason).toEqual(refused);
    expect(verdict.suspicions.find((one) => one.code === "hidden")).toEqual(hidden && { code: "hidden", ...hidden });
  });

  test("several sheets with numbers are asked about, and a choice is kept to", async () => {
    const workbook = makeXlsx([sheet([[901234567]]), sheet([[912345678]], { name: "Varaq2" })]);
    const samples = { Varaq1: ["90 123 45 67"], Varaq2: ["91 234 56 78"] };
    expect(await desk.examine(workbook)).toMatchObject({
      question: {
        ask: "sheet",
        options: Object.entries(samples).map(([name, some]) => ({ sheet: name, samples: some })),
      },
    });
    await desk.verdict(workbook, { sources: [{ sheet: "Varaq2" }] });
    expect(desk.clean()).toEqual([VALI]);
  });

  test("names the row as the spreadsheet does", async () => {
    const { refusedSamples } = await desk.verdict(makeXlsx([sheet([["Tel"], [], [901234567], ["90***12"]])]));
    expect(refusedSamples).toEqual([{ source: 0, row: 4, value: "90***12", reason: "masked" }]);
  });
});

test("a workbook under another name, with absolute targets and prefixed tags, is read", async () => {
  const parts = xlsxParts([sheet([["Tel"], [901234567]])]).map(({ path, bytes }) => ({
    path: path.replace("workbook.xml", "workbook22.xml"),
    bytes: String(bytes)
      .replace("xl/workbook.xml", "/xl/workbook22.xml")
      .replace('Target="worksheets', 'Target="/xl/worksheets')
      .replace(/<(\/?)(sst|si|t|worksheet|sheetData|row|c|v)(?=[ >])/g, "<$1x:$2"),
  }));
  await desk.verdict(makeZip(parts));
  expect(desk.clean()).toEqual([ALI]);
});

test("a thousand rows of a workbook come out in their order", async () => {
  const numbers = sampleNumbers(1000);
  await desk.verdict(makeXlsx([sheet(numbers.map((number) => [Number(number)]))]));
  expect(desk.clean()).toEqual(numbers);
});
