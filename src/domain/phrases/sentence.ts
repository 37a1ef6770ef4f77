import { checkSchedule } from "../schedule/checks.ts";
import type { Period, Window } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { HourCore } from "./cores.ts";
import { type DaysRead, readDays } from "./days.ts";
import { aroundExceptions } from "./exceptions.ts";
import { asDays, asHours, type Sorted, type SortedPiece, sortPieces } from "./groups.ts";
import { type HoursRead, readHours } from "./hours.ts";
import { joinNumerals } from "./numerals.ts";
import type { Piece } from "./piece.ts";
import { readPieces } from "./pieces.ts";
import type { Answer, Question, QuestionCode, ReadingContext, ReadingRefusalCode } from "./reading.ts";
import { settleTies } from "./ties.ts";
import type { Token } from "./tokens.ts";

const NOTHING: Plain = { kind: "nothing" };
const MOST_OPTIONS = 6;

/** A reading without an account of the words that are not in it. */
export type Plain =
  | ({ readonly kind: "understood" } & Answer)
  | { readonly kind: "question"; readonly question: Question }
  | {
      readonly kind: "refused";
      readonly code: ReadingRefusalCode;
      readonly quoted: string;
      readonly proposal?: Answer;
    }
  | { readonly kind: "nothing" };

/** What known words say, and which of them say nothing of it. */
export interface Sentence {
  readonly reading: Plain;
  /** Days, hours and numbers, denied ones too. */
  readonly pieces: readonly Piece[];
  /** What is said of days and hours that are all denied: "not tomorrow". */
  readonly denied: readonly Answer[];
  /** Known words that found no place in the reading. */
  readonly loose: readonly Token[];
  readonly counted: readonly Token[];
  /** Slips of the finger that the reading rests on. */
  readonly slips: readonly Token[];
}

/**
 * Reads known words of `text` (every token means something). Only what was said is in the answer: a text of hours alone
 * gives no period. Text without a day or an hour is "nothing".
 */
export function readKnown(known: readonly Token[], text: string, context: ReadingContext): Sentence {
  const settled = settleTies(joinNumerals(known), text, context.language);
  const { pieces, loose, counted } = readPieces(settled.filter(({ sense }) => sense.code !== "?"));
  const kept = pieces.filter(({ negated }) => !negated);
  const { hasMore } = sortPieces(kept, asked(context));
  const unsettled = settled.filter(({ sense }) => sense.code === "?");
  const more = hasMore ? known.filter(({ digits }) => digits) : [];
  const slips = known.filter(({ slipOf }) => slipOf !== undefined);
  const isDenied = pieces.length > 0 && kept.length === 0;
  const denied = isDenied ? answersOf(readAll(pieces.map(affirmed), text, context)) : [];
  return {
    reading: readAll(pieces, text, context),
    denied,
    pieces,
    loose: [...loose, ...unsettled, ...more],
    counted,
    slips,
  };
}

/** On a screen that asks for neither, figures are days. */
function asked({ expecting }: ReadingContext): Exclude<ReadingContext["expecting"], "change"> {
  return expecting === "change" ? "days" : expecting;
}

function affirmed(piece: Piece): Piece {
  return { ...piece, negated: false };
}

function readAll(pieces: readonly Piece[], text: string, context: ReadingContext): Plain {
  if (pieces.length === 0) return NOTHING;
  const kept = pieces.filter(({ negated }) => !negated);
  const sorted = sortPieces(kept, asked(context));
  const all = quote(text, pieces);
  if (kept.length === 0) return { kind: "question", question: { code: "denied", quoted: text.trim(), options: [] } };
  const quoted = quote(text, kept);
  const said = { text, quoted };
  const reading = sorted.either ? eitherQuestion(sorted.either, context, said) : readSorted(sorted, context, said);
  if (kept.length === pieces.length) return reading;
  const negated = pieces.filter((piece) => piece.negated).map(affirmed);
  const denied = readAll(negated, text, context);
  const certain = denied.kind === "understood" ? answer(denied.period, denied.window) : undefined;
  // "Except Sunday", "not tomorrow but on Friday": the PBX knows no exceptions, so the rest is asked about.
  const rest = answersOf(reading).filter((option) => !isDenied(option, answersOf(denied)));
  const around = aroundExceptions(rest, negated, certain, context.now);
  // "Tomorrow, not Wednesday", said on a Tuesday, is nothing that can be offered otherwise.
  const options = around.length > 0 ? around : answersOf(reading);
  return options.length > 0 ? { kind: "question", question: { code: "exception", quoted: all, options } } : reading;
}

/** A text, and the part of it that speaks of days and hours. */
interface SaidText {
  readonly text: string;
  readonly quoted: string;
}

function readSorted(sorted: Sorted, { now }: ReadingContext, { text, quoted }: SaidText): Plain {
  const days = readDays(sorted.days, now);
  const today = now.toPlainDate();
  const onlyToday = days.kind === "period" && days.period.from.equals(today) && days.period.to.equals(today);
  const hours = readHours(sorted.hours, now, onlyToday);
  const day = { from: today, to: today };
  const isToday = hours.isToday && days.kind === "none";
  const pairs = windowsOfDays(sorted, now);
  if (pairs.length > 1 && hours.kind === "question") return question("one-window", quoted, pairs, now);
  const wrong = hours.kind === "refused" && days.kind !== "refused" ? hours.wrong : undefined;
  const told = wrong ? hourIn(text, wrong) : quoted;
  const read = combine(isToday ? { kind: "period", period: day } : days, hours, now, told);
  const isWeekday =
    onlyToday &&
    sorted.days.every(({ first, last }) => (first && last ? false : (first ?? last)?.core.is === "weekday"));
  return isWeekday && read.kind === "refused" && read.code === "already-over" ? aWeekLater(read, day, sorted) : read;
}

