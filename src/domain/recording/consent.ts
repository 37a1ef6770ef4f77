import type { Answers, RecordingAnswer } from "../draft/answers.ts";
import { type Finding, judgeRecording } from "./verdict.ts";

/** A finding that needs an explicit yes, and the name under which the yes is remembered. */
export type RecordingQuestion = { readonly finding: Finding; readonly key: string };

/** What will hurt about the chosen recording in this campaign, the gravest first; none without a recording. */
export function findingsOf({ recording, options }: Answers): Finding[] {
  return recording ? judgeRecording(recording.facts, options ? { goodtime: options.goodtime } : {}) : [];
}

/**
 * Findings of severity "ask" without a yes so far.
 * @param accepted keys that were agreed to; a yes does not outlive the recording or the figure that it was given for.
 */
export function openQuestions(answers: Answers, accepted: readonly string[] = []): RecordingQuestion[] {
  const { recording } = answers;
  if (!recording) return [];
  return findingsOf(answers)
    .filter(({ severity }) => severity === "ask")
    .map((finding) => ({ finding, key: questionKey(finding, recording) }))
    .filter(({ key }) => !accepted.includes(key));
}

function questionKey(finding: Finding, { sha256 }: RecordingAnswer): string {
  const goodtime = finding.code === "goodtime" ? finding.variables.goodtime : "";
  return [finding.code, goodtime, sha256.slice(0, 12)].join("-");
}
