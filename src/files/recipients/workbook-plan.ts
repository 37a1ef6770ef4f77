import type { ColumnsFound } from "../../domain/recipients-columns.ts";
import type { Hidden } from "../../domain/recipients-suspicions.ts";
import { otherThanWorkbook, withArchive } from "./archive.ts";
import { findMerges } from "./merges.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { UnreadableList } from "./source.ts";
import { lookAt, type Plan, planTable, type Table } from "./tables.ts";
import { findWorkbook, readWorkbook, type Sheet } from "./workbook.ts";

// A sheet is unpacked more than once, to be looked at and to be read, unless it is small enough to be kept.
const MOST_KEPT = 24 * 1024 * 1024;

/** Finds the sheet and the columns to read in an .xlsx, or asks which. Throws UnreadableList. */
export async function planWorkbook(
  source: { path: string; name: string },
  index: number,
  choice: { sheet?: string; columns?: readonly number[] },
): Promise<Plan> {
  const { path, name } = source;
  const { sheets, strings } = await openWorkbook(path);
  const hidden = { rows: 0, columns: 0, sheets: 0 };
  let rounded = false;
  const room = { bytes: MOST_KEPT };
  const holding: { sheet: string; table: Table; found: ColumnsFound }[] = [];
  for (const sheet of sheets) {
    const table = await tableOf(path, sheet, strings, hidden, room);
    const found = await lookAt(table);
    rounded ||= found.rounded;
    if (found.columns.length === 0) continue;
    if (sheet.hidden) hidden.sheets += 1;
    else holding.push({ sheet: sheet.name, table, found });
  }
  const chosen = choice.sheet === undefined ? holding : holding.filter((one) => one.sheet === choice.sheet);
  const [only] = chosen;
  if (only === undefined)
    throw new UnreadableList(holding.length > 0 ? "no-sheet" : rounded ? "rounded" : "no-numbers");
  if (chosen.length > 1) {
    const options = chosen.map(({ sheet, found }) => ({ sheet, samples: found.columns[0]?.samples ?? [] }));
    return { question: { ask: "sheet", source: index, name, options } };
  }
  const plan = planTable(only.table, only.found, { source: index, name, sheet: only.sheet }, choice.columns);
  return "question" in plan ? plan : { ...plan, hidden };
}

function openWorkbook(path: string): Promise<{ sheets: Sheet[]; strings: SharedStrings }> {
  return withArchive(path, async (archive) => {
    const workbook = await findWorkbook(archive);
    const other = otherThanWorkbook(archive, workbook);
    if (other !== undefined) throw new UnreadableList(other);
    const { sheets, stringsPath } = await readWorkbook(archive, workbook);
    return { sheets, strings: await readSharedStrings(archive, stringsPath) };
  });
}

/** How many more unpacked bytes may be kept for the next reading. */
interface Room {
  bytes: number;
}

async function tableOf(path: string, sheet: Sheet, strings: SharedStrings, hidden: Hidden, room: Room): Promise<Table> {
  const kept: Buffer[] = [];
  const merges = await withArchive(path, (archive) => {
    const size = archive.size(sheet.path);
    const fits = size <= room.bytes;
    if (fits) room.bytes -= size;
    const bytes = archive.bytes(sheet.path);
    return findMerges(fits ? keeping(bytes, kept) : bytes);
  });
  return {
    read: (sink) =>
      kept.length > 0
        ? readSheet(kept, strings, merges, hidden, sink)
        : withArchive(path, (archive) => readSheet(archive.bytes(sheet.path), strings, merges, hidden, sink)),
  };
}

async function* keeping(chunks: AsyncIterable<Buffer>, kept: Buffer[]): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    kept.push(chunk);
    yield chunk;
  }
}
