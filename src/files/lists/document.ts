import type { ListRefusalCode } from "../../domain/list/verdict.ts";
import type { Archive } from "./archive.ts";
import { UnreadableList } from "./source.ts";
import { findMainPart } from "./workbook.ts";
import { rootElement } from "./xml.ts";

/** What an archive is: an .xlsx with the path of its main part, or an OpenDocument spreadsheet. */
export type SpreadsheetDocument = { kind: "xlsx"; main: string } | { kind: "ods" };

const ODS_ROOT = "document-content";
/** What else is stored in such archives, by the outermost element of its main part. */
const OTHER_ROOTS: Readonly<Record<string, ListRefusalCode>> = { document: "docx", presentation: "archive" };

/** Tells what an archive is by what it holds. Throws UnreadableList for one that is no spreadsheet that can be read. */
export async function identifyDocument(archive: Archive): Promise<SpreadsheetDocument> {
  if (archive.has("content.xml")) return await identifyOpenDocument(archive);
  if (archive.has("encrypted-package")) throw new UnreadableList("protected");
  const main = await findMainPart(archive);
  if (main === undefined) throw new UnreadableList(otherArchive(archive));
  if (main.endsWith(".bin")) throw new UnreadableList("xlsb");
  const root = await rootElement(archive.bytes(main));
  if (root === "workbook") return { kind: "xlsx", main };
  throw new UnreadableList(root === undefined ? "damaged" : (OTHER_ROOTS[root] ?? "archive"));
}

function otherArchive(archive: Archive): ListRefusalCode {
  if (archive.has("xl/workbook.bin")) return "xlsb";
  if (archive.has("word/document.xml")) return "docx";
  return archive.has("index/document.iwa") || archive.has("index.zip") ? "numbers-app" : "archive";
}

async function identifyOpenDocument(archive: Archive): Promise<SpreadsheetDocument> {
  const type = await textOf(archive, "mimetype");
  if (type.includes("opendocument.text")) throw new UnreadableList("docx");
  // A password leaves the names of the parts to be read, and says so in the list of them (ODF 1.3 part 2, 3.4).
  if ((await textOf(archive, "META-INF/manifest.xml")).includes("encryption-data"))
    throw new UnreadableList("protected");
  const isSpreadsheet = type === "" || type.includes("opendocument.spreadsheet");
  if (!isSpreadsheet || (await rootElement(archive.bytes("content.xml"))) !== ODS_ROOT)
    throw new UnreadableList("archive");
  return { kind: "ods" };
}

async function textOf(archive: Archive, path: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of archive.bytes(path)) parts.push(part);
  return Buffer.concat(parts).toString();
}
