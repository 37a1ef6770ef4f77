import type { CompleteAnswers } from "../draft/answers.ts";
import type { PbxProblem, PbxProblemCode } from "../pbx-problem.ts";
import { instantOf, readZone } from "../schedule/zone.ts";

/**
 * The life of a confirmed draft; what may follow what: `submission-life.ts`. `held`: Stop is still honest. `sending`:
 * claimed, the one request may have left. `unknown`: it may or may not have created a campaign, and only a person can tell.
 * `absent`: a person said that it is not there. `stale`: its time had passed before it could be sent, so nothing was sent.
 * Stopped because its manager is not let in any more, it may be held once more by whoever takes it over. `waiting`: the
 * second part of a confirmation, which leaves only at a person's word. `to-approve`: a second person is asked to agree first. Found held in a copy of the data folder it is
 * unknown too, since it may have been sent from the original; a person may have it held once more.
 */
export type SubmissionState =
  | "waiting"
  | "to-approve"
  | "held"
  | "stopped"
  | "stale"
  | "sending"
  | "accepted"
  | "rejected"
  | "unknown"
  | "absent";

/** What is wrong with a request that was answered, or why there was none; `interrupted`: nobody knows, the process ended. */
export type SubmissionProblemCode =
  | PbxProblemCode
  | StaleCode
  | "interrupted"
  /** It was found in a copy of the data folder, or after a while in which nobody was there. */
  | "copied"
  | "away"
  /** Its manager is not let in any more. */
  | "left-behind"
  /** Its manager has not its account any more. */
  | "account-gone"
  /** An admin stopped everything. */
  | "by-admin"
  /** Whoever was asked to agree sent it back, with a word; or nobody did in time. */
  | "sent-back"
  | ApprovalEnd
  /** The list cannot be read here any more, or nobody is left on it. */
  | "no-list"
  | "nobody-left";

/** Why a held submission is not sent any more without asking again. */
export type WaitedTooLong = "held-too-long" | "moment-missed" | "clock-set";

/** Why what a second person was asked to agree to can be agreed to no more. */
export type ApprovalEnd = "approval-expired" | "approval-too-short" | "window-over";

/** Why it was too late to send it. */
export type StaleCode = WaitedTooLong | ApprovalEnd;

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
  /** It is kept until shortly before its window opens. */
  late?: boolean;
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
  return answers.list.verdict.numbers - takenOut;
}

/** When a confirmed campaign last begins to call, in epoch milliseconds: its last window opens, or it is confirmed. */
export function callsUntil({ days, hours, options }: CompleteAnswers, confirmedAt: number): number {
  const zone = readZone(options.timezone);
  const last = zone && instantOf(zone, days.to.toPlainDateTime(hours.from)).epochMilliseconds;
  return Math.max(confirmedAt, last ?? 0);
}

/** The problem of a connection that broke while the process stopped: it was the stop that broke it off. */
export function asInterrupted(problem: PbxProblem): SubmissionProblem {
  return problem.code === "cut" && problem.status === undefined ? { code: "interrupted" } : problem;
}
