import { type ZipFile, zipOf } from "./zip.ts";

/** What stands in a cell: days and moments as such, so that a spreadsheet sorts them. Undefined: nothing. */
export type Cell = string | number | Temporal.PlainDate | Temporal.PlainDateTime | undefined;

/** A table for people: the titles of its columns, and its rows in pieces, as they are read. */
export interface Table {
  title: string;
  columns: readonly Column[];
  rows(): AsyncIterable<readonly (readonly Cell[])[]>;
}

export interface Column {
  title: string;
  /** Letters that it has room for. */
  width: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell formats, by their place in STYLES. */
const FORMAT = { usual: 0, title: 1, day: 2, moment: 3 } as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
<numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Day 0 of a spreadsheet's calendar (ECMA-376 part 1, 18.17.4.1: the 1900 system, as it counts from March 1900 on). */
const FIRST_DAY = Temporal.PlainDateTime.from("1899-12-30T00:00");
const MINUTES_A_DAY = 24 * 60;
/** A spreadsheet refuses longer texts in a cell, and longer names of sheets. */
const LONGEST_TEXT = 32_767;
const LONGEST_SHEET_NAME = 31;

/** An .xlsx of one sheet (ECMA-376), made while it is read: texts are never formulas in it. */
export function workbookOf(table: Table): AsyncGenerator<Buffer> {
  const name = table.title.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_SHEET_NAME);
  const sheets = `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>`;
  const part = (path: string, content: string): ZipFile => ({ path, text: () => [content] });
  return zipOf([
    part("[Content_Types].xml", CONTENT_TYPES),
    part("_rels/.rels", relationships(["officeDocument", "xl/workbook.xml"])),
    part("xl/workbook.xml", `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${sheets}</workbook>`),
    part("xl/_rels/workbook.xml.rels", relationships(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"])),
    part("xl/styles.xml", STYLES),
    { path: "xl/worksheets/sheet1.xml", text: () => sheetXml(table) },
  ]);
}

/** The titles stay in sight and can be sorted by. */
async function* sheetXml({ columns, rows }: Table): AsyncGenerator<string> {
  const still = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }, at) => cellXml(title, `${letter(at)}1`, FORMAT.title));
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${still}</sheetView></sheetViews>`;
  yield `<cols>${widths.join("")}</cols><sheetData><row r="1">${titles.join("")}</row>`;
  let last = 1;
  for await (const piece of rows()) {
    yield piece.map((cells) => rowXml(cells, ++last)).join("");
  }
  yield `</sheetData><autoFilter ref="A1:${letter(columns.length - 1)}${last}"/></worksheet>`;
}

function rowXml(cells: readonly Cell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${letter(at)}${row}`)).join("")}</row>`;
}

function cellXml(cell: Cell, place: string, format: number = FORMAT.usual): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    const text = escapeXml(cell.slice(0, LONGEST_TEXT));
    return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const isDay = cell instanceof Temporal.PlainDate;
  const moment = isDay ? cell.toPlainDateTime() : cell;
  const minutes = FIRST_DAY.until(moment, { largestUnit: "minute" }).minutes;
  // A little more than the minute: who cuts off milliseconds would read the one before.
  const days = Math.ceil((minutes / MINUTES_A_DAY) * 1e8) / 1e8;
  return `<c r="${place}" s="${isDay ? FORMAT.day : FORMAT.moment}"><v>${days}</v></c>`;
}

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("styles", "styles")}</Types>`;

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
}

function relationships(...all: [type: string, target: string][]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Up to 26 columns. */
function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

/** Without what XML 1.0 cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
