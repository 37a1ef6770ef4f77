import { afterAll, describe, expect, test } from "vitest";
import { makeOds, odsRow, odsTable } from "../../../sandbox/samples/ods.ts";
import { makeZip } from "../../../sandbox/samples/zip.ts";
import { odsCellText } from "../../../src/files/lists/ods-cell.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";
const GANI = "998933456789";

const cell = (attributes: string, inside = "") => ({
  xml: `<table:table-cell ${attributes}>${inside}</table:table-cell>`,
});
const p = (text: string) => `<text:p>${text}</text:p>`;
const covered = (count = 1) => ({ xml: `<table:covered-table-cell table:number-columns-repeated="${count}"/>` });
const collapsed = ' table:visibility="collapse"';
const blank = (count: number) => cell(`table:number-columns-repeated="${count}"`);

interface Case {
  name: string;
  rows: string[];
  clean: string[];
  refused?: Record<string, number>;
  hidden?: { rows: number; columns: number; sheets: number };
}

const CASES: readonly Case[] = [
  {
    name: "numbers and texts",
    rows: [odsRow(["Ism", "Tel"]), odsRow(["Ali", 901234567]), odsRow(["Vali", "91 234 56 78"])],
    clean: [ALI, VALI],
  },
  {
    name: "a number that is shown rounded",
    rows: [odsRow([cell('office:value-type="float" office:value="998901234567"', p("9,98901E+11"))])],
    clean: [ALI],
  },
  {
    name: "the end of a sheet, a million blank rows of a thousand blank columns",
    rows: [odsRow([901234567, blank(16_000)]), odsRow([blank(16_384)], ' table:number-rows-repeated="1048575"')],
    clean: [ALI],
  },
  {
    name: "cells and rows that are repeated",
    rows: [odsRow([blank(3), 901234567]), odsRow([blank(3), 912345678], ' table:number-rows-repeated="3"')],
    clean: [ALI, VALI],
  },
  {
    name: "text in pieces, with spaces, links, comments and readings",
    rows: [
      odsRow([{ xml: `<table:table-cell>${p("90<text:s/>123<text:span>45</text:span>67")}</table:table-cell>` }]),
      odsRow([
        cell('office:value-type="string"', `<office:annotation>${p("933456789")}</office:annotation>${p("912345678")}`),
      ]),
      odsRow([
        cell(
          "",
          p(
            "<text:a>93<text:ruby><text:ruby-base>345</text:ruby-base><text:ruby-text>7</text:ruby-text></text:ruby>6789</text:a>",
          ),
        ),
      ]),
    ],
    clean: [ALI, VALI, GANI],
  },
  {
    name: "hidden and filtered rows, and hidden columns",
    rows: [
      `<table:table-column/><table:table-column${collapsed} table:number-columns-repeated="2"/><table:table-column/>`,
      odsRow([901234567, 912345678, "", "x"]),
      odsRow([933456789], collapsed),
      odsRow([933456789], ' table:visibility="filter"'),
    ],
    clean: [ALI],
    hidden: { rows: 2, columns: 1, sheets: 0 },
  },
  {
    name: "a number merged over rows, read once",
    rows: [
      odsRow([
        "Ali",
        cell('office:value-type="float" office:value="901234567" table:number-rows-spanned="2"', p("901234567")),
      ]),
      odsRow(["Vali", covered()]),
      odsRow(["Gani", 933456789]),
    ],
    clean: [ALI, GANI],
  },
  {
    name: "rows in groups and headers",
    rows: [
      `<table:table-header-rows>${odsRow(["Tel"])}</table:table-header-rows>`,
      `<table:table-row-group><table:table-rows>${odsRow([901234567])}</table:table-rows></table:table-row-group>`,
    ],
    clean: [ALI],
  },
  {
    name: "formulas: their results, and those without one",
    rows: [
      odsRow([cell('table:formula="of:=[.A1]" office:value-type="float" office:value="901234567"', p("901234567"))]),
      odsRow([cell('table:formula="of:=998901234567"')]),
      odsRow([912345678]),
    ],
    clean: [ALI, VALI],
    refused: { formula: 1 },
  },
];

