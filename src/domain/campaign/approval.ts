import type { CompleteAnswers } from "../draft/answers.ts";
import { isFarTooShort } from "../forecast/fixes.ts";
import { forecast } from "../forecast/forecast.ts";
import { type Shown, shownOf, shownText } from "../journal/shown.ts";
import { endOf, type Window } from "../schedule/schedule.ts";
import { instantOf, nowIn, windowIn, zoneOr } from "../schedule/zone.ts";
import { wholeOf } from "./parts.ts";
import type { ApprovalEnd } from "./submission.ts";

/** When a second person has to agree. */
export interface ApprovalRule {
  /** Numbers from which; 0: never, whatever the hours. */
  approveFrom: number;
  /** Hours outside of these always need it, where it is on; in the installation's zone. */
  callingHours: Window;
  defaultTimezone: string;
}

/** Agreed to, or asked for. Times are epoch milliseconds. */
export interface Approval {
  submissionId: string;
  /** SHA-256 (hex) of `shown`. */
  digest: string;
  shown: Shown;
  askedAt: number;
  expiresAt: number;
  /** Telegram user id. */
  approvedBy?: number;
}

/** Whether a confirmation leaves only once a second person has agreed. A part counts as the whole that was confirmed. */
export function needsApproval(answers: CompleteAnswers, rule: ApprovalRule): boolean {
  const { approveFrom, callingHours, defaultTimezone } = rule;
  if (approveFrom <= 0) return false;
  const { list, hours, options } = wholeOf(answers);
  if (list.verdict.numbers >= approveFrom) return true;
  const { compare } = Temporal.PlainTime;
  const waking = windowIn(callingHours, zoneOr(defaultTimezone), zoneOr(options.timezone));
  return compare(hours.from, waking.from) < 0 || compare(hours.to, waking.to) > 0;
}

/** Milliseconds for which it can be agreed to. */
const LONGEST = 24 * 3_600_000;

/** Whether even at best fewer than half of the calls could be made in what is left of the window. */
function isTooShort({ list, recording, days, hours, options }: CompleteAnswers, now: number): boolean {
  if (options.paused) return false;
  const there = nowIn(zoneOr(options.timezone), Temporal.Instant.fromEpochMilliseconds(now));
  const pace = { numbers: list.verdict.numbers, messageSeconds: recording.facts.seconds, lines: options.maxline };
  return isFarTooShort(forecast({ ...pace, tries: options.tries, period: days, window: hours, now: there }));
}

/** Milliseconds to which the moment is told at which too little of a window is left. */
const STEP = 60_000;

/** Until when it can be agreed to that was asked for now, and why no longer. Epoch milliseconds. */
export function approvalUntil(answers: CompleteAnswers, now: number): { at: number; why: ApprovalEnd } {
  const whole = wholeOf(answers);
  const zone = zoneOr(whole.options.timezone);
  const end = instantOf(zone, endOf(whole.days, whole.hours)).epochMilliseconds;
  const last = Math.min(now + LONGEST, end);
  // What is too short already was agreed to as such.
  if (!isTooShort(whole, now) && isTooShort(whole, last - 1)) {
    let [enough, short] = [now, last - 1];
    while (short - enough > STEP) {
      const middle = Math.floor((enough + short) / 2);
      if (isTooShort(whole, middle)) short = middle;
      else enough = middle;
    }
    return { at: short, why: "approval-too-short" };
  }
  return last === end ? { at: end, why: "window-over" } : { at: last, why: "approval-expired" };
}

/**
 * Whether what is to be sent is exactly what was shown to whoever agreed. Of parts, the one that is to be sent must be the one that
 * was shown as such; of a rest, days may have passed meanwhile.
 */
export function isAsShown(shown: Shown, answers: CompleteAnswers, accountId: number): boolean {
  const { part } = answers;
  const now = shownOf(wholeOf(answers), accountId);
  const { parts, ...whole } = shown;
  const sent = part && parts?.[part.number - 1];
  const { list } = answers;
  const isItsPart = part ? list.sha256 === sent?.sha256 && list.verdict.numbers === sent.numbers : parts === undefined;
  const hasBegun = part?.number === 2 && now.days.from > whole.days.from && now.days.from <= whole.days.to;
  const days = hasBegun ? { ...now.days, from: whole.days.from } : now.days;
  return isItsPart && shownText({ ...now, days }) === shownText(whole);
}
