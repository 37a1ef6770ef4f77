import type { RecipientsChoices } from "../../domain/recipients.ts";
import { readDelimited } from "./delimited.ts";
import { detectLayout } from "./delimiter.ts";
import { detectEncoding, toUtf8 } from "./encoding.ts";
import { sniffKind } from "./kind.ts";
import { HEAD_BYTES, type RecipientsSource, readChunks, readHead, UnreadableList } from "./source.ts";
import { lookAt, type Plan, planTable, type Table } from "./tables.ts";
import { readVcards } from "./vcards.ts";
import { planWorkbook } from "./workbook-plan.ts";

type SourceChoice = NonNullable<RecipientsChoices["sources"]>[number];

/**
 * Finds out how to read one source. Throws UnreadableList.
 * @param index its place among the sources, for questions
 */
export async function planSource(source: RecipientsSource, index: number, choice: SourceChoice): Promise<Plan> {
  const head = await readHead(source);
  const isMessage = "text" in source || source.message === true;
  const sniffed = sniffKind(head);
  const kind = isMessage && sniffed !== "vcards" && sniffed !== "empty" ? "text" : sniffed;
  const name = source.name ?? "";
  switch (kind) {
    case "zip":
      if ("text" in source) throw new UnreadableList("not-text");
      return await planWorkbook(source, index, choice);
    case "vcards":
      return planVcards(source, head, name);
    case "text":
      return isMessage ? await planMessage(source, head, index, choice) : await planText(source, head, index, choice);
    default:
      throw new UnreadableList(kind);
  }
}

function planVcards(source: RecipientsSource, head: Buffer, name: string): Plan {
  const encoding = detectEncoding(head);
  return {
    readFrom: { name },
    read: (row) =>
      readVcards(readChunks(source), encoding, (card, telephones, owner) => {
        row(card, telephones, () => owner);
        return true;
      }),
  };
}

/** A message is read line by line, every number of it; a table pasted from a spreadsheet keeps its columns. */
async function planMessage(source: RecipientsSource, head: Buffer, index: number, choice: SourceChoice): Promise<Plan> {
  const text = head.toString();
  if (text.trim() === "") throw new UnreadableList("empty");
  const { delimiter } = detectLayout(text, true);
  const layout = { delimiter: delimiter === "\t" ? delimiter : undefined, oneLine: false } as const;
  const table: Table = { read: (sink) => readDelimited(readChunks(source), "unmarked", layout, sink) };
  const plan = planTable(table, await lookAt(table), { source: index, name: source.name ?? "" }, choice.columns);
  return "question" in plan ? plan : { ...plan, several: "all" };
}

async function planText(source: RecipientsSource, head: Buffer, index: number, choice: SourceChoice): Promise<Plan> {
  const encoding = detectEncoding(head);
  const parts: Buffer[] = [];
  for await (const part of toUtf8([head], encoding)) parts.push(part);
  const sample = Buffer.concat(parts).toString();
  if (sample.trim() === "" && head.length < HEAD_BYTES) throw new UnreadableList("empty");
  const layout = detectLayout(sample, head.length < HEAD_BYTES);
  const table: Table = { read: (sink) => readDelimited(readChunks(source), encoding, layout, sink) };
  return planTable(table, await lookAt(table), { source: index, name: source.name ?? "" }, choice.columns);
}
