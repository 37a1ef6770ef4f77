import type { RowRefusal } from "../../domain/list/verdict.ts";
import type { RefusedWords } from "../../files/lists/refused-rows.ts";
import type { Words } from "../../words.ts";

/** Every reason, so that a new one does not compile without its words. */
const REASONS: Record<RowRefusal, true> = {
  empty: true,
  "no-number": true,
  "too-short": true,
  "no-area-code": true,
  "wrong-length": true,
  "unknown-code": true,
  "not-foreign": true,
  joined: true,
  masked: true,
  letter: true,
  rounded: true,
  fraction: true,
  sum: true,
  id: true,
  formula: true,
  "too-long": true,
  foreign: true,
  doubtful: true,
  elsewhere: true,
  marked: true,
  "never-called": true,
};

/** The words of the csv of refused rows in a manager's language. */
export function refusedWords(words: Words): RefusedWords {
  const reasons = Object.keys(REASONS).map((reason) => [reason, words.text(`refused-${reason as RowRefusal}`)]);
  return {
    file: words.text("refused-file"),
    row: words.text("refused-row"),
    value: words.text("refused-value"),
    reason: words.text("refused-reason"),
    reasons: Object.fromEntries(reasons) as Record<RowRefusal, string>,
  };
}
