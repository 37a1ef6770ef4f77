import type { ListAnswer } from "../../domain/draft/answers.ts";
import type { ListVerdict, RowRefusal, Suspicion } from "../../domain/list/verdict.ts";
import type { Words } from "../../words.ts";
import { endsOf, unbroken } from "./figures.ts";
import { labelWith } from "./labels.ts";
import { columnLabel } from "./list-questions.ts";
import { quotation } from "./quotation.ts";
import { lines } from "./view.ts";

/** Numbers from the middle of a list beside its ends: people recognise their own. */
const OTHERS = 1;

/** Reasons shown on the card itself, and where numbers of other columns are told too; all rows are in the file. */
const REASONS = 3;
const FEW_REASONS = 2;

/** A list in two lines: how many are called, and the first and the last of them, with others between where there is room. */
export function listTitle({ fileName, verdict }: ListAnswer, words: Words, others = 0): string {
  return words.html("list-card", { name: fileName, numbers: verdict.numbers, ends: endsOf(verdict, others) });
}

/** What became of a list: how many are called, what was merged, what was refused and why, what looks odd. */
export function listCard(list: ListAnswer, words: Words): string {
  const { verdict, without = [] } = list;
  return lines(
    listTitle(list, words, OTHERS),
    rowsLine(list, words),
    ...without.map(({ name, numbers: held, removed }) =>
      words.html(removed > 0 ? "list-left-out" : "list-left-out-none", { name, numbers: held, removed }),
    ),
    ...reasons(verdict, words),
    otherColumns(verdict, words),
    ...verdict.suspicions.map((suspicion) => suspicionInWords(suspicion, words)),
  );
}

/** How the rows of a list add up; undefined where each of them is a number that is called. */
export function rowsLine(list: ListAnswer, words: Words): string | undefined {
  const { numbers, rows, duplicates, refused } = list.verdict;
  const { neverCalled = 0 } = list;
  if (rows === numbers) return undefined;
  return words.html("list-rows", { rows, numbers, duplicates, refused, neverCalled, leftOut: leftOutOf(list) });
}

/** Numbers that stand in columns or sheets which were not read. */
function otherColumns({ readFrom }: ListVerdict, words: Words): string | false {
  const others = readFrom.flatMap(({ otherColumns = [], otherSheets = [] }) => [
    ...otherColumns.map((one) => ({ label: columnLabel(one), count: one.count })),
    ...otherSheets.map(({ sheet, count }) => ({ label: sheet, count })),
  ]);
  const options = others
    .map(({ label, count = 0 }) => labelWith(label, (option) => words.text("list-option-button", { option, count })))
    .join(", ");
  return others.length > 0 && words.html("list-other-columns", { options });
}

function leftOutOf({ leftOut = {} }: ListAnswer): number {
  return (leftOut.lists ?? 0) + (leftOut.called ?? 0);
}

/** The reasons by which most rows were refused, each with the first of its rows; where there are many, how many rows are left. */
function reasons({ refused, refusedByReason, refusedSamples, readFrom }: ListVerdict, words: Words): string[] {
  const hasOthers = readFrom.some(({ otherColumns, otherSheets }) => otherColumns ?? otherSheets);
  const most = hasOthers ? FEW_REASONS : REASONS;
  const counts = Object.entries(refusedByReason) as [RowRefusal, number][];
  const sorted = counts.sort(([, one], [, other]) => other - one);
  const told = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const left = refused - told.reduce((sum, [, count]) => sum + count, 0);
  const lines = told.map(([code, count]) => {
    const reason = words.text(`refused-${code}`);
    const sample = refusedSamples.find((row) => row.reason === code);
    return sample
      ? words.html("list-refused-sample", { count, reason, row: String(sample.row) })
      : words.html("list-refused", { count, reason });
  });
  return left > 0 ? [...lines, words.html("list-refused-more", { count: left })] : lines;
}

function suspicionInWords(suspicion: Suspicion, words: Words): string {
  switch (suspicion.code) {
    case "equal-endings":
      return words.html("suspicion-equal-endings", { count: suspicion.count, ending: suspicion.ending });
    case "consecutive": {
      const { count, first, last } = suspicion;
      return words.html("suspicion-consecutive", { count, first: unbroken(first), last: unbroken(last) });
    }
    case "many-duplicates":
    case "many-refused":
    case "many-fixed":
      return words.html(`suspicion-${suspicion.code}`, {
        count: suspicion.count,
        percent: Math.round(suspicion.share * 100),
      });
    case "unknown-prefixes":
      return words.html("suspicion-unknown-prefixes", {
        count: suspicion.count,
        prefixes: suspicion.prefixes.slice(0, 5).join(", "),
      });
    case "notes": {
      const quoted = suspicion.notes.slice(0, 3).map((value) => words.text("list-quoted", { value }));
      return words.html("suspicion-notes", { count: suspicion.count, notes: quotation(quoted.join(", ")) });
    }
    case "hidden": {
      const { rows, columns, sheets } = suspicion;
      return words.html("suspicion-hidden", { rows, columns, sheets });
    }
    default:
      return words.html(`suspicion-${suspicion.code}`, { count: suspicion.count });
  }
}
