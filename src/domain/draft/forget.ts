import { findNumbers } from "../number/text.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { Answers, CompleteAnswers, ListAnswer } from "./answers.ts";

/**
 * What is kept of a settled campaign's answers after retention: counts, days, hours, settings and names, and nothing that
 * says whom it called. Kept by name, so that what is added to a list's answer is forgotten until somebody decides otherwise.
 */
export function forgetPeople(answers: CompleteAnswers): CompleteAnswers {
  const { recording, list, name, part, ...rest } = answers;
  return withoutUndefined({
    ...rest,
    name: withoutPhone(name),
    recording: { ...recording, fileName: withoutPhone(recording.fileName) },
    list: countsOf(list),
    part: part && { number: part.number, name: withoutPhone(part.name), list: countsOf(part.list) },
  });
}

/** What is kept of a draft that was left alone: all but its list, also as what it is a part of, and its recording. */
export function keptWhenLeftAlone({ list: _list, part: _whole, recording: _sound, ...rest }: Answers): Answers {
  return withoutUndefined({ ...rest, name: rest.name === undefined ? undefined : withoutPhone(rest.name) });
}

/** As many digits as a phone has, with letters or underscores grown onto them. */
const PHONE_LONG = /(?<!\d)(?:998)?\d{9}(?!\d)/;

/** A text in which somebody wrote what is or may be a phone keeps no digit of it. */
export function withoutPhone(text: string): string {
  const { numbers, doubts } = findNumbers(text);
  const isNamed = numbers.length + doubts.length > 0 || PHONE_LONG.test(text);
  return isNamed ? text.replaceAll(/\p{Nd}/gu, "*") : text;
}

function countsOf({ sha256, fileName, verdict, ...rest }: ListAnswer): ListAnswer {
  const { rows, numbers, duplicates, refused, refusedByReason, foreign, cellsWithSeveral, fingerprint } = verdict;
  return withoutUndefined({
    sha256,
    fileName: withoutPhone(fileName),
    verdict: withoutUndefined({
      rows,
      numbers,
      duplicates,
      refused,
      refusedByReason,
      foreign,
      cellsWithSeveral,
      fingerprint,
      doubtful: verdict.doubtful,
      refusedSamples: [],
      suspicions: [],
      first: "",
      last: "",
      others: [],
      readFrom: [],
    }),
    neverCalled: rest.neverCalled,
    takenOut: rest.takenOut,
    leftOut: rest.leftOut,
    choice: rest.choice,
  });
}
