import type { SheetOption, SourceChoice } from "../../domain/recipients.ts";
import type { Hidden } from "../../domain/recipients-suspicions.ts";
import { otherThanWorkbook, withArchive } from "./archive.ts";
import { findMerges } from "./merges.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { UnreadableList } from "./source.ts";
import { countNumbers, lookAt, type Plan, planTable, type Survey, type Table } from "./tables.ts";
import { findWorkbook, readWorkbook, type Sheet } from "./workbook.ts";

// A sheet is unpacked more than once, to be looked at and to be read, unless it is small enough to be kept.
const MOST_KEPT = 24 * 1024 * 1024;
const MOST_QUOTED = 3;
/** One sheet holds all but a few when another one has at most a quarter as many. */
const FEW = 4;
const MOST_OTHERS = 3;

/** A visible sheet that holds numbers. */
interface Holding {
  sheet: string;
  table: Table;
  found: Survey;
}

/** Finds the sheets and the columns to read in an .xlsx, or asks which. Throws UnreadableList. */
export async function planWorkbook(
  source: { path: string; name: string },
  index: number,
  choice: SourceChoice,
): Promise<Plan[]> {
  const { path, name } = source;
  const { sheets, strings } = await openWorkbook(path);
  const hidden = { rows: 0, columns: 0, sheets: 0 };
  let rounded = false;
  const quoted: string[] = [];
  const room = { bytes: MOST_KEPT };
  const holding: Holding[] = [];
  for (const sheet of sheets) {
    const table = await tableOf(path, sheet, strings, hidden, room);
    const found = await lookAt(table);
    rounded ||= found.rounded;
    quoted.push(...found.quoted);
    if (found.columns.length === 0) continue;
    if (sheet.hidden) hidden.sheets += 1;
    else holding.push({ sheet: sheet.name, table, found });
  }
  const { read, others, ask } = chooseSheets(holding, choice);
  if (read.length === 0) {
    const code = holding.length > 0 ? "no-sheet" : rounded ? "rounded" : "no-numbers";
    throw new UnreadableList(code, undefined, code === "no-numbers" ? quoted.slice(0, MOST_QUOTED) : []);
  }
  if (ask) return [{ question: { ask: "sheet", source: index, name, options: await Promise.all(read.map(asOption)) } }];
  const otherSheets = await Promise.all(others.map(asOption));
  const plans: Plan[] = [];
  for (const [at, { table, found, sheet }] of read.entries()) {
    const columns = choice.sheets ? choice.bySheet?.[sheet] : choice.columns;
    const plan = await planTable(table, found, { source: index, name, sheet }, columns);
    if ("question" in plan) return [plan];
    const readFrom = { ...plan.readFrom, ...(at === 0 && otherSheets.length > 0 ? { otherSheets } : {}) };
    plans.push({ ...plan, readFrom, ...(at === 0 ? { hidden } : {}) });
  }
  return plans;
}

/**
 * The sheets that were chosen; else the one that holds all but a few of the numbers, or those to ask about. What only looks
 * like numbers is never offered beside a sheet of phones.
 */
function chooseSheets(holding: readonly Holding[], { sheet, sheets }: SourceChoice) {
  const sure = holding.filter(({ found }) => found.ask !== "unsure");
  const offered = sure.length > 0 ? sure : holding;
  const wanted = sheets ?? (sheet === undefined ? undefined : [sheet]);
  const most = Math.max(...offered.map(countOf));
  const read = wanted
    ? holding.filter((one) => wanted.includes(one.sheet))
    : offered.filter((one) => countOf(one) * FEW > most);
  const others = offered.filter((one) => !read.includes(one)).slice(0, MOST_OTHERS);
  return { read, others, ask: wanted === undefined && read.length > 1 };
}

function countOf({ found }: Holding): number {
  return found.columns[0]?.count ?? 0;
}

async function asOption({ sheet, table, found }: Holding): Promise<SheetOption> {
  const [best] = await countNumbers(table, found.columns.slice(0, 1), found);
  return { sheet, samples: best?.samples ?? [], count: best?.count ?? 0 };
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
