import type { Period, Window } from "../schedule.ts";
import { checkSchedule } from "../schedule-checks.ts";
import { type DaysRead, readDays } from "./days.ts";
import { asDays, asHours, type Sorted, sortPieces } from "./groups.ts";
import { type HoursRead, readHours } from "./hours.ts";
import { joinNumerals } from "./numerals.ts";
import { type Piece, readPieces } from "./pieces.ts";
import type { Answer, QuestionCode, Reading, ReadingContext, ReadingRefusalCode } from "./reading.ts";
import { settleTies } from "./ties.ts";
import { tokenise } from "./tokens.ts";

const NOTHING: Reading = { kind: "nothing" };
const MOST_OPTIONS = 6;

/**
 * Reads days and hours as people write them in Uzbek (either script), Russian or English, mixed as they like: what was
 * understood, a question with complete answers, or why it cannot be. Never throws; text without a day or an hour is
 * "nothing". Only what was said is in the answer: a text of hours alone gives no period.
 */
export function readSchedule(text: string, context: ReadingContext): Reading {
  const pieces = readPieces(settleTies(joinNumerals(tokenise(text), context.language), text, context.language));
  const kept = pieces.filter(({ negated }) => !negated);
  if (kept.length === 0) return NOTHING;
  const sorted = sortPieces(kept, context.expecting === "change" ? "days" : context.expecting);
  const quoted = quote(text, kept);
  const reading = sorted.either ? eitherQuestion(sorted.either, context, quoted) : readSorted(sorted, context, quoted);
  return kept.length < pieces.length ? asException(reading, quote(text, pieces)) : reading;
}

function readSorted(sorted: Sorted, { now }: ReadingContext, quoted: string): Reading {
  const days = readDays(sorted.days, now);
  const today = now.toPlainDate();
  const onlyToday = days.kind === "period" && days.period.from.equals(today) && days.period.to.equals(today);
  const hours = readHours(sorted.hours, now, onlyToday);
  const day = { from: today, to: today };
  const isToday = hours.isToday && days.kind === "none";
  const pairs = windowsOfDays(sorted, now);
  if (pairs.length > 1 && hours.kind === "question") return question("one-window", quoted, pairs, now);
  return combine(isToday ? { kind: "period", period: day } : days, hours, now, quoted);
}

/** "today 14 to 20 and tomorrow 9 to 12": each day with its own hours. */
function windowsOfDays({ days, hours }: Sorted, now: Temporal.PlainDateTime): readonly Answer[] {
  if (days.length < 2 || days.length !== hours.length) return [];
  const starts = days.map(({ first, last }) => (first ?? last)?.start ?? 0);
  const inTurn = hours.every((group, index) => {
    const at = (group.first ?? group.last)?.start ?? 0;
    return at > (starts[index] ?? 0) && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
  });
  if (!inTurn) return [];
  return days.flatMap((group, index) => {
    const day = readDays([group], now);
    const hour = readHours(hours.slice(index, index + 1), now, false);
    return day.kind === "period" && hour.kind === "window" ? [answer(day.period, hour.window)] : [];
  });
}

function combine(days: DaysRead, hours: HoursRead, now: Temporal.PlainDateTime, quoted: string): Reading {
  const window = hours.kind === "window" ? hours.window : undefined;
  const period = days.kind === "period" ? days.period : undefined;
  if (days.kind === "refused") return refusal(days.code, quoted, days.proposal && answer(days.proposal, window));
  if (hours.kind === "refused") return refusal(hours.code, quoted, hours.proposal && answer(period, hours.proposal));
  if (days.kind === "question") {
    return question(
      days.code,
      quoted,
      days.options.map((option) => answer(option, window)),
      now,
    );
  }
  if (hours.kind === "question") {
    return question(
      hours.code,
      quoted,
      hours.options.map((option) => answer(period, option)),
      now,
    );
  }
  if (!period && !window) return NOTHING;
  return understood(answer(period, window), now, quoted);
}

function understood(said: Answer, now: Temporal.PlainDateTime, quoted: string): Reading {
  const problem = problemOf(said, now);
  if (!problem) return { kind: "understood", ...said };
  const proposal = "proposal" in problem ? problem.proposal : undefined;
  return refusal(problem.code, quoted, proposal && { ...said, ...proposal });
}

/** A question keeps the options that can still be; if none can, the first says why. */
function question(
  code: QuestionCode,
  quoted: string,
  options: readonly Answer[],
  now: Temporal.PlainDateTime,
): Reading {
  const usable = options.filter((option) => !problemOf(option, now)).slice(0, MOST_OPTIONS);
  const [first] = options;
  if (usable.length === 0 && first) return understood(first, now, quoted);
  return usable.length === 0 ? NOTHING : { kind: "question", question: { code, quoted, options: usable } };
}

/** Bare figures that may be days or hours: both readings are offered. */
function eitherQuestion(group: NonNullable<Sorted["either"]>, context: ReadingContext, quoted: string): Reading {
  const { now } = context;
  const asDay = readSorted({ days: [asDays(group)], hours: [], either: undefined }, context, quoted);
  const asHour = readSorted({ days: [], hours: [asHours(group)], either: undefined }, context, quoted);
  return question("days-or-hours", quoted, [...answers(asDay), ...answers(asHour)], now);
}

/** "except Sunday", "not tomorrow but on Friday": the PBX knows no exceptions, so the rest is asked about. */
function asException(reading: Reading, quoted: string): Reading {
  const options = answers(reading);
  return options.length > 0 ? { kind: "question", question: { code: "exception", quoted, options } } : reading;
}

function answers(reading: Reading): readonly Answer[] {
  if (reading.kind === "question") return reading.question.options;
  if (reading.kind !== "understood") return [];
  return [answer(reading.period, reading.window)];
}

function problemOf({ period, window }: Answer, now: Temporal.PlainDateTime) {
  const checked = period && window ? checkSchedule(period, window, now) : undefined;
  return checked && !checked.ok ? checked.refusal : undefined;
}

function answer(period: Period | undefined, window: Window | undefined): Answer {
  return { ...(period ? { period } : {}), ...(window ? { window } : {}) };
}

function refusal(code: ReadingRefusalCode, quoted: string, proposal: Answer | undefined): Reading {
  return { kind: "refused", code, quoted, ...(proposal ? { proposal } : {}) };
}

function quote(text: string, pieces: readonly Piece[]): string {
  return text.slice(Math.min(...pieces.map(({ start }) => start)), Math.max(...pieces.map(({ end }) => end)));
}
