import { waitsUntil } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { type SubmissionTap, writeTap } from "../callback-data.ts";
import type { Button, View } from "./view.ts";

function button({ id }: Submission, label: string, tap: SubmissionTap): Button {
  return { label, data: writeTap({ on: "submission", submissionId: id, tap }) };
}

const numbersOf = ({ answers }: Submission): number => answers.list.verdict.numbers;

/** Until when a rest waits, by its campaign's clock. */
function until({ answers }: Submission): Temporal.PlainDateTime {
  return nowIn(zoneOr(answers.options.timezone), Temporal.Instant.fromEpochMilliseconds(waitsUntil(answers).end));
}

/** What a person says of a rest that waits: it goes, or it does not. */
export function restRow(rest: Submission, words: Words): Button[] {
  return [
    { ...button(rest, words.text("button-go-on", { count: numbersOf(rest) }), { kind: "go-on" }), style: "primary" },
    button(rest, words.text("button-stop-here"), { kind: "stop-here" }),
  ];
}

/**
 * What the card of the first part says of the rest: how many wait, and until when.
 * @param first how many numbers the first part was sent with, and how many of them the PBX counted; 0: none yet
 * @param today in the campaign's zone
 */
export function restLine(
  rest: Submission,
  first: { sent: number; counted: number },
  today: Temporal.PlainDate,
  words: Words,
): string {
  const end = until(rest);
  return words.html("card-rest", {
    ...first,
    known: first.counted > 0 ? "yes" : "no",
    count: numbersOf(rest),
    day: dayInWords(end.toPlainDate(), words.locale, today),
    time: timeInFigures(end.toPlainTime()),
  });
}

/** The rest is asked about before its window ends; while nobody knows what became of the first part, that comes first. */
export function restAskView(rest: Submission, first: Submission | undefined, words: Words): View {
  const time = timeInFigures(until(rest).toPlainTime());
  const about = { name: rest.answers.name, count: numbersOf(rest), time };
  if (first?.state !== "unknown") {
    return { text: words.html("rest-ask", about), buttons: restRow(rest, words).map((one) => [one]) };
  }
  const { name } = first.answers;
  return {
    text: words.html("rest-ask-held-up", { ...about, first: name }),
    buttons: [[{ ...button(first, words.text("unknown-row", { name }), { kind: "ask" }), style: "danger" }]],
  };
}
