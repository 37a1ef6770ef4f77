import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { findingsOf, type RecordingQuestion } from "../../domain/recording/consent.ts";
import type { RecordingRepairs } from "../../domain/recording/recording.ts";
import type { Words } from "../../words.ts";
import { lengthOf } from "./figures.ts";
import { findingInWords, flawInWords } from "./findings.ts";
import { useInWords } from "./recording-name.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { type Button, lines } from "./view.ts";

/** The verdict: name and length, what was made of it, where it was used, what will hurt. */
export function recordingCard(scene: Scene, recording: RecordingAnswer): string {
  const { words, draft, recordings } = scene;
  const { fileName: name, madeFrom, repaired, facts } = recording;
  const used = recordings?.usedBefore;
  return lines(
    words.html("recording-card", { name, length: lengthOf(facts.seconds) }),
    madeFrom && !repaired && words.html("recording-made", { from: madeFrom }),
    repaired && words.html("recording-repaired", { what: repairsName(repaired) }),
    used && useInWords(used, words, scene.now.toPlainDate()),
    ...findingsOf({ ...draft.answers, recording }).map((finding) => flawInWords(finding, words)),
  );
}

/** Both ways, to be listened to and chosen from. */
export function repairedCard(original: RecordingAnswer, repaired: RecordingAnswer, words: Words): string {
  return lines(
    words.html("recording-repaired-ask", {
      before: lengthOf(original.facts.seconds),
      after: lengthOf(repaired.facts.seconds),
      what: repairsName(repaired.repaired ?? {}),
    }),
    ...findingsOf({ recording: repaired }).map((finding) => findingInWords(finding, words)),
  );
}

/** Which repairs, as the locales select by them. */
export function repairsName({ trim, level }: RecordingRepairs): "trim" | "level" | "both" {
  if (trim && level) return "both";
  return trim ? "trim" : "level";
}

/** A yes to what needs one, naming what it is said to. */
export function agreeButton(scene: Scene, { finding, key }: RecordingQuestion): Button {
  const { words, draft } = scene;
  const label =
    finding.code === "goodtime"
      ? words.text("recording-agree-goodtime", { goodtime: finding.variables.goodtime })
      : words.text("recording-agree-length", { length: lengthOf(draft.answers.recording?.facts.seconds ?? 0) });
  return { ...wizardButton(scene, label, { kind: "agree", finding: key }), style: "danger" };
}
