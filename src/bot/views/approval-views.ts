import type { Approval } from "../../domain/campaign/approval.ts";
import { wholeOf } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { guard } from "../../domain/schedule/guard.ts";
import type { Window } from "../../domain/schedule/schedule.ts";
import { nowIn, readZone, windowIn, zoneOr } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { type SubmissionTap, writeTap } from "../callback-data.ts";
import { momentInWords, secondInFigures } from "./moments.ts";
import { warningsInWords } from "./schedule-words.ts";
import { readBackLines } from "./summary.ts";
import { type Button, lines, type View } from "./view.ts";

/** What is asked, and who asks. */
export interface AskedApproval {
  submission: Submission;
  approval: Approval;
  /** The name of whose it is. */
  person: string;
}

/** When it is read, in epoch milliseconds, and what the installation goes by. */
export interface ApprovalReading {
  now: number;
  callingHours: Window;
  defaultTimezone: string;
}

/** Characters of the digest in a button: 48 bits, of one question. */
const SHOWN = 12;

function button({ id }: Submission, label: string, tap: SubmissionTap): Button {
  return { label, data: writeTap({ on: "submission", submissionId: id, tap }) };
}

/** To a second person: the whole read-back, the recording and the list, and what they say of it. */
export function approvalView(asked: AskedApproval, reading: ApprovalReading, words: Words): View {
  const { submission, approval, person } = asked;
  const answers = wholeOf(submission.answers);
  const zone = zoneOr(answers.options.timezone);
  const there = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(reading.now));
  const waking = windowIn(reading.callingHours, readZone(reading.defaultTimezone) ?? zone, zone);
  const today = there.toPlainDate();
  const first = approval.shown.parts?.[0].numbers;
  return {
    text: lines(
      words.html("approval-ask", { person, name: answers.name }),
      ...warningsInWords(guard(answers.days, answers.hours, there, waking), words, today),
      ...readBackLines(answers, words, zone, today).map(({ line }) => line),
      first !== undefined && words.html("approval-parts", { first }),
      answers.options.paused && words.html("line-paused"),
      words.html("approval-until", { moment: untilInWords(asked, reading.now, words) }),
    ),
    buttons: [
      [
        {
          ...button(submission, words.text("approval-button-yes"), {
            kind: "approve",
            shown: approval.digest.slice(0, SHOWN),
          }),
          style: "success",
        },
      ],
      [
        button(submission, words.text("approval-button-back"), { kind: "send-back" }),
        button(submission, words.text("button-play"), { kind: "hear" }),
      ],
      [button(submission, words.text("list-button-clean"), { kind: "clean-list" })],
    ],
  };
}

function untilInWords(
  { submission, approval }: Pick<AskedApproval, "submission" | "approval">,
  now: number,
  words: Words,
) {
  return momentInWords(approval.expiresAt, now, submission.answers.options.timezone, words.locale);
}

/** To whose it is: that it waits, for whom, and until when. @param approvers the names of who can agree now */
export function waitsForApprovalView(
  asked: AskedApproval,
  approvers: readonly string[],
  now: number,
  words: Words,
): View {
  const { submission } = asked;
  const { name, list } = wholeOf(submission.answers);
  return {
    text: lines(
      words.html("approval-waits", { name, count: list.verdict.numbers, moment: untilInWords(asked, now, words) }),
      approversInWords(approvers, words),
    ),
    buttons: [
      [
        { ...button(submission, words.text("button-stop"), { kind: "stop" }), style: "danger" },
        button(submission, words.text("button-edit"), { kind: "edit" }),
      ],
    ],
  };
}

/** Names of who can agree that are said: of many the others are a figure. */
const NAMED = 3;

/** On the read-back: that a second person has to agree, and who can. */
export function needsApprovalInWords(approvers: readonly string[], words: Words): string {
  const who = approversInWords(approvers, words);
  return approvers.length > 0 ? `${words.html("approval-before-start")} ${who}` : who;
}

/** Who can agree now. */
function approversInWords(approvers: readonly string[], words: Words): string {
  const more = approvers.length - NAMED;
  const named = approvers.slice(0, NAMED).join(", ");
  const names = more > 0 ? `${named} +${more}` : named;
  return approvers.length > 0 ? words.html("approval-who", { names }) : words.html("approval-nobody");
}

/** To who agreed: that it is held, with Stop. */
export function approvedView(submission: Submission, words: Words): View {
  const time = secondInFigures(submission.releaseAt, submission.answers.options.timezone);
  return {
    text: words.html("approval-given", { name: submission.answers.name, time }),
    buttons: [[{ ...button(submission, words.text("button-stop"), { kind: "stop" }), style: "danger" }]],
  };
}

/** To whoever was asked, or agreed: what became of it. */
export function approvalOverView(submission: Submission, words: Words): View {
  const { answers, state, problem, takenOut: count = 0 } = submission;
  const { name } = wholeOf(answers);
  const text =
    problem?.code === "sent-back"
      ? words.html("approval-sent-back", { name })
      : words.html("approval-over", { name, state: state === "held" ? "sending" : state });
  // Fewer than were shown are called: told, and no reason to ask anew.
  return { text: lines(text, count > 0 && words.html("approval-taken-out", { count })), buttons: [] };
}

/** Asks for the word with which it is sent back. */
export function sendBackView(submission: Submission, words: Words): View {
  return {
    text: words.html("approval-word", { name: wholeOf(submission.answers).name }),
    buttons: [
      [button(submission, words.text("approval-button-no-word"), { kind: "sent-back" })],
      [button(submission, words.text("button-back"), { kind: "look-again" })],
    ],
  };
}