describe("OpenDocument spreadsheets", () => {
  test.each(CASES)("$name", async ({ rows, clean, refused = {}, hidden }) => {
    const verdict = await desk.verdict(makeOds(odsTable(rows)));
    expect([...new Set(desk.clean())]).toEqual(clean);
    expect(verdict.refusedByReason).toEqual(refused);
    expect(verdict.suspicions.find((one) => one.code === "hidden")).toEqual(hidden && { code: "hidden", ...hidden });
  });

  test("rows that are repeated are counted one by one", async () => {
    const rows = [odsRow([901234567]), odsRow([912345678], ' table:number-rows-repeated="3"'), odsRow(["90***12"])];
    const verdict = await desk.verdict(makeOds(odsTable(rows)));
    expect(verdict).toMatchObject({ rows: 5, numbers: 2, duplicates: 2, refused: 1 });
    expect(verdict.refusedSamples[0]?.row).toBe(5);
  });

  test("money is read as it is shown, with its currency, and dates as they are stored", () => {
    const money = { "office:value-type": "currency", "office:currency": "UZS", "office:value": "901234567" };
    const date = { "office:value-type": "date", "office:date-value": "2026-11-26" };
    expect(odsCellText(money, "901 234 567 soʻm")).toBe("901 234 567 soʻm");
    expect(odsCellText(money, "")).toBe("901234567 UZS");
    expect(odsCellText(date, "26.11.26")).toBe("2026-11-26");
  });

  test("several sheets are asked about, hidden ones and copies of other files are not", async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const sheets = [
      odsTable([odsRow([901234567])]),
      odsTable([odsRow([912345678])], "Varaq2"),
      odsTable([odsRow([933456789])], "Yashirin", ' table:style-name="ta2"'),
      odsTable([odsRow([933456789])], "'file:///home/a.ods'#$Varaq1"),
    ];
    const workbook = makeOds(sheets.join(""), styles);
    expect(await desk.examine(workbook)).toMatchObject({
      question: { ask: "sheet", options: [{ sheet: "Varaq1" }, { sheet: "Varaq2" }] },
    });
    const { suspicions } = await desk.verdict(workbook, { sources: [{ sheet: "Varaq2" }] });
    expect(desk.clean()).toEqual([VALI]);
    expect(suspicions).toContainEqual({ code: "hidden", rows: 0, columns: 0, sheets: 1 });
  });

  test.each([
    [
      "with a password",
      makeOds("", "", [{ path: "META-INF/manifest.xml", bytes: "<manifest:encryption-data/>" }]),
      "protected",
    ],
    ["with one of the newer kind", makeZip([{ path: "encrypted-package", bytes: "x" }]), "protected"],
    [
      "that is a text document",
      makeZip([
        { path: "mimetype", bytes: "application/vnd.oasis.opendocument.text" },
        { path: "content.xml", bytes: "<a/>" },
      ]),
      "docx",
    ],
    [
      "that is a presentation",
      makeZip([
        { path: "mimetype", bytes: "application/vnd.oasis.opendocument.presentation" },
        { path: "content.xml", bytes: "<a/>" },
      ]),
      "archive",
    ],
    ["without numbers", makeOds(odsTable([odsRow(["Ism"]), odsRow(["Ali"])])), "no-numbers"],
    [
      "whose content is cut",
      makeZip([{ path: "content.xml", bytes: "<office:document-content><office:body" }]),
      "damaged",
    ],
  ])("one %s is refused", async (_, bytes, code) => {
    expect(await desk.examine(bytes)).toMatchObject({ kind: "refusal", refusal: { code } });
  });
});
