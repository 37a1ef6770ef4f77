import { withoutUndefined } from "../without-undefined.ts";
import type { ListAnswer } from "./answers.ts";
import { type Answers, type CompleteAnswers, STEPS } from "./answers.ts";
import type { Cursor } from "./draft.ts";
import { linesLeft, printsOf } from "./fill.ts";
import { namedAgain, suggestedName } from "./suggested-name.ts";

export interface RepeatFrom {
  /** The submission of the campaign that is repeated, and what was sent. */
  submissionId: string;
  answers: CompleteAnswers;
  /** Whether its recording is still there. */
  hasRecording: boolean;
  /** The account's lines; absent while the PBX has not named them. */
  trunks?: readonly string[];
  today: Temporal.PlainDate;
  isNameTaken(name: string): boolean;
}

/** What a draft begins with that repeats a campaign: recording, lines, hours and settings stay; list and days are asked. */
export function repeatOf(from: RepeatFrom): { answers: Answers; cursor: Cursor } {
  const { submissionId, hasRecording, trunks = [], today, isNameTaken } = from;
  const { recording, hours, options, name } = from.answers;
  const lines = linesLeft(from.answers, trunks);
  const answers: Answers = withoutUndefined({
    recording: hasRecording ? recording : undefined,
    name: suggestedName(namedAgain(name), today, isNameTaken),
    trunks: lines.length > 0 ? lines : undefined,
    hours,
    options,
  });
  const taken = STEPS.filter((step) => step !== "name" && step !== "recording" && answers[step]);
  return { answers, cursor: { repeats: submissionId, filled: printsOf(answers, taken) } };
}

/** A list as it was sent, to be chosen again: nothing is known yet of who was called since. */
export function listAgain({ sha256, fileName, verdict, sources, choices }: ListAnswer): ListAnswer {
  return withoutUndefined({ sha256, fileName, verdict, sources, choices });
}
