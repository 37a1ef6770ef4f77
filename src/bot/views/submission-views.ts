import type { Submission, SubmissionProblemCode } from "../../domain/campaign/submission.ts";
import type { Words } from "../../words.ts";
import { type SubmissionTap, writeTap } from "../callback-data.ts";
import { secondInFigures } from "./moments.ts";
import { type Button, lines, type View } from "./view.ts";

function button(submission: Submission, label: string, tap: SubmissionTap): Button {
  return { label, data: writeTap({ on: "submission", submissionId: submission.id, tap }) };
}

function what({ answers }: Submission) {
  return { name: answers.name, count: answers.recipients.verdict.numbers };
}

/**
 * Confirmed and waiting: for a while Stop takes it back, because the PBX never can.
 * @param until epoch milliseconds: the moment is named, since a count would stand still on the screen
 */
export function heldView(submission: Submission, until: number, words: Words): View {
  const { timezone } = submission.answers.options;
  return {
    text: words.html("submission-held", { ...what(submission), time: secondInFigures(until, timezone) }),
    buttons: [[{ ...button(submission, words.text("button-stop"), { kind: "stop" }), style: "danger" }]],
  };
}

/** On its way: `percent` of the files are with the PBX. */
export function sendingView(submission: Submission, percent: number, words: Words): View {
  return { text: words.html("submission-sending", { ...what(submission), percent }), buttons: [] };
}

type NotSent = "stopped" | "stale" | "rejected" | "absent";

/** Nothing was sent, or the PBX refused: why, and the way to mend it. */
export function notSentView(submission: Submission & { state: NotSent }, words: Words): View {
  const { state, problem, givenBack } = submission;
  return {
    text: lines(
      words.html(`submission-${state}`, { name: submission.answers.name }),
      problem && reasonInWords(problem.code, words),
      problem?.said ? words.html("pbx-said", { said: problem.said }) : undefined,
    ),
    buttons: givenBack
      ? [
          [
            {
              label: words.text("button-mend"),
              data: writeTap({ on: "menu", tap: { kind: "take-up", draftId: givenBack } }),
              style: "primary",
            },
          ],
        ]
      : [],
  };
}

/** Undefined where the code says no more than the state does. */
function reasonInWords(code: SubmissionProblemCode, words: Words): string | undefined {
  switch (code) {
    case "held-too-long":
    case "window-over":
      return words.html(`stale-${code}`);
    case "interrupted":
    case "copied":
    case "away":
    case "left-behind":
      return undefined;
    case "no-connection":
    case "token-refused":
    case "refused":
    case "not-found":
    case "busy":
    case "no-answer":
    case "cut":
    case "server-trouble":
    case "unreadable":
    case "no-file":
    case "no-list":
    case "nobody-left":
      return words.html(`pbx-${code}`);
  }
}
