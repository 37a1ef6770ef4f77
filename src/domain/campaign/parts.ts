import type { CompleteAnswers, Part } from "../draft/answers.ts";
import { LONGEST_NAME } from "../draft/suggested-name.ts";
import type { ListCut } from "../list/clean-list.ts";
import { sideOf } from "../list/cut.ts";
import { endOf } from "../schedule/schedule.ts";
import { instantOf, nowIn, zoneOr } from "../schedule/zone.ts";
import type { SubmissionState } from "./submission.ts";

/** A part's name: "Aprel 1/2". A long name gives way. */
export function partName(name: string, number: Part["number"]): string {
  const end = ` ${number}/2`;
  return `${[...name]
    .slice(0, LONGEST_NAME - end.length)
    .join("")
    .trimEnd()}${end}`;
}

/** The two parts of what is confirmed: campaigns that differ in their names and numbers, and share none. */
export function partsOf(answers: CompleteAnswers, { first, rest }: ListCut): [CompleteAnswers, CompleteAnswers] {
  const { cut: _made, ...list } = answers.list;
  const { name } = answers;
  const part = (number: Part["number"], side: ListCut["first"]): CompleteAnswers => ({
    ...answers,
    name: partName(name, number),
    list: sideOf(list, side),
    part: { number, name, list },
  });
  return [part(1, first), part(2, rest)];
}

/** What was confirmed, before it was parted. */
export function wholeOf({ part, ...answers }: CompleteAnswers): CompleteAnswers {
  return part ? { ...answers, name: part.name, list: part.list } : answers;
}

/** A part as a campaign of its own: its numbers are its list. */
export function ownOf({ part: _part, ...answers }: CompleteAnswers): CompleteAnswers {
  if (!_part) return answers;
  const { choice: _before, ...list } = answers.list;
  return { ...answers, list };
}

/** How many numbers wait for a word while this first part goes; undefined for what is no first part. */
export function numbersBehind({ part, list }: CompleteAnswers): number | undefined {
  return part?.number === 1 ? part.list.verdict.numbers - list.verdict.numbers : undefined;
}

/** Milliseconds before the end of its window at which a rest that waits is asked about. */
const ASKED_BEFORE = 3_600_000;

/** When the last window of a campaign ends, and when its rest is asked about, in epoch milliseconds. */
export function waitsUntil({ days, hours, options }: CompleteAnswers): { end: number; ask: number } {
  const end = instantOf(zoneOr(options.timezone), endOf(days, hours)).epochMilliseconds;
  return { end, ask: end - ASKED_BEFORE };
}

/** Whether the second part has to wait, because nobody knows yet what became of the first one. */
export function mustWaitFor(first: SubmissionState): boolean {
  return first === "to-approve" || first === "held" || first === "sending" || first === "unknown";
}

/**
 * The rest as it goes now: the days that have passed meanwhile, today among them where its hours are over, are none of its
 * days any more.
 * @param now epoch milliseconds
 */
export function fromNow(answers: CompleteAnswers, now: number): CompleteAnswers {
  const { days, hours, options } = answers;
  const there = nowIn(zoneOr(options.timezone), Temporal.Instant.fromEpochMilliseconds(now));
  const today = there.toPlainDate();
  const isTodayOver = Temporal.PlainTime.compare(there.toPlainTime(), hours.to) >= 0;
  const next = isTodayOver ? today.add({ days: 1 }) : today;
  const hasPassed = Temporal.PlainDate.compare(days.from, next) < 0;
  return hasPassed ? { ...answers, days: { ...days, from: next } } : answers;
}
