import { makeZip, type ZipEntry } from "./zip.ts";

const NAMESPACES = ["office", "table", "text", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const TYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** Writes an OpenDocument spreadsheet as LibreOffice does. `body` is what stands in its spreadsheet, `styles` before it. */
export function makeOds(body: string, styles = "", more: readonly ZipEntry[] = []): Buffer {
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  const content = `${automatic}<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`;
  const manifest = `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/></manifest:manifest>`;
  const version = '<?xml version="1.0" encoding="UTF-8"?>';
  return makeZip([
    { path: "mimetype", bytes: TYPE, stored: true },
    {
      path: "content.xml",
      bytes: `${version}<office:document-content ${NAMESPACES}>${content}</office:document-content>`,
    },
    { path: "META-INF/manifest.xml", bytes: `${version}${manifest}` },
    ...more,
  ]);
}

/** A sheet of rows that are written already. */
export function odsTable(rows: readonly string[], name = "Varaq1", attributes = ""): string {
  return `<table:table table:name="${name}"${attributes}>${rows.join("")}</table:table>`;
}

/** A row of cells: text as such, a number as one, and raw XML as it stands. */
export function odsRow(cells: readonly (string | number | { xml: string })[], attributes = ""): string {
  const written = cells.map((cell) => {
    if (typeof cell === "object") return cell.xml;
    const shown = cell === "" ? "" : `<text:p>${cell}</text:p>`;
    const type = typeof cell === "number" ? ` office:value-type="float" office:value="${cell}"` : "";
    return `<table:table-cell${type}>${shown}</table:table-cell>`;
  });
  return `<table:table-row${attributes}>${written.join("")}</table:table-row>`;
}
