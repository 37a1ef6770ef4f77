import { posix } from "node:path";
import type { Archive } from "./archive.ts";
import { UnreadableList } from "./source.ts";
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

interface Relationship {
  type: string;
  path: string;
}

const USUAL_PATH = "xl/workbook.xml";
/** Excel allows half of it. */
const LONGEST_NAME = 60;
/** More sheets than a person fills. */
const MOST_SHEETS = 5000;

/** Where the main part of a document lies: any name will do (ECMA-376 part 2, 6.2). Undefined where there is none. */
export async function findMainPart(archive: Archive): Promise<string | undefined> {
  const all = await readRelationships(archive, "");
  const named = [...all.values()].find(({ type }) => type === "officeDocument")?.path ?? USUAL_PATH;
  return [named, USUAL_PATH].find((path) => archive.has(path));
}

/** Reads the list of sheets in their order. Throws UnreadableList. */
export async function readWorkbook(archive: Archive, path: string): Promise<Workbook> {
  const parts = await readRelationships(archive, path);
  const folder = posix.dirname(path);
  const sheets: Sheet[] = [];
  await readXml(archive.bytes(path), {
    open(tag, attributes) {
      if (tag !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const part = parts.get(id)?.path ?? `${folder}/worksheets/sheet${sheets.length + 1}.xml`;
      if (sheets.length === MOST_SHEETS) throw new UnreadableList("too-big");
      sheets.push({
        name: (attributes.name ?? "").slice(0, LONGEST_NAME),
        path: part,
        hidden: /hidden/i.test(attributes.state ?? ""),
      });
    },
  });
  const strings = [...parts.values()].find(({ type }) => type === "sharedStrings");
  return { sheets, stringsPath: strings?.path ?? `${folder}/sharedStrings.xml` };
}

/** What a part of the package refers to, by id (ECMA-376 part 2, 9.3). The empty path stands for the package. */
async function readRelationships(archive: Archive, path: string): Promise<Map<string, Relationship>> {
  const { dir, base } = posix.parse(path);
  const found = new Map<string, Relationship>();
  await readXml(archive.bytes(posix.join(dir, "_rels", `${base}.rels`)), {
    open(tag, { Id = "", Type = "", Target = "" }) {
      if (tag !== "Relationship") return;
      const target = posix.resolve("/", dir, Target.replaceAll("\\", "/"));
      found.set(Id, { type: posix.basename(Type), path: target.slice(1) });
    },
  });
  return found;
}
