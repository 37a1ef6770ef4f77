import type { SearchResult } from "../../domain/campaign/search.ts";
import type { Submission, SubmissionProblem } from "../../domain/campaign/submission.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { type SubmissionTap, writeTap } from "../callback-data.ts";
import { labelWith } from "./labels.ts";
import { type Button, lines, type View } from "./view.ts";

function button(submission: Submission, label: string, tap: SubmissionTap): Button {
  return { label, data: writeTap({ on: "submission", submissionId: submission.id, tap }) };
}

function what({ answers }: Submission) {
  return { name: answers.name, count: answers.list.verdict.numbers };
}

/** What is known of a request whose outcome is not: what came, or did not come, instead of an answer. */
function causeInWords({ code, status = 0 }: SubmissionProblem, words: Words): string {
  if (code === "interrupted" || code === "no-answer" || code === "cut") return words.html(`unknown-${code}`);
  if (status >= 500) return words.html("unknown-failure", { status: String(status) });
  return status >= 400 ? words.html("unknown-answer", { status: String(status) }) : words.html("unknown-unreadable");
}

/** The question with what is known; a process that finds a copy, or comes back late, has sent nothing itself. */
function whatIsKnown(submission: Submission, words: Words): string {
  const { problem } = submission;
  const code = problem?.code;
  if (code === "copied" || code === "away") return words.html(`submission-unknown-${code}`, what(submission));
  return lines(
    words.html("submission-unknown", { name: submission.answers.name }),
    problem && causeInWords(problem, words),
    problem?.said ? words.html("pbx-said", { said: problem.said }) : undefined,
    words.html("submission-unknown-ask", { count: submission.answers.list.verdict.numbers }),
  );
}

function waysOut(submission: Submission, words: Words): Button[][] {
  return [
    [button(submission, words.text("button-give-id"), { kind: "give-id" })],
    [button(submission, words.text("button-not-there"), { kind: "not-there" })],
  ];
}

/** It may or may not be there, and only a person can tell: by a search, by its number, or that it is not there. */
export function unknownView(submission: Submission, words: Words, note?: string): View {
  return {
    text: lines(note, note && "", whatIsKnown(submission, words)),
    buttons: [
      [{ ...button(submission, words.text("button-look-for"), { kind: "look" }), style: "primary" }],
      ...waysOut(submission, words),
    ],
  };
}

/** It is being looked for; who knows better may say so meanwhile. */
export function lookingView(submission: Submission, words: Words): View {
  return {
    text: words.html("submission-looking", { name: submission.answers.name }),
    buttons: waysOut(submission, words),
  };
}

/** What a search brought: one question about what was found, or the old question with what is known now. */
export function lookedView(submission: Submission, result: SearchResult, words: Words): View {
  if (result.kind === "found") return foundView(submission, result, words);
  if (result.kind === "nowhere") return unknownView(submission, words, words.html("look-nowhere"));
  const range = { first: String(result.first), last: String(result.last) };
  if (result.kind === "missed") return unknownView(submission, words, words.html("look-missed", range));
  const note = lines(words.html(`pbx-${result.code}`), words.html("look-stopped", { last: range.last }));
  return unknownView(submission, words, note);
}

function foundView(submission: Submission, found: SearchResult & { kind: "found" }, words: Words): View {
  const id = String(found.id);
  const there = Temporal.Instant.fromEpochMilliseconds(found.createdAt + found.offsetSeconds * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  const day = dayInWords(there.toPlainDate(), words.locale, there.toPlainDate());
  const time = timeInFigures(there.toPlainTime());
  return {
    text: words.html("look-found", { name: submission.answers.name, id, day, time }),
    buttons: [
      [
        {
          ...button(submission, words.text("button-look-yes"), { kind: "yes", campaignId: found.id }),
          style: "primary",
        },
      ],
      [button(submission, words.text("button-look-no"), { kind: "no", campaignId: found.id })],
      [button(submission, words.text("button-back"), { kind: "back" })],
    ],
  };
}

/** Questions that wait for the chat, each a button: they stand before everything else. */
export function unknownRows(submissions: readonly Submission[], words: Words): Button[][] {
  return submissions.map((submission) => [
    {
      ...button(
        submission,
        labelWith(submission.answers.name, (name) => words.text("unknown-row", { name })),
        { kind: "ask" },
      ),
      style: "danger",
    },
  ]);
}

/** How many such questions wait; undefined when none does. */
export function unknownLine(submissions: readonly Submission[], words: Words): string | undefined {
  return submissions.length === 0 ? undefined : words.html("unknown-waiting", { count: submissions.length });
}

/**
 * One more question before the same people can be called a second time.
 * @param isSentAgain it leaves again at once: a first part, for which the rest waits
 */
export function sureNotThereView(submission: Submission, words: Words, isSentAgain: boolean): View {
  const label = words.text(isSentAgain ? "button-sure-again" : "button-sure-absent");
  return {
    text: words.html(isSentAgain ? "submission-sure-again" : "submission-sure-absent", what(submission)),
    buttons: [
      [{ ...button(submission, label, { kind: "absent" }), style: "danger" }],
      [button(submission, words.text("button-back"), { kind: "back" })],
    ],
  };
}

/** Asks for the number of the campaign in the PBX. */
export function giveIdView(submission: Submission, words: Words, note?: string): View {
  return {
    text: lines(note, note && "", words.html("submission-give-id", { name: submission.answers.name })),
    buttons: [[button(submission, words.text("button-back"), { kind: "back" })]],
  };
}
