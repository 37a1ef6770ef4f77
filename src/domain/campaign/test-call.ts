import type { PbxProblemCode } from "../pbx-problem.ts";
import type { Window } from "../schedule/schedule.ts";
import { instantOf, nowIn, type Zone } from "../schedule/zone.ts";

/**
 * A call to a manager's own phone, with a draft's recording from its lines: one number, one request, no time of Stop.
 * `waiting`: the tap is committed. `sending`: claimed, the one request may have left. `unknown`: nobody knows whether it
 * did, and nothing has to be settled. `dropped`: it did not leave at once, so that it never does.
 */
export type TestCallState = "waiting" | "sending" | "accepted" | "rejected" | "unknown" | "dropped";

/** Why a test call was not made, or may not have been. */
export type TestCallProblemCode =
  | PbxProblemCode
  | "no-list"
  | "interrupted"
  /** The number stands among those that are never called. */
  | "never-called"
  /** The person's number is not kept any more. */
  | "no-number";

export interface TestCallProblem {
  code: TestCallProblemCode;
  status?: number;
  /** The PBX's own words, cleaned. */
  said?: string;
}

/** What a test call is made with, as the draft had it when it was tapped. */
export interface TestCallRequest {
  /** Absent: the first account. */
  accountId?: number;
  name: string;
  trunks: string[];
  /** SHA-256 (hex) of the mp3. */
  recording: string;
  /** Seconds after pick-up from which a call counts. */
  goodtime: number;
  /** As the PBX writes it. */
  timezone: string;
}

/** The tap that it is of: the draft, and when the question that it answers was asked, in epoch milliseconds. */
export interface TestCallKey {
  draftId: string;
  askedAt: number;
}

export interface TestCall extends TestCallKey {
  chatId: number;
  userId: number;
  state: TestCallState;
  request: TestCallRequest;
  confirmedAt: number;
  problem?: TestCallProblem;
}

/** So many test calls a person may have made on one day. */
export const MOST_TEST_CALLS = 5;

/** Milliseconds for which the question stands: a tap that comes later was made for another moment, and is asked again. */
const STANDS = 5 * 60_000;

/** Whether a tap on the question still means now. A clock that was set back says no. */
export function isStillMeant(askedAt: number, now: number): boolean {
  return now >= askedAt && now - askedAt < STANDS;
}

/** How long the PBX has for its one try. */
const MINUTES = 10;

/** Today's hours of a test call: from this minute on, for ten minutes and not over midnight. @param now in its zone */
export function testWindow(now: Temporal.PlainDateTime): { day: Temporal.PlainDate; window: Window } {
  const { PlainTime } = Temporal;
  // The PBX takes no hours that end when they begin.
  const latest = new PlainTime(23, 58);
  const minute = new PlainTime(now.hour, now.minute);
  const from = PlainTime.compare(minute, latest) > 0 ? latest : minute;
  const isLate = from.until(new PlainTime(23, 59)).total("minutes") < MINUTES;
  return {
    day: now.toPlainDate(),
    window: { from, to: isLate ? new PlainTime(23, 59) : from.add({ minutes: MINUTES }) },
  };
}

/** When the day began that is today, in epoch milliseconds. */
export function dayBegan(zone: Zone, now: number): number {
  const today = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now)).toPlainDate();
  return instantOf(zone, today.toPlainDateTime()).epochMilliseconds;
}

/** Whether the installation calls without asking at a moment. @param hours its calling hours, in its zone */
export function isNight(zone: Zone, hours: Window, now: number): boolean {
  const time = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now)).toPlainTime();
  const { compare } = Temporal.PlainTime;
  return compare(time, hours.from) < 0 || compare(time, hours.to) >= 0;
}
