import type { Period, Window } from "../schedule/schedule.ts";
import { endAfter, type Finish } from "./calendar.ts";
import { ASSUMED, type Assumptions, loadOf } from "./load.ts";

/** A campaign as far as its pace is concerned. */
export interface Pace {
  /** Numbers to call. */
  readonly numbers: number;
  /** How long the message is. */
  readonly messageSeconds: number;
  /** Calls at the same time: the least of `maxline` and what the lines can carry. */
  readonly lines: number;
  /** Attempts for a number that does not answer, the first included. */
  readonly tries: number;
  readonly period: Period;
  readonly window: Window;
  /** The campaign's now, in its zone. */
  readonly now: Temporal.PlainDateTime;
  readonly assumptions?: Assumptions;
}

/** When a campaign will be finished: a range, because nobody knows who will answer. */
export interface Forecast {
  readonly earliest: Finish;
  readonly latest: Finish;
}

/**
 * When the last call will be over. The model is a fluid one: a broadcaster refills each line as it falls free, so the
 * line-seconds of all attempts are laid over the daily windows. Answers may be more or fewer than assumed; the latest
 * finish also has idle lines and the longest wait before each retry.
 */
export function forecast(pace: Pace): Forecast {
  const assumptions = pace.assumptions ?? ASSUMED;
  const { answerRate, answerSpread, idleShare, retryGapMinutes } = assumptions;
  const lines = Math.max(pace.lines, 1);
  const loads = [answerRate - answerSpread, answerRate + answerSpread].map((rate) => loadOf(pace, assumptions, rate));
  const work = loads.map(({ lineSeconds }) => lineSeconds / lines);
  const longestCall = Math.max(...loads.map(({ longestCallSeconds }) => longestCallSeconds));
  const waiting = (pace.tries - 1) * retryGapMinutes * 60 + longestCall;
  const finish = (seconds: number) => endAfter(seconds, pace.period, pace.window, pace.now);
  return { earliest: finish(Math.min(...work)), latest: finish(Math.max(...work) / (1 - idleShare) + waiting) };
}
