import type { CompleteAnswers } from "../draft/answers.ts";
import type { PbxProblem, PbxProblemCode } from "../pbx-problem.ts";
import { instantOf, readZone } from "../schedule/zone.ts";

/**
 * The life of a confirmed draft. `held`: Stop is still honest. `sending`: claimed, the one request may have left.
 * `unknown`: it may or may not have created a campaign, and only a person can tell. `absent`: a person said that it
 * is not there. `stale`: its time had passed before it could be sent, so nothing was sent.
 * Stopped because whose it is is not let in any more, it may be held once more, by who takes it over.
 * Found held in a copy of the data folder it is unknown too, since it may have been sent from the original; a person may
 * have it held once more.
 */
export type SubmissionState = "held" | "stopped" | "stale" | "sending" | "accepted" | "rejected" | "unknown" | "absent";

const MAY_FOLLOW: Record<SubmissionState, readonly SubmissionState[]> = {
  held: ["stopped", "stale", "sending", "rejected", "unknown"],
  sending: ["stale", "accepted", "rejected", "unknown"],
  unknown: ["accepted", "absent", "held"],
  stopped: ["held"],
  stale: [],
  accepted: [],
  rejected: [],
  absent: [],
};

/** Whether a submission in one state may go to another. */
export function mayFollow(from: SubmissionState, to: SubmissionState): boolean {
  return MAY_FOLLOW[from].includes(to);
}

/** States after which the answers are the manager's again, as a new draft. */
export function givesDraftBack(state: SubmissionState): boolean {
  return state === "stopped" || state === "stale" || state === "rejected" || state === "absent";
}

/** What is wrong with a request that was answered, or why there was none; `interrupted`: nobody knows, the process ended. */
export type SubmissionProblemCode =
  | PbxProblemCode
  | StaleCode
  | "interrupted"
  /** It was found in a copy of the data folder, or after a while in which nobody was there. */
  | "copied"
  | "away"
  /** Whose it is is not let in any more. */
  | "left-behind"
  /** The list cannot be read here any more, or nobody is left on it. */
  | "no-list"
  | "nobody-left";

/** Why it was too late to send it. */
export type StaleCode = "held-too-long" | "window-over";

/** Why a submission did not end accepted; the words are chosen by the code. */
export interface SubmissionProblem {
  code: SubmissionProblemCode;
  status?: number;
  /** The PBX's own words, cleaned. */
  said?: string;
}

export interface Submission {
  id: string;
  draftId: string;
  chatId: number;
  userId: number;
  accountId: number;
  state: SubmissionState;
  answers: CompleteAnswers;
  /** Epoch milliseconds from which it may leave. */
  releaseAt: number;
  confirmedAt: number;
  /** When it was taken for its one request: no campaign of it can be older. */
  claimedAt?: number;
  problem?: SubmissionProblem;
  campaignId?: number;
  /** The message with Stop, then with the progress. */
  screenId?: number;
  /** The draft that got the answers back. */
  givenBack?: string;
  /** Numbers that were taken out after the confirmation because they are never to be called. */
  takenOut?: number;
}

/** How many numbers its list holds as it is sent: without those that were taken out of it. */
export function numbersSent({ answers, takenOut = 0 }: Pick<Submission, "answers" | "takenOut">): number {
  return answers.recipients.verdict.numbers - takenOut;
}

/** How late a held submission may still leave by itself, in milliseconds: after an outage a person is asked again. */
const LATEST_RELEASE = 10 * 60_000;

/** Whether a held submission waited too long (the process was down) to be sent without asking again. */
export function releasedTooLate(releaseAt: number, now: number): boolean {
  return now - releaseAt > LATEST_RELEASE;
}

/** When a confirmed campaign last begins to call, in epoch milliseconds: its last window opens, or it is confirmed. */
export function callsUntil({ days, hours, options }: CompleteAnswers, confirmedAt: number): number {
  const zone = readZone(options.timezone);
  const last = zone && instantOf(zone, days.to.toPlainDateTime(hours.from)).epochMilliseconds;
  return Math.max(confirmedAt, last ?? 0);
}

/** A connection that broke while the process stopped was broken off by it. */
export function asInterrupted(problem: PbxProblem): SubmissionProblem {
  return problem.code === "cut" && problem.status === undefined ? { code: "interrupted" } : problem;
}
