import { afterAll, expect, test } from "vitest";
import { makeOds, odsRow, odsTable } from "../../../sandbox/samples/ods.ts";
import { makeXlsx, xlsxParts } from "../../../sandbox/samples/xlsx.ts";
import { makeZip } from "../../../sandbox/samples/zip.ts";
import { createListJudge } from "../../../src/files/lists/judge.ts";
import { count } from "../../counts.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
const judge = createListJudge({ timeLimit: 10_000 });
afterAll(async () => {
  await judge.close();
  desk.clear();
});

/** What is promised for each is ten seconds. */
const LONGEST = count(5, 10);

/** How much of each: in short a sixteenth, in half of the time; of what is wide in every row a sixty-fourth. */
const much = (times: number) => Math.ceil(times / count(16, 1));
const muchOfWide = (times: number) => Math.ceil(times / count(64, 1));

const parts = xlsxParts([{ name: "A", rows: [["Tel"], [901234567]] }]);
const SHEET = "xl/worksheets/sheet1.xml";
const ROW = '<row r="2"><c r="A2"><v>901234567</v></c></row>';

/** A workbook of one sheet; noise between its rows keeps it from shrinking so much that it is refused unread. */
function workbook(before: string, rows: string, after = ""): Buffer {
  const bytes = `<worksheet>${before}<sheetData>${rows}</sheetData>${after}${noise()}</worksheet>`;
  return makeZip([...parts.filter(({ path }) => path !== SHEET), { path: SHEET, bytes }]);
}

function noise(): string {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  return `<!--${Array.from({ length: 40_000 }, next).join("")}-->`;
}

const many = (times: number, one: (at: number) => string) => Array.from({ length: times }, (_, at) => one(at)).join("");
const merges = (times: number, reference: (at: number) => string) =>
  `<mergeCells>${many(times, (at) => `<mergeCell ref="${reference(at)}"/>`)}</mergeCells>`;
const rowsTo = (column: string, times: number, value = "x") =>
  many(times, (at) => `<row r="${at + 3}"><c r="${column}${at + 3}" t="str"><v>${value}</v></c></row>`);

const HOSTILE: readonly (readonly [what: string, bytes: () => Buffer])[] = [
  [
    "a hundred thousand merges of whole columns",
    () =>
      workbook(
        "",
        ROW + rowsTo("A", much(20_000)),
        merges(much(99_999), (at) => `A${at + 3}:A1048576`),
      ),
  ],
  [
    "merges of all columns in every row",
    () =>
      workbook(
        "",
        ROW,
        merges(much(50_000), (at) => `A${at + 3}:XFD${at + 3}`),
      ),
  ],
  [
    "merges of every cell with every other",
    () =>
      workbook(
        "",
        ROW + rowsTo("C", much(20_000)),
        merges(much(1000), () => "A1:XFD1048576"),
      ),
  ],
  [
    "columns hidden a hundred thousand times over",
    () => workbook(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(much(100_000))}</cols>`, ROW),
  ],
  [
    "every second column hidden, in wide rows",
    () =>
      workbook(
        `<cols>${many(8000, (at) => `<col min="${at * 2 + 2}" max="${at * 2 + 2}" hidden="1"/>`)}</cols>`,
        ROW +
          many(
            muchOfWide(60),
            (at) => `<row r="${at + 3}">${many(16_000, () => '<c t="str"><v>12345678</v></c>')}</row>`,
          ),
      ),
  ],
  [
    "columns hidden from one to a billion",
    () => workbook('<cols><col min="1" max="1000000000" hidden="1"/><col min="-5" max="x" hidden="1"/></cols>', ROW),
  ],
  ["rows with one cell in the last column", () => workbook("", ROW + rowsTo("XFD", muchOfWide(60_000)))],
  [
    "rows numbered to the end of all numbers",
    () =>
      workbook(
        "",
        many(much(50_000), (at) => `<row r="9${at}99999999"><c><v>901234567</v></c></row>`),
      ),
  ],
  [
    "a thousand sheets",
    () =>
      makeXlsx(
        Array.from({ length: much(1000) }, (_, at) => ({ name: `S${at}`, rows: [["Tel"], [901_000_000 + at]] })),
      ),
  ],
  [
    "four thousand names for one large sheet",
    () => {
      const sheets = many(much(4000), (at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`);
      const book = { path: "xl/workbook.xml", bytes: `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>` };
      const sheet = {
        path: SHEET,
        bytes: `<worksheet><sheetData>${rowsTo("A", much(20_000), "salom")}</sheetData>${noise()}</worksheet>`,
      };
      return makeZip([...parts.filter(({ path }) => path !== SHEET && path !== book.path), book, sheet]);
    },
  ],
  [
    "a million sheets",
    () => {
      const book = {
        path: "xl/workbook.xml",
        bytes: `<workbook><sheets>${many(much(300_000), (at) => `<sheet name="S${at * 7919}"/>`)}</sheets>${noise()}</workbook>`,
      };
      return makeZip([...parts.filter(({ path }) => path !== book.path), book]);
    },
  ],
  ["tags within tags", () => workbook("", "<a>".repeat(much(300_000)))],
  [
    "an .ods of a row repeated a million times in all columns",
    () =>
      makeOds(
        odsTable([
          odsRow(
            [
              {
                xml: '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="901234567"/>',
              },
            ],
            ' table:number-rows-repeated="1048576"',
          ),
        ]),
      ),
  ],
  [
    "an .ods of covered cells by the million",
    () =>
      makeOds(
        odsTable(
          [
            many(much(60_000), () =>
              odsRow(["x", { xml: '<table:covered-table-cell table:number-columns-repeated="16383"/>' }]),
            ),
            odsRow([901234567]),
          ],
          "A",
          "",
        ) + `<!--${noise()}`.slice(0, 0),
      ),
  ],
  [
    "an .ods of three thousand sheets",
    () => makeOds(many(much(3000), (at) => odsTable([odsRow([901_000_000 + at])], `S${at}`))),
  ],
];

test.each(HOSTILE)(`%s ends within ${LONGEST} seconds`, async (_, make) => {
  const source = desk.file(make(), "hostile.xlsx");
  // The thread's own time: other programs make it no longer.
  const before = process.threadCpuUsage();
  await desk.examine([source]);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(LONGEST);
});

test("numbers on more sheets than a phone has room for are not asked about", async () => {
  const sheets = (times: number) =>
    makeXlsx(Array.from({ length: times }, (_, at) => ({ name: `S${at}`, rows: [["Tel"], [901_000_000 + at]] })));
  expect(await desk.examine(sheets(30))).toMatchObject({ kind: "question", question: { ask: "sheet" } });
  expect(await desk.examine(sheets(31))).toMatchObject({ kind: "refusal", refusal: { code: "too-many-places" } });
});

test("one that takes all memory is given up, and its thread replaced", async () => {
  const judge = createListJudge();
  const nested = desk.file(workbook("", "<a>".repeat(300_000)), "hostile.xlsx");
  const [given, read] = await Promise.all([
    judge.judge([nested], {}, desk.output),
    judge.judge([{ text: "901234567" }], {}, desk.output),
  ]);
  await judge.close();
  expect(given).toEqual({ kind: "refusal", refusal: { code: "too-big" } });
  expect(read).toMatchObject({ kind: "verdict", verdict: { numbers: 1 } });
});