/** "Wednesday 9 to 18", "until Wednesday", said on a Wednesday evening is rather the next one than Thursday. */
function aWeekLater(read: Plain & { kind: "refused" }, { from }: Period, { days }: Sorted): Plain {
  const to = from.add({ weeks: 1 });
  const period = days.some(({ first }) => first) ? { from: to, to } : { from: from.add({ days: 1 }), to };
  return read.proposal ? { ...read, proposal: { ...read.proposal, period } } : read;
}

/** The hour itself, without the words beside it: "25" of «25 часов»; in figures also where it was said in words. */
function hourIn(text: string, { core, coreAt }: SortedPiece<HourCore>): string {
  const written = /\d+(?:\s*[:.]\s*\d+)?/.exec(text.slice(coreAt.start, coreAt.end));
  return written?.[0] ?? (core.is === "hour" ? String(core.hour) : "");
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

function combine(days: DaysRead, hours: HoursRead, now: Temporal.PlainDateTime, quoted: string): Plain {
  const window = hours.kind === "window" ? hours.window : undefined;
  const period = days.kind === "period" ? days.period : undefined;
  if (days.kind === "refused")
    return refusal(days.code, quoted, nearest(days.proposal && answer(days.proposal, window), now));
  if (hours.kind === "refused")
    return refusal(hours.code, quoted, nearest(hours.proposal && answer(period, hours.proposal), now));
  if (days.kind === "question") {
    const asked = question(
      days.code,
      quoted,
      days.options.map((option) => answer(option, window)),
      now,
    );
    return days.day && asked.kind === "question"
      ? { kind: "question", question: { ...asked.question, day: days.day } }
      : asked;
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

function understood(said: Answer, now: Temporal.PlainDateTime, quoted: string): Plain {
  const problem = problemOf(said, now);
  if (!problem) return { kind: "understood", ...said };
  const proposal = "proposal" in problem ? problem.proposal : undefined;
  return refusal(problem.code, quoted, proposal && { ...said, ...proposal });
}

/** A question keeps the options that can still be; if none can, the first says why. */
function question(code: QuestionCode, quoted: string, options: readonly Answer[], now: Temporal.PlainDateTime): Plain {
  const usable = options.filter((option) => !problemOf(option, now)).slice(0, MOST_OPTIONS);
  const [first] = options;
  if (usable.length === 0 && first) return understood(first, now, quoted);
  return usable.length === 0 ? NOTHING : { kind: "question", question: { code, quoted, options: usable } };
}

/** Bare figures that may be days or hours: both readings are offered, days first, but for those that would run into another month. */
function eitherQuestion(group: NonNullable<Sorted["either"]>, context: ReadingContext, said: SaidText): Plain {
  const { now } = context;
  const asDay = readSorted({ days: [asDays(group)], hours: [], either: undefined, hasMore: false }, context, said);
  const asHour = readSorted({ days: [], hours: [asHours(group)], either: undefined, hasMore: false }, context, said);
  const [days, hours] = [answersOf(asDay), answersOf(asHour)];
  const isBackwards = days.some(({ period }) => period && period.to.day < period.from.day);
  return question("days-or-hours", said.quoted, isBackwards ? [...hours, ...days] : [...days, ...hours], now);
}

/** Whether its days are those that are taken out. */
function isDenied({ period }: Answer, denied: readonly Answer[]): boolean {
  return denied.some((other) => period && other.period?.from.equals(period.from) && other.period.to.equals(period.to));
}

/** The complete answers that a reading comes to: one if it is certain, those of its question otherwise. */
export function answersOf(reading: Plain): readonly Answer[] {
  if (reading.kind === "question") return reading.question.options;
  if (reading.kind !== "understood") return [];
  return [answer(reading.period, reading.window)];
}

function problemOf({ period, window }: Answer, now: Temporal.PlainDateTime) {
  const checked = period && window ? checkSchedule(period, window, now) : undefined;
  return checked && !checked.ok ? checked.refusal : undefined;
}

/** A proposal that can still be: hours that are over today are those of the next day. */
function nearest(proposal: Answer | undefined, now: Temporal.PlainDateTime): Answer | undefined {
  const problem = proposal && problemOf(proposal, now);
  if (!problem) return proposal;
  const moved = "proposal" in problem && { ...proposal, ...problem.proposal };
  return moved && !problemOf(moved, now) ? moved : undefined;
}

function answer(period: Period | undefined, window: Window | undefined): Answer {
  return withoutUndefined({ period, window });
}

function refusal(code: ReadingRefusalCode, quoted: string, proposal: Answer | undefined): Plain {
  return withoutUndefined({ kind: "refused", code, quoted, proposal });
}

function quote(text: string, pieces: readonly Piece[]): string {
  return text.slice(Math.min(...pieces.map(({ start }) => start)), Math.max(...pieces.map(({ end }) => end)));
}
