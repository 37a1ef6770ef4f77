import { type Archive, withArchive } from "./archive.ts";
import type { RowSink } from "./delimited.ts";
import { findMerges } from "./merges.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { type Effort, newEffort } from "./sheet-rows.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";
import { surveyTable } from "./tables.ts";
import { readWorkbook, type Sheet } from "./workbook.ts";

/** What all sheets of a workbook share while they are looked at, one after another. */
interface Looking {
  path: string;
  archive: Archive;
  strings: SharedStrings;
  effort: Effort;
  /** Unpacked bytes that may still be kept for the reading. */
  room: { bytes: number };
}

// A sheet is unpacked more than once, to be looked at and to be read, unless it is small enough to be kept.
const MOST_KEPT = 24 * 1024 * 1024;

/** Looks at the sheets of an .xlsx. Throws UnreadableList. */
export async function lookAtWorkbook(path: string, archive: Archive, main: string): Promise<SpreadsheetSheet[]> {
  const { sheets, stringsPath } = await readWorkbook(archive, main);
  const strings = await readSharedStrings(archive, stringsPath);
  const looking = { path, archive, strings, effort: newEffort(), room: { bytes: MOST_KEPT } };
  // One part is one sheet (ECMA-376 part 1, 12.3.24), whatever number of names a hostile workbook has for it.
  const distinct = new Map(sheets.map((sheet) => [sheet.path, sheet]));
  const seen: SpreadsheetSheet[] = [];
  for (const sheet of distinct.values()) seen.push(await lookAtSheet(sheet, looking));
  return seen;
}

async function lookAtSheet(
  { name, path: part, hidden: isHidden }: Sheet,
  { path, archive, strings, effort, room }: Looking,
): Promise<SpreadsheetSheet> {
  const size = archive.size(part);
  const kept: Buffer[] = [];
  const fits = size <= room.bytes;
  if (fits) room.bytes -= size;
  const merges = await findMerges(fits ? keeping(archive.bytes(part), kept) : archive.bytes(part));
  const hidden = { rows: 0, columns: 0, sheets: 0 };
  const parts = { strings, merges, hidden };
  const look = (sink: RowSink) => readSheet(fits ? kept : archive.bytes(part), { ...parts, effort }, sink);
  return {
    name,
    isHidden,
    hidden,
    found: await surveyTable({ read: look }),
    table: {
      read(sink) {
        const again = { ...parts, effort: newEffort() };
        if (fits) return readSheet(kept, again, sink);
        return withArchive(path, (reopened) => readSheet(reopened.bytes(part), again, sink));
      },
    },
  };
}

async function* keeping(chunks: AsyncIterable<Buffer>, kept: Buffer[]): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    kept.push(chunk);
    yield chunk;
  }
}
