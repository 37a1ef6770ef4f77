import type {
  ReadFrom,
  RecipientsChoices,
  RecipientsResult,
  RecipientsVerdict,
  RefusedRow,
} from "../../domain/recipients.ts";
import { createFrame } from "../../domain/recipients-frame.ts";
import { type NumberSet, numberSetOf } from "../../domain/recipients-set.ts";
import { type Hidden, suspect } from "../../domain/recipients-suspicions.ts";
import { type Counts, createTally } from "../../domain/recipients-tally.ts";
import { fingerprint, pickOthers } from "./fingerprint.ts";
import { createListFile, type RecipientsOutput, refusedHeader, refusedLine } from "./output.ts";
import { planSource } from "./plan.ts";
import { type RecipientsSource, UnreadableList } from "./source.ts";
import type { Plan } from "./tables.ts";

const MOST_ROWS = 3_000_000;

/** What is wanted of the worker. */
export interface Examination {
  sources: readonly RecipientsSource[];
  choices: RecipientsChoices;
  output: RecipientsOutput;
  /** Numbers that are never called, E.164 digits as numbers. */
  neverCalled?: Float64Array<ArrayBuffer>;
}

type Readable = Exclude<Plan, { question: unknown }>;

/** Judges sources together and writes the two files, if there is a verdict. Runs in the worker. */
export async function examine({
  sources,
  choices,
  output,
  neverCalled = new Float64Array(),
}: Examination): Promise<RecipientsResult> {
  const plans: Readable[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      const plan = await planSource(source, index, choices.sources?.[index] ?? {});
      if ("question" in plan) return { kind: "question", question: plan.question };
      plans.push(plan);
    } catch (error) {
      return refusal(error, index, source.name);
    }
  }
  if (plans.length === 0) return { kind: "refusal", refusal: { code: "empty" } };
  const unwanted = numberSetOf(neverCalled);
  return await readAll(plans, sources, choices, output, unwanted);
}

async function readAll(
  plans: readonly Readable[],
  sources: readonly RecipientsSource[],
  choices: RecipientsChoices,
  output: RecipientsOutput,
  unwanted: NumberSet,
): Promise<RecipientsResult> {
  const clean = createListFile(output.cleanPath);
  const refused = createListFile(output.refusedPath);
  const named = plans.length > 1;
  refused.write(refusedHeader(output.words, named));
  const sink = {
    call: (number: string) => clean.write(`${number}\n`),
    refuse: (row: RefusedRow) =>
      refused.write(refusedLine(row, output.words, named ? (sources[row.source]?.name ?? "") : undefined)),
  };
  const tally = createTally(choices, sink, unwanted.has);
  let at = 0;
  let kept = false;
  try {
    for (const plan of plans) {
      const frame = createFrame({
        row(row, found, text, shown) {
          if (tally.counts.rows >= MOST_ROWS) throw new UnreadableList("too-big");
          tally.row(at, row, found, text, shown, plan.several);
        },
      });
      await plan.read(frame.offer);
      at += 1;
    }
    const result = conclude(tally.counts, choices, plans);
    kept = result.kind === "verdict";
    return result;
  } catch (error) {
    return refusal(error, at, sources[at]?.name);
  } finally {
    for (const file of [clean, refused]) {
      if (kept) file.keep();
      else file.drop();
    }
  }
}

function conclude(counts: Counts, choices: RecipientsChoices, plans: readonly Readable[]): RecipientsResult {
  const numbers = counts.numbers.size();
  if (counts.cellsWithSeveral > 0 && choices.several === undefined) {
    const { cellsWithSeveral: cells, severalSamples: samples } = counts;
    return { kind: "question", question: { ask: "several", cells, numbers, samples } };
  }
  if (numbers === 0 && counts.foreign > 0 && choices.foreign === undefined) {
    const { foreign: count, foreignSamples: samples } = counts;
    return { kind: "question", question: { ask: "foreign", count, samples } };
  }
  const { neverCalled } = counts;
  if (numbers === 0) return { kind: "refusal", refusal: { code: neverCalled > 0 ? "all-never-called" : "no-numbers" } };
  return { kind: "verdict", verdict: verdict(counts, plans), ...(neverCalled > 0 ? { neverCalled } : {}) };
}

function verdict(counts: Counts, plans: readonly Readable[]): RecipientsVerdict {
  const sorted = counts.numbers.sorted();
  const print = fingerprint(sorted);
  const { rows, duplicates, refused, refusedByReason, refusedSamples, foreign, cellsWithSeveral, first, last } = counts;
  return {
    rows,
    numbers: sorted.length,
    duplicates,
    refused,
    refusedByReason,
    refusedSamples,
    foreign,
    cellsWithSeveral,
    suspicions: suspect(counts, sorted, hiddenIn(plans)),
    first,
    last,
    others: pickOthers(sorted, print, first, last),
    readFrom: plans.map((plan): ReadFrom => plan.readFrom),
    fingerprint: print,
  };
}

function hiddenIn(plans: readonly Readable[]): Hidden {
  const hidden = { rows: 0, columns: 0, sheets: 0 };
  for (const plan of plans) {
    hidden.rows += plan.hidden?.rows ?? 0;
    hidden.columns += plan.hidden?.columns ?? 0;
    hidden.sheets += plan.hidden?.sheets ?? 0;
  }
  return hidden;
}

function refusal(error: unknown, source: number, name: string | undefined): RecipientsResult {
  if (!(error instanceof UnreadableList)) throw error;
  return { kind: "refusal", refusal: { code: error.code, source, ...(name === undefined ? {} : { name }) } };
}
