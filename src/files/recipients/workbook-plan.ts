import type { Hidden } from "../../domain/recipients-suspicions.ts";
import { otherThanWorkbook, withArchive } from "./archive.ts";
import type { RowSink } from "./delimited.ts";
import { findMerges, type Merge } from "./merges.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { UnreadableList } from "./source.ts";
import { lookAt, type Plan, planTable, type Table } from "./tables.ts";
import { findWorkbook, readWorkbook, type Sheet } from "./workbook.ts";

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
  const holding: { sheet: string; table: Table; samples: string[] }[] = [];
  for (const sheet of sheets) {
    const table = await tableOf(path, sheet, strings, hidden);
    const { columns, rounded: lost } = await lookAt(table);
    rounded ||= lost;
    if (columns.length === 0) continue;
    if (sheet.hidden) hidden.sheets += 1;
    else holding.push({ sheet: sheet.name, table, samples: columns[0]?.samples ?? [] });
  }
  const chosen = choice.sheet === undefined ? holding : holding.filter((one) => one.sheet === choice.sheet);
  const [only] = chosen;
  if (only === undefined)
    throw new UnreadableList(holding.length > 0 ? "no-sheet" : rounded ? "rounded" : "no-numbers");
  if (chosen.length > 1) {
    const options = chosen.map(({ sheet, samples }) => ({ sheet, samples }));
    return { question: { ask: "sheet", source: index, name, options } };
  }
  const plan = await planTable(only.table, { source: index, name, sheet: only.sheet }, choice.columns);
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

async function tableOf(path: string, sheet: Sheet, strings: SharedStrings, hidden: Hidden): Promise<Table> {
  const merges: Merge[] = await withArchive(path, (archive) => findMerges(archive.bytes(sheet.path)));
  return {
    read: (sink: RowSink) =>
      withArchive(path, (archive) => readSheet(archive.bytes(sheet.path), strings, merges, hidden, sink)),
  };
}
