import { isMarked } from "../../domain/list/marks.ts";
import type { Hidden } from "../../domain/list/suspicions.ts";
import type { SourceChoice } from "../../domain/list/verdict.ts";
import { type RowSink, readDelimited } from "./delimited.ts";
import { detectLayout } from "./delimiter.ts";
import { detectEncoding, type Encoding } from "./encoding.ts";
import { sniffKind } from "./kind.ts";
import { isProse } from "./prose.ts";
import { readSample } from "./sample.ts";
import { type ListInput, readChunks, readHead, UnreadableList } from "./source.ts";
import { type Plan, planTable, surveyTable, type Table } from "./tables.ts";
import { readVcards } from "./vcards.ts";
import { planWorkbook } from "./workbook-plan.ts";

/**
 * Finds out how to read one source. Throws UnreadableList.
 * @param index its place among the sources, for questions
 * @param areMarkedMeant those who are not to be called are meant as well
 */
export async function planSource(
  source: ListInput,
  index: number,
  choice: SourceChoice,
  areMarkedMeant = false,
): Promise<Plan[]> {
  const head = await readHead(source);
  const isMessage = "text" in source || source.message === true;
  const sniffed = sniffKind(head);
  const kind = isMessage && sniffed !== "vcards" && sniffed !== "empty" ? "text" : sniffed;
  const name = source.name ?? "";
  switch (kind) {
    case "zip":
      if ("text" in source) throw new UnreadableList("not-text");
      return await planWorkbook(source, index, choice, areMarkedMeant);
    case "vcards":
      return [planVcards(source, head, name)];
    case "text":
      return [await (isMessage ? planMessage : planText)(source, head, index, choice)];
    default:
      throw new UnreadableList(kind);
  }
}

function planVcards(source: ListInput, head: Buffer, name: string): Plan {
  const encoding = detectEncoding(head);
  return {
    readFrom: { name },
    isUntitled: true,
    read: (row) =>
      readVcards(readChunks(source), encoding, (card, telephones, owner) => {
        row(card, telephones, () => owner, isMarked(owner));
        return true;
      }),
  };
}

/** A message is read line by line, every number of it; a table pasted from a spreadsheet keeps its columns. */
async function planMessage(source: ListInput, head: Buffer, index: number, choice: SourceChoice): Promise<Plan> {
  const text = head.toString();
  if (text.trim() === "") throw new UnreadableList("empty");
  const { delimiter } = detectLayout(text, true);
  const place = { source: index, name: source.name ?? "" };
  if (delimiter !== "\t") return planLines(linesOf(source, "unmarked"), place);
  const table: Table = {
    read: (sink) => readDelimited(readChunks(source), "unmarked", { delimiter, oneLine: false }, sink),
  };
  const plan = await planTable(table, await surveyTable(table), place, choice.columns);
  return "question" in plan ? plan : { ...plan, several: "all" };
}

/** Lines of which every number is meant. There is no column to ask about: what is not certain is asked about itself. */
async function planLines(table: Table, place: { source: number; name: string }): Promise<Plan> {
  const found = await surveyTable(table, false);
  const plan = await planTable(table, found, place, found.columns.length > 0 ? [0] : undefined);
  if ("question" in plan) return plan;
  return { ...plan, several: "all", doubtful: found.sparse.length > 0 || found.ask === "unsure" };
}

function linesOf(source: ListInput, encoding: Encoding, hidden?: Hidden): Table {
  const layout = { delimiter: undefined, oneLine: false };
  return { read: (sink) => readDelimited(readChunks(source), encoding, layout, sink, hidden) };
}

async function planText(source: ListInput, head: Buffer, index: number, choice: SourceChoice): Promise<Plan> {
  const encoding = detectEncoding(head);
  const { sample, complete } = await readSample(source, encoding);
  if (sample.trim() === "" && complete) throw new UnreadableList("empty");
  const layout = detectLayout(sample, complete);
  const place = { source: index, name: source.name ?? "" };
  // Nobody sees what stands behind the end mark of a text: it counts as hidden.
  const hidden: Hidden = { rows: 0, columns: 0, sheets: 0 };
  const isLines = layout.delimiter !== undefined && isProse(sample, layout.delimiter);
  const table = isLines
    ? linesOf(source, encoding, hidden)
    : { read: (sink: RowSink) => readDelimited(readChunks(source), encoding, layout, sink, hidden) };
  const plan = await (isLines
    ? planLines(table, place)
    : planTable(table, await surveyTable(table), place, choice.columns));
  return "question" in plan ? plan : { ...plan, hidden };
}
