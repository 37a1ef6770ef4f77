import { makeZip, type ZipEntry } from "./zip.ts";

/** A cell: text goes to the shared strings, a number is stored as one, and raw XML stands as it is. */
export type Cell = string | number | { xml: string };

/** A sheet to write; indexes of rows and columns from 0. */
export interface SheetDraft {
  name: string;
  rows: readonly (readonly Cell[])[];
  state?: "hidden" | "veryHidden";
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  /** References such as A1:A3. */
  merges?: readonly string[];
  /** Leaves out the references of rows and cells, as some exports do. */
  withoutReferences?: boolean;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes a workbook as spreadsheets do (ECMA-376). */
export function makeXlsx(sheets: readonly SheetDraft[]): Buffer {
  return makeZip(xlsxParts(sheets));
}

/** The files of a workbook, for those who want to spoil one before it is packed. */
export function xlsxParts(sheets: readonly SheetDraft[]): ZipEntry[] {
  const strings = new Map<string, number>();
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings));
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const targets = sheets.map((_, at) => relationship(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`));
  targets.push(relationship(sheets.length + 1, "sharedStrings", "sharedStrings.xml"));
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join("")}</sheets></workbook>`;
  return [
    { path: "[Content_Types].xml", bytes: XML + contentTypes(sheets.length) },
    { path: "_rels/.rels", bytes: XML + relationships([relationship(1, "officeDocument", "xl/workbook.xml")]) },
    { path: "xl/workbook.xml", bytes: XML + workbook },
    { path: "xl/_rels/workbook.xml.rels", bytes: XML + relationships(targets) },
    { path: "xl/sharedStrings.xml", bytes: `${XML}<sst xmlns="${MAIN}">${items.join("")}</sst>` },
    ...bodies.map((bytes, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, bytes: XML + bytes })),
  ];
}

function sheetXml(sheet: SheetDraft, strings: Map<string, number>): string {
  const { rows, hiddenRows = [], hiddenColumns = [], merges = [], withoutReferences = false } = sheet;
  const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`);
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, at) => {
      const reference = withoutReferences ? "" : ` r="${letters(at)}${row + 1}"`;
      return cellXml(cell, reference, strings);
    });
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
    return `<row${withoutReferences ? "" : ` r="${row + 1}"`}${hidden}>${written.join("")}</row>`;
  });
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join("");
  const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
  const tail = merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join("")}</sheetData>${tail}</worksheet>`;
}

function cellXml(cell: Cell, reference: string, strings: Map<string, number>): string {
  if (typeof cell === "number") return `<c${reference}><v>${cell}</v></c>`;
  if (typeof cell === "object") return cell.xml.replace("<c", `<c${reference}`);
  if (cell === "") return `<c${reference}/>`;
  const index = strings.get(cell) ?? strings.size;
  strings.set(cell, index);
  return `<c${reference} t="s"><v>${index}</v></c>`;
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}.xml`, "worksheet"));
  parts.push(override("workbook.xml", "sheet.main"), override("sharedStrings.xml", "sharedStrings"));
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${rels}${parts.join("")}</Types>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
