import { surveyColumns } from "../../domain/list/columns.ts";
import { type Archive, withArchive } from "./archive.ts";
import type { RowSink } from "./delimited.ts";
import { readOds } from "./ods.ts";
import { newEffort } from "./sheet-rows.ts";
import { UnreadableList } from "./source.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";

const CONTENT = "content.xml";
/** More sheets than a person fills. */
const MOST_SHEETS = 5000;
/** As much of a sheet's name as a person reads. */
const LONGEST_NAME = 60;
/** What LibreOffice keeps of other files that formulas look into. */
const OF_ANOTHER_FILE = /^'?file:/;

/** Looks at the sheets of an OpenDocument spreadsheet, all in one pass. Throws UnreadableList. */
export async function lookAtOds(path: string, archive: Archive): Promise<SpreadsheetSheet[]> {
  const seen: (Omit<SpreadsheetSheet, "found"> & { survey: ReturnType<typeof surveyColumns> })[] = [];
  await readOds(archive.bytes(CONTENT), newEffort(), (name, isHidden, index) => {
    if (seen.length === MOST_SHEETS) throw new UnreadableList("too-big");
    if (OF_ANOTHER_FILE.test(name)) return "pass";
    const survey = surveyColumns();
    const hidden = { rows: 0, columns: 0, sheets: 0 };
    const read = (sink: RowSink) => readSheet(path, index, hidden, sink);
    seen.push({ name: name.slice(0, LONGEST_NAME), isHidden, hidden, survey, table: { read } });
    const look: RowSink = (_, cells) => {
      survey.row(cells);
      return !survey.enough();
    };
    return { hidden, sink: look };
  });
  return seen.map(({ survey, ...sheet }) => ({ ...sheet, found: { ...survey.decide(), complete: !survey.enough() } }));
}

function readSheet(path: string, wanted: number, hidden: SpreadsheetSheet["hidden"], sink: RowSink): Promise<void> {
  return withArchive(path, (archive) =>
    readOds(archive.bytes(CONTENT), newEffort(), (_name, _isHidden, index) => {
      if (index === wanted) return { hidden, sink };
      return index > wanted ? "stop" : "pass";
    }),
  );
}
