import { posix } from "node:path";
import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

/** A sheet as the workbook lists it. */
export interface Sheet {
  name: string;
  path: string;
  hidden: boolean;
}

/** The parts of an .xlsx that hold cells (ECMA-376 part 1, 12.3 and 18.2). */
export interface Workbook {
  sheets: Sheet[];
  stringsPath: string;
}

/** Reads the list of sheets in their order. Throws UnreadableList. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const targets = new Map<string, string>();
  let stringsPath = "xl/sharedStrings.xml";
  await readXml(archive.bytes("xl/_rels/workbook.xml.rels"), {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name !== "Relationship") return;
      const path = posix.join("/xl", "", Target.replaceAll("\\", "/").replace(/^(?=\/)/, "..")).slice(1);
      targets.set(Id, path);
      if (Type.endsWith("/sharedStrings")) stringsPath = path;
    },
  });
  const sheets: Sheet[] = [];
  await readXml(archive.bytes("xl/workbook.xml"), {
    open(tag, attributes) {
      if (tag !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const path = targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attributes.name ?? "", path, hidden: /hidden/i.test(attributes.state ?? "") });
    },
  });
  return { sheets, stringsPath };
}
