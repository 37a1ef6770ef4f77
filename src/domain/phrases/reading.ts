import type { Locale } from "../locale.ts";
import type { Period, Window } from "../schedule.ts";

/** What a text is read against. */
export interface ReadingContext {
  /** The campaign's now, in its own zone. */
  readonly now: Temporal.PlainDateTime;
  /** The chat's language; every language is read, this one only breaks ties. */
  readonly language: Locale;
  /** What the manager was asked for. */
  readonly expecting: "days" | "hours" | "schedule";
}

/** An answer, or the part of it that was said. */
export interface Answer {
  readonly period?: Period;
  readonly window?: Window;
}

/**
 * Why a text has to be asked about:
 * - `which-half`: a bare hour that may be before or after noon; - `open-hours`: a start, an end or a part of the day only;
 * - `open-days`: a first day only; - `days-or-hours`: two bare numbers; - `weekday-mismatch`: a weekday that is not the
 *   date's; - `which-week`: "next Friday" while this week's is still to come; - `one-window`: two windows;
 * - `one-period`: days apart; - `recurring`: "on Mondays"; - `exception`: "except Sunday", "not on Sunday".
 */
export type QuestionCode =
  | "which-half"
  | "open-hours"
  | "open-days"
  | "days-or-hours"
  | "weekday-mismatch"
  | "which-week"
  | "one-window"
  | "one-period"
  | "recurring"
  | "exception";

/** A question with at most six answers, each complete: it holds whatever else the text said for certain. */
export interface Question {
  readonly code: QuestionCode;
  /** The manager's own words that are unclear. */
  readonly quoted: string;
  readonly options: readonly Answer[];
}

/** Why a text that names days or hours cannot be taken. */
export type ReadingRefusalCode =
  | "past-day"
  | "reversed"
  | "too-long"
  | "over-midnight"
  | "empty"
  | "already-over"
  | "no-such-day"
  | "no-such-hour";

/** What a text says. */
export type Reading =
  | ({ readonly kind: "understood" } & Answer)
  | { readonly kind: "question"; readonly question: Question }
  | {
      readonly kind: "refused";
      readonly code: ReadingRefusalCode;
      /** The manager's own words that are wrong. */
      readonly quoted: string;
      /** The nearest right answer, with whatever else the text said. */
      readonly proposal?: Answer;
    }
  | { readonly kind: "nothing" };
