import type { Locale } from "../locale.ts";
import type { Period, Window } from "../schedule/schedule.ts";
import type { Zone } from "../schedule/zone.ts";

/** What a text is read against. */
export interface ReadingContext {
  /** The campaign's now, in its own zone. */
  readonly now: Temporal.PlainDateTime;
  /** The chat's language; every language is read, this one only breaks ties. */
  readonly language: Locale;
  /**
   * What the manager was asked for. `change`: nothing; a screen after the days, where only what clearly speaks of days or
   * hours counts, and bare figures mean something else.
   */
  readonly expecting: "days" | "hours" | "schedule" | "change";
  /** The campaign's zone, UTC+5 if none is given: hours of another one are asked about. */
  readonly zone?: Zone;
}

/** An answer, or the part of it that was said. */
export interface Answer {
  readonly period?: Period;
  readonly window?: Window;
}

/**
 * Why a text has to be asked about:
 * - `which-half`: a bare hour that may be before or after noon, or two hours the wrong way round; - `open-hours`: a start, an end, a
 *   part of the day or a length only; - `open-days`: a first day only, or until a month or a week; - `days-or-hours`: two bare numbers; - `weekday-mismatch`: a weekday that is not the
 *   date's; - `which-week`: "next Friday" while this week's is still to come; - `one-window`: two windows;
 * - `one-period`: days apart; - `recurring`: "on Mondays"; - `exception`: "except Sunday", "not on Sunday": what stands on its sides, then all of it;
 * - `doubt`: words beside a day or an hour that were not understood, or that could change one wherever they stand;
 * - `denied`: a day that is not to be called, or about which something is asked ("no calls tomorrow", «а завтра праздник?»):
 *   it is in no option, and there may be none; - `correction`: "Friday, sorry, Saturday": the corrected reading first;
 * - `or`: "Tuesday or Wednesday"; - `about`: "around 3 December", «где-то в четверг»;
 * - `other-zone`: hours of another zone: in our zone first, then as they were said;
 * - `passed`: a day without a year that has just passed: the same day a year later.
 */
export const QUESTIONS = [
  "which-half",
  "open-hours",
  "open-days",
  "days-or-hours",
  "weekday-mismatch",
  "which-week",
  "one-window",
  "one-period",
  "recurring",
  "exception",
  "doubt",
  "denied",
  "correction",
  "or",
  "about",
  "other-zone",
  "passed",
] as const;

export type QuestionCode = (typeof QUESTIONS)[number];

/**
 * A question with at most six answers, the likely one first, each complete: it holds whatever else the text said for
 * certain. Only `denied` may have none.
 */
export interface Question {
  readonly code: QuestionCode;
  /** The manager's own words that are unclear. */
  readonly quoted: string;
  readonly options: readonly Answer[];
  /** Of `passed`: the day that has passed. */
  readonly day?: Temporal.PlainDate;
}

/** A slip of the finger and the word that it was taken for: «завра» for «завтра». */
export interface Correction {
  readonly said: string;
  readonly read: string;
}

/** What became of the words that are not in the answer, so that they add up. Absent where there are none. */
export interface Rest {
  /** The manager's own words that were not used. Those of a question that it quotes are not among them. */
  readonly unused?: readonly string[];
  /** Slips of the finger, to be said back. */
  readonly corrected?: readonly Correction[];
}

/** Why a text that names days or hours cannot be taken. */
export const READING_REFUSALS = [
  "past-day",
  "reversed",
  "too-long",
  "over-midnight",
  "empty",
  "already-over",
  "no-such-day",
  "no-such-hour",
] as const;

export type ReadingRefusalCode = (typeof READING_REFUSALS)[number];

/** What a text says. */
export type Reading =
  | ({ readonly kind: "understood" } & Answer & Rest)
  | ({ readonly kind: "question"; readonly question: Question } & Rest)
  | ({
      readonly kind: "refused";
      readonly code: ReadingRefusalCode;
      /** The manager's own words that are wrong. */
      readonly quoted: string;
      /** The nearest right answer, with whatever else the text said. */
      readonly proposal?: Answer;
    } & Rest)
  | { readonly kind: "nothing" };
