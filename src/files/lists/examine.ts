import { createFrame } from "../../domain/list/frame.ts";
import { type NumberSet, numberSetOf } from "../../domain/list/number-set.ts";
import { type Hidden, suspect } from "../../domain/list/suspicions.ts";
import { type Counts, createTally, type FoundRow } from "../../domain/list/tally.ts";
import type {
  ListChoices,
  ListQuestion,
  ListRefusal,
  ListResult,
  ListVerdict,
  ReadFrom,
  RefusedRow,
} from "../../domain/list/verdict.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { fingerprint, pickOthers } from "./fingerprint.ts";
import { readNotCalled } from "./not-called.ts";
import { createListFile, type ListOutput } from "./output.ts";
import { planSource } from "./plan.ts";
import { refusedHeader, refusedLine } from "./refused-rows.ts";
import { type ListInput, UnreadableList } from "./source.ts";
import type { Readable } from "./tables.ts";

const MOST_ROWS = 3_000_000;
/** Sheets or columns, each a button and a line of one message. */
const MOST_OPTIONS = 30;
const MOST_QUOTED = 3;

/** What is doubtful is asked about at once, unless it is a few among this many times more that are certain: those can be added later. */
const WORTH_ASKING = 20;

/** What is wanted of the worker. */
export interface Examination {
  sources: readonly ListInput[];
  choices: ListChoices;
  output: ListOutput;
  /** Numbers that are never called, E.164 digits as numbers. */
  neverCalled?: Float64Array<ArrayBuffer>;
}

/** A table, and the source that it is of. */
interface Part {
  source: number;
  plan: Readable;
}

/** Judges sources together and writes the two files, if there is a verdict. Runs in the worker. */
export async function examine({
  sources,
  choices,
  output,
  neverCalled = new Float64Array(),
}: Examination): Promise<ListResult> {
  const parts: Part[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      for (const plan of await planSource(
        source,
        index,
        choices.sources?.[index] ?? {},
        choices.marked === "include",
      )) {
        if ("question" in plan) return ask(plan.question);
        parts.push({ source: index, plan });
      }
    } catch (error) {
      return refusal(error, index, source.name);
    }
  }
  if (parts.length === 0) return { kind: "refusal", refusal: { code: "empty" } };
  const unwanted = numberSetOf(neverCalled);
  return await readAll(parts, sources, choices, output, unwanted);
}

/** Asks what can be asked on a phone: of a hundred sheets nobody finds the right one. */
function ask(question: ListQuestion): ListResult {
  const isLong = (question.ask === "sheet" || question.ask === "column") && question.options.length > MOST_OPTIONS;
  if (isLong) throw new UnreadableList("too-many-places");
  return { kind: "question", question };
}

async function readAll(
  parts: readonly Part[],
  sources: readonly ListInput[],
  choices: ListChoices,
  output: ListOutput,
  unwanted: NumberSet,
): Promise<ListResult> {
  const clean = createListFile(output.cleanPath);
  const refused = createListFile(output.refusedPath);
  const named = sources.length > 1;
  const isOfSheets = parts.length > sources.length;
  refused.write(refusedHeader(named));
  let at = 0;
  const sink = {
    call: (number: string) => clean.write(`${number}\n`),
    refuse: (row: RefusedRow) => {
      const sheet = isOfSheets ? parts[at]?.plan.readFrom.sheet : undefined;
      const line = refusedLine(row, named ? (sources[row.source]?.name ?? "") : undefined, sheet);
      refused.write(line);
    },
  };
  const tally = createTally(choices, sink, unwanted.has);
  let kept = false;
  try {
    const isAll = choices.marked === "include";
    const withoutNotCalled = await readNotCalled(isAll ? [] : parts.map(({ plan }) => plan));
    for (const { source, plan } of parts) {
      const sink = {
        row(row: number, found: FoundRow, text: string, shown: string) {
          if (tally.counts.rows >= MOST_ROWS) throw new UnreadableList("too-big");
          tally.row(source, row, withoutNotCalled(found), text, shown, plan.several);
        },
      };
      const { doubtful = false, isUntitled = false } = plan;
      const frame = createFrame(sink, { doubtful, isUntitled, areMarkedMeant: isAll });
      await plan.read(frame.offer);
      frame.end();
      at += 1;
    }
    const result = conclude(
      tally.counts,
      choices,
      parts.map(({ plan }) => plan),
    );
    kept = result.kind === "verdict";
    return result;
  } catch (error) {
    const source = parts[at]?.source ?? 0;
    return refusal(error, source, sources[source]?.name);
  } finally {
    for (const file of [clean, refused]) {
      if (kept) file.finish();
      else file.drop();
    }
  }
}

function conclude(counts: Counts, choices: ListChoices, plans: readonly Readable[]): ListResult {
  const numbers = counts.numbers.size();
  if (choices.doubtful === undefined && counts.doubtful > 0 && counts.doubtful * WORTH_ASKING > numbers) {
    const { doubtful: count, doubtfulSamples: samples } = counts;
    return { kind: "question", question: { ask: "doubtful", count, numbers, samples } };
  }
  if (counts.cellsWithSeveral > 0 && choices.several === undefined) {
    const { cellsWithSeveral: cells, severalSamples: samples } = counts;
    return { kind: "question", question: { ask: "several", cells, numbers, samples } };
  }
  if (numbers === 0 && counts.foreign > 0 && choices.foreign === undefined) {
    const { foreign: count, foreignSamples: samples } = counts;
    return { kind: "question", question: { ask: "foreign", count, samples } };
  }
  const { neverCalled } = counts;
  if (numbers === 0) return { kind: "refusal", refusal: refuseAll(counts) };
  return withoutUndefined({
    kind: "verdict",
    verdict: verdict(counts, plans),
    neverCalled: neverCalled > 0 ? neverCalled : undefined,
  });
}

function refuseAll({ neverCalled, refused, refusedSamples, refusedByReason }: Counts): ListRefusal {
  if (neverCalled > 0) return { code: "all-never-called" };
  const { marked = 0, empty = 0, "no-number": others = 0 } = refusedByReason;
  if (marked > 0 && marked === refused - empty - others) return { code: "all-marked" };
  const samples = refusedSamples.map(({ value }) => value).filter((value) => /\d{3}/.test(value));
  return withoutUndefined({
    code: "no-numbers",
    samples: samples.length > 0 ? samples.slice(0, MOST_QUOTED) : undefined,
  });
}

function verdict(counts: Counts, plans: readonly Readable[]): ListVerdict {
  const { numbers } = counts;
  const print = fingerprint(numbers.pieces);
  const { rows, duplicates, refused, refusedByReason, refusedSamples, foreign, cellsWithSeveral, first, last } = counts;
  return withoutUndefined({
    rows,
    numbers: numbers.size(),
    duplicates,
    refused,
    refusedByReason,
    refusedSamples,
    foreign,
    doubtful: counts.doubtful > 0 ? counts.doubtful : undefined,
    cellsWithSeveral,
    suspicions: suspect(counts, hiddenIn(plans)),
    first,
    last,
    others: pickOthers(numbers.pieces, numbers.size(), print, first, last),
    readFrom: plans.map((plan): ReadFrom => plan.readFrom),
    fingerprint: print,
  });
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

function refusal(error: unknown, source: number, name: string | undefined): ListResult {
  if (!(error instanceof UnreadableList)) throw error;
  const samples = error.samples.length > 0 ? { samples: [...error.samples] } : {};
  return {
    kind: "refusal",
    refusal: withoutUndefined({ code: error.code, source, name, ...samples }),
  };
}
