import type { RecipientsAnswer } from "../../domain/answers.ts";
import { showNumber } from "../../domain/numbers.ts";
import type { RecipientsVerdict, RowRefusal, Suspicion } from "../../domain/recipients.ts";
import type { Words } from "../../words.ts";
import { endsOf } from "./figures.ts";
import { lines } from "./view.ts";

/** Reasons shown on the card itself; all rows are in the file. */
const REASONS = 5;

const SAMPLE_LETTERS = 30;

/** A list in two lines: how many are called, and the first and the last of them. */
export function listTitle({ fileName, verdict }: RecipientsAnswer, words: Words): string {
  return words.html("list-card", { name: fileName, numbers: verdict.numbers, ends: endsOf(verdict) });
}

/** What became of a list: how many are called, what was merged, what was refused and why, what looks odd. */
export function listCard(list: RecipientsAnswer, words: Words): string {
  const { verdict, neverCalled = 0 } = list;
  const { numbers, rows, duplicates, refused, others } = verdict;
  return lines(
    listTitle(list, words),
    others.length > 0 && words.html("list-others", { others: others.map(showNumber).join(", ") }),
    rows !== numbers && words.html("list-rows", { rows, numbers, duplicates, refused, neverCalled }),
    ...reasons(verdict, words),
    ...verdict.suspicions.map((suspicion) => suspicionInWords(suspicion, words)),
  );
}

/** The reasons by which most rows were refused, each with the first of its rows. */
function reasons({ refusedByReason, refusedSamples }: RecipientsVerdict, words: Words): string[] {
  const counts = Object.entries(refusedByReason) as [RowRefusal, number][];
  const most = counts.sort(([, one], [, other]) => other - one).slice(0, REASONS);
  return most.map(([code, count]) => {
    const reason = words.text(`refused-${code}`);
    const sample = refusedSamples.find((row) => row.reason === code);
    if (!sample) return words.html("list-refused", { count, reason });
    const value = sample.value.slice(0, SAMPLE_LETTERS);
    return words.html("list-refused-sample", { count, reason, row: String(sample.row), value });
  });
}

function suspicionInWords(suspicion: Suspicion, words: Words): string {
  switch (suspicion.code) {
    case "equal-endings":
      return words.html("suspicion-equal-endings", { count: suspicion.count, ending: suspicion.ending });
    case "consecutive": {
      const { count, first, last } = suspicion;
      return words.html("suspicion-consecutive", { count, first: showNumber(first), last: showNumber(last) });
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
    case "hidden": {
      const { rows, columns, sheets } = suspicion;
      return words.html("suspicion-hidden", { rows, columns, sheets });
    }
    default:
      return words.html(`suspicion-${suspicion.code}`, { count: suspicion.count });
  }
}
