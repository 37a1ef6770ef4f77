import { afterAll, expect, test } from "vitest";
import { type Cell, type SheetDraft, xlsxParts } from "../../../sandbox/samples/xlsx.ts";
import { makeZip, type ZipEntry } from "../../../sandbox/samples/zip.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";

const raw = (xml: string): Cell => ({ xml });
const sheet = (...rows: Cell[][]): SheetDraft => ({ name: "Varaq1", rows });
const ALIS = xlsxParts([sheet(["Tel"], [901234567])]);

/** The parts with their texts, or paths, changed. */
function changed(change: (text: string) => string, parts: readonly ZipEntry[] = ALIS): ZipEntry[] {
  return parts.map(({ path, bytes }) => ({ path: change(path), bytes: change(String(bytes)) }));
}

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const noFolders = (text: string) => text.replaceAll("xl/", "").replace("worksheets/", "");

test.each<[what: string, parts: ZipEntry[]]>([
  ["all parts in the archive's root", changed(noFolders)],
  ["folders of another name", changed((text) => text.replaceAll("xl/", "book/"))],
  ["the strict namespaces", changed((text) => text.replaceAll(TRANSITIONAL, STRICT))],
  ["no list of relationships of the package", ALIS.filter(({ path }) => path !== "_rels/.rels")],
  ["no content types", ALIS.filter(({ path }) => path !== "[Content_Types].xml")],
  ["references in small letters", changed((text) => text.replace(/ r="([A-Z]+)(\d+)"/g, (it) => it.toLowerCase()))],
  ["single quotes", changed((text) => text.replace(/ (r|t)="([^"]*)"/g, " $1='$2'"))],
  ["a byte order mark in each part", changed((text) => (text.startsWith("<") ? `\uFEFF${text}` : text))],
  [
    "prefixed tags",
    changed((text) =>
      text.replace(/<(\/?)(worksheet|sheetData|row|c|v|workbook|sheets|sheet|sst|si|t)(?=[ >])/g, "<$1x:$2"),
    ),
  ],
  [
    "parts in UTF-16",
    ALIS.map(({ path, bytes }) => ({
      path,
      bytes: Buffer.from(`\uFEFF${String(bytes).replace("UTF-8", "UTF-16")}`, "utf16le"),
    })),
  ],
  ["parts that nobody asked for", [...ALIS, { path: "xl/theme/theme1.xml", bytes: "<a" }]],
])("a workbook with %s is read", async (_, parts) => {
  await desk.verdict(makeZip(parts));
  expect(desk.clean()).toEqual([ALI]);
});

test("long numbers that were never telephones are not called rounded", async () => {
  const id = raw("<c><v>4.89290024005183E+17</v></c>");
  const short = raw("<c><v>4.89E+17</v></c>");
  expect(await desk.examine(makeZip(xlsxParts([sheet(["ID"], [id], [short])])))).toMatchObject({
    kind: "refusal",
    refusal: { code: "no-numbers" },
  });
});

test("a column beside merged titles keeps the rows that are its own", async () => {
  const draft = { ...sheet(["Filial", "Tel"], ["Chilonzor", 901234567], ["", 912345678], ["", ""]), merges: ["A2:A4"] };
  expect(await desk.verdict(makeZip(xlsxParts([draft])))).toMatchObject({ rows: 2, numbers: 2, refused: 0 });
  expect(desk.clean()).toEqual([ALI, VALI]);
});

test("of two sheets with one part, one is read", async () => {
  const twice = changed((text) => text.replace(/(<sheet name=")([^>]*\/>)/, "$1Yana$2$1$2"));
  await desk.verdict(makeZip(twice));
  expect(desk.clean()).toEqual([ALI]);
});
