import { isMarkHeading } from "../../domain/list/marks.ts";
import type { ReadFrom, SheetOption, SourceChoice } from "../../domain/list/verdict.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { withArchive } from "./archive.ts";
import { identifyDocument } from "./document.ts";
import { lookAtOds } from "./ods-sheets.ts";
import { UnreadableList } from "./source.ts";
import type { SpreadsheetSheet } from "./spreadsheet.ts";
import { countNumbers, type Plan, planTable, readColumns } from "./tables.ts";
import { lookAtWorkbook } from "./workbook-sheets.ts";

const MOST_QUOTED = 3;
/** One sheet holds all but a few when another one has at most a quarter as many. */
const FEW = 4;
const MOST_OTHERS = 3;

/** Finds the sheets and the columns to read in an .xlsx or .ods, or asks which. Throws UnreadableList. */
export async function planWorkbook(
  source: { path: string; name: string },
  index: number,
  choice: SourceChoice,
  areMarkedMeant = false,
): Promise<Plan[]> {
  const { path, name } = source;
  const sheets = await lookAtSheets(path);
  const withNumbers = sheets.filter(({ found }) => found.columns.length > 0);
  const visible = withNumbers.filter(({ isHidden }) => !isHidden);
  const hiddenSheets = withNumbers.length - visible.length;
  const { holding, notCalled } = partNotCalled(withNumbers, choice, areMarkedMeant);
  const { read, others, ask } = chooseSheets(holding, choice);
  if (read.length === 0) {
    const rounded = sheets.some(({ found }) => found.rounded);
    const code = visible.length > 0 ? "no-sheet" : rounded ? "rounded" : "no-numbers";
    const quoted = sheets.flatMap(({ found }) => found.quoted);
    throw new UnreadableList(code, undefined, code === "no-numbers" ? quoted.slice(0, MOST_QUOTED) : []);
  }
  if (ask) return [{ question: { ask: "sheet", source: index, name, options: await Promise.all(read.map(asOption)) } }];
  const otherSheets = await Promise.all(others.map(asOption));
  const plans: Plan[] = [];
  for (const [at, { table, found, name: sheet, hidden }] of read.entries()) {
    const columns = choice.sheets ? choice.bySheet?.[sheet] : choice.columns;
    const plan = await planTable(table, found, { source: index, name, sheet }, columns);
    if ("question" in plan) return [plan];
    const readFrom: ReadFrom = withoutUndefined({
      ...plan.readFrom,
      otherSheets: at === 0 && otherSheets.length > 0 ? otherSheets : undefined,
    });
    if (at === 0) hidden.sheets = hiddenSheets;
    const isFirst = at === 0 && notCalled.length > 0;
    plans.push(withoutUndefined({ ...plan, readFrom, hidden, notCalled: isFirst ? notCalled : undefined }));
  }
  return plans;
}

/** The visible sheets, without those whose name says that nobody of them is to be called, unless they are all there is or chosen. */
function partNotCalled(
  withNumbers: readonly SpreadsheetSheet[],
  { sheet, sheets }: SourceChoice,
  areMarkedMeant: boolean,
) {
  const visible = withNumbers.filter(({ isHidden }) => !isHidden);
  const chosen = sheets ?? [sheet];
  const isNotCalled = ({ name }: SpreadsheetSheet) => isMarkHeading(name) && !chosen.includes(name);
  const holding = visible.filter((one) => !isNotCalled(one));
  if (holding.length === 0 || areMarkedMeant) return { holding: visible, notCalled: [] };
  const notCalled = withNumbers.filter(isNotCalled).map(({ table, found }) => {
    const columns = found.columns.map(({ column }) => column);
    return readColumns(table, columns);
  });
  return { holding, notCalled };
}

/**
 * The sheets that were chosen; else the one that holds all but a few of the numbers, or those to ask about. What only looks
 * like numbers is never offered beside a sheet of phones.
 */
function chooseSheets(holding: readonly SpreadsheetSheet[], { sheet, sheets }: SourceChoice) {
  const sure = holding.filter(({ found }) => found.ask !== "unsure");
  const offered = sure.length > 0 ? sure : holding;
  const wanted = sheets ?? (sheet === undefined ? undefined : [sheet]);
  const most = Math.max(...offered.map(countOf));
  const read = wanted
    ? holding.filter((one) => wanted.includes(one.name))
    : offered.filter((one) => countOf(one) * FEW > most);
  const others = offered.filter((one) => !read.includes(one)).slice(0, MOST_OTHERS);
  return { read, others, ask: wanted === undefined && read.length > 1 };
}

function countOf({ found }: SpreadsheetSheet): number {
  return found.columns[0]?.count ?? 0;
}

async function asOption({ name: sheet, table, found }: SpreadsheetSheet): Promise<SheetOption> {
  const [best] = await countNumbers(table, found.columns.slice(0, 1), found);
  return { sheet, samples: best?.samples ?? [], count: best?.count ?? 0 };
}

function lookAtSheets(path: string): Promise<SpreadsheetSheet[]> {
  return withArchive(path, async (archive) => {
    const document = await identifyDocument(archive);
    return document.kind === "ods" ? lookAtOds(path, archive) : lookAtWorkbook(path, archive, document.main);
  });
}
