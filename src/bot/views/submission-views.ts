import { mayBeKeptUntil, opensNext } from "../../domain/campaign/late-hand-over.ts";
import { numbersBehind } from "../../domain/campaign/parts.ts";
import type { Submission, SubmissionProblemCode } from "../../domain/campaign/submission.ts";
import type { Words } from "../../words.ts";
import { type SubmissionTap, writeTap } from "../callback-data.ts";
import { minuteInFigures, momentInWords, secondInFigures } from "./moments.ts";
import { fitRows } from "./rows.ts";
import { zoneInWords } from "./summary.ts";
import { type Button, lines, type View } from "./view.ts";

function button(submission: Submission, label: string, tap: SubmissionTap): Button {
  return { label, data: writeTap({ on: "submission", submissionId: submission.id, tap }) };
}

function what({ answers }: Submission) {
  return { name: answers.name, count: answers.list.verdict.numbers };
}

/** When it leaves, and when that is read, in epoch milliseconds: the moment is named, since a count would stand still on the screen. */
export interface HeldTimes {
  until: number;
  now: number;
}

/**
 * Confirmed and waiting: for a while Stop takes it back, because the PBX never can. What starts later than in half an hour
 * may stay longer.
 */
export function heldView(submission: Submission, times: HeldTimes, words: Words): View {
  if (submission.late) return keptView(submission, times, words);
  const { answers } = submission;
  const { timezone } = answers.options;
  const kept = mayBeKeptUntil(answers, times.now);
  const keep = kept === undefined ? [] : [keepButton(submission, minuteInFigures(kept, timezone), words)];
  return {
    text: lines(
      words.html("submission-held", { ...what(submission), time: secondInFigures(times.until, timezone) }),
      restBehind(submission, words),
    ),
    buttons: [[stopButton(submission, words)], keep].filter((row) => row.length > 0),
  };
}

/** How many numbers wait for a word while a first part goes. */
function restBehind({ answers }: Submission, words: Words): string | undefined {
  const count = numbersBehind(answers);
  return count === undefined ? undefined : words.html("held-rest", { count });
}

function stopButton(submission: Submission, words: Words): Button {
  return { ...button(submission, words.text("button-stop"), { kind: "stop" }), style: "danger" };
}

function keepButton(submission: Submission, time: string, words: Words): Button {
  return button(submission, words.text("button-keep-until", { time }), { kind: "keep" });
}

/** It stays with the bot until shortly before its window opens, or until AloVoice can be reached. */
function keptView(submission: Submission, { until, now }: HeldTimes, words: Words): View {
  const { answers, confirmedAt, problem } = submission;
  const { timezone } = answers.options;
  const moment = momentInWords(until, now, timezone, words.locale);
  const opens = minuteInFigures(opensNext(answers, confirmedAt) ?? until, timezone);
  const about = { ...what(submission), zone: zoneInWords(timezone) };
  return {
    text: lines(
      problem
        ? words.html("submission-not-reached", { ...about, time: opens })
        : words.html("submission-kept", { ...about, moment }),
      restBehind(submission, words),
    ),
    buttons: fitRows([
      stopButton(submission, words),
      button(submission, words.text("button-edit"), { kind: "edit" }),
      button(submission, words.text("button-hand-over-now"), { kind: "hand-over" }),
    ]),
  };
}

/** On its way: `percent` of the files are with the PBX. */
export function sendingView(submission: Submission, percent: number, words: Words): View {
  return { text: words.html("submission-sending", { ...what(submission), percent }), buttons: [] };
}

type NotSent = "stopped" | "stale" | "rejected" | "absent";

/** Nothing was sent, or the PBX refused: why, and the way to mend it. */
export function notSentView(submission: Submission & { state: NotSent }, words: Words): View {
  const { state, problem, givenBack, answers } = submission;
  return {
    text: lines(
      words.html(`submission-${state}`, { name: submission.answers.name }),
      answers.part?.number === 2 && words.html("rest-in-draft", { count: answers.list.verdict.numbers }),
      problem && reasonInWords(problem.code, words),
      problem?.said
        ? words.html(problem.code === "sent-back" ? "stopped-sent-back-said" : "pbx-said", { said: problem.said })
        : undefined,
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
    case "by-admin":
      return words.html("stopped-by-admin");
    case "sent-back":
      return words.html("stopped-sent-back");
    case "account-gone":
      return words.html("stopped-account-gone");
    case "approval-expired":
    case "approval-too-short":
    case "held-too-long":
    case "window-over":
    case "moment-missed":
    case "clock-set":
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
