import { type Known, wordsAt } from "./accounts.ts";
import { offerable } from "./answers.ts";
import { isFollowed } from "./denials.ts";
import { blank, type Doubt } from "./known.ts";
import { answersOfText } from "./plainly.ts";
import type { Answer, Reading, ReadingContext } from "./reading.ts";
import { answersOf } from "./sentence.ts";
import { NAMELY, WAITING } from "./words-dangers.ts";

type Read = (text: string, context: ReadingContext) => Reading;

const LAST_HOUR = 24;

/**
 * "Friday 9-18, sorry, Saturday": what is said behind a word that takes something back replaces what was said before it.
 * The corrected reading is the first answer of the question. A politeness with nothing to correct is passed over.
 */
export function readCorrection(known: Known, context: ReadingContext, read: Read): Reading | undefined {
  const { doubts, written, tokens } = known;
  const marks = doubts.filter(
    (doubt) => doubt.kind === "correct" && (doubt.soft || isFollowed(doubt, tokens, written)),
  );
  const mark = marks.findLast(
    ({ start, end }) => speaksBetween(known, 0, start) && speaksBetween(known, end, written.length),
  );
  const idle = marks.filter((one) => one !== mark);
  if (!mark) {
    const isPlain = marks.length > 0 && marks.every(({ soft, value }) => soft && value !== WAITING);
    if (isPlain) return read(blank(written, marks), context);
    return marks.length > 0 ? confirmed(read(blank(written, marks), context), marks, written) : undefined;
  }
  const before = answersOfText(blank(written, [...idle, { start: mark.start, end: written.length }]), context);
  const behind = blank(written, [...idle, { start: 0, end: mark.end }]);
  const number = bareNumber(behind);
  const hours = number === undefined ? [] : answersOfText(behind, { ...context, expecting: "hours" });
  const said = answersOfText(behind, context);
  if (mark.value === NAMELY && before.some((one) => said.some((other) => isSame(one, other))))
    return read(blank(written, [mark]), context);
  const corrected = before.flatMap((one) => replaced(one, number, one.window && number !== undefined ? hours : said));
  const options = offerable([...corrected, ...said, ...before], context.now);
  if (options.length === 0) return undefined;
  const quoted = written.slice(mark.start).trim();
  return { kind: "question", question: { code: "correction", quoted, options } };
}

/** Whether one answer says of the other what it is, or which part of it. */
function isSame(one: Answer, other: Answer): boolean {
  const days = [one.period, other.period];
  const hours = [one.window, other.window];
  const { PlainDate, PlainTime } = Temporal;
  return isEitherWithin(days, PlainDate.compare) && isEitherWithin(hours, PlainTime.compare);
}

interface Ends<T> {
  readonly from: T;
  readonly to: T;
}

function isEitherWithin<T>([a, b]: readonly (Ends<T> | undefined)[], compare: (one: T, other: T) => number): boolean {
  if (!a || !b) return true;
  const holds = (outer: Ends<T>, inner: Ends<T>) =>
    compare(outer.from, inner.from) <= 0 && compare(outer.to, inner.to) >= 0;
  return holds(a, b) || holds(b, a);
}

/** "No, on Friday": at a question it is an answer, but it begins with a no. */
function confirmed(reading: Reading, marks: readonly Doubt[], written: string): Reading {
  if (reading.kind !== "understood") return reading;
  const quoted = wordsAt(marks, written).join(", ");
  return { kind: "question", question: { code: "correction", quoted, options: answersOf(reading) } };
}

/** The number that is all that stands in the text, but for a word or two about it. */
function bareNumber(text: string): number | undefined {
  const found = /^\D*(\d{1,2})\D*$/u.exec(text)?.[1];
  return found !== undefined && !/\p{L}{4,}/u.test(text) ? Number(found) : undefined;
}

/** What was said with what is said behind it in its place. A number is of the day, if it can be no hour. */
function replaced(said: Answer, number: number | undefined, behind: readonly Answer[]): readonly Answer[] {
  const { period, window } = said;
  if (
    number &&
    period?.from.equals(period.to) &&
    (number > LAST_HOUR || !window) &&
    number <= period.from.daysInMonth
  ) {
    return [{ ...said, period: sameDay(period.from.with({ day: number })) }];
  }
  const sameStart = window ? behind.filter((other) => other.window?.from.equals(window.from)) : [];
  const sameEnd = window ? behind.filter((other) => other.window?.to.equals(window.to)) : [];
  const likely = sameStart.length > 0 ? sameStart : sameEnd;
  return (likely.length > 0 ? likely : behind).map((other) => ({ ...said, ...other }));
}

function sameDay(day: Temporal.PlainDate) {
  return { from: day, to: day };
}

function speaksBetween({ sentence }: Known, start: number, end: number): boolean {
  return sentence.pieces.some((piece) => piece.start >= start && piece.start < end);
}
