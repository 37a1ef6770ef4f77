import type { Step } from "../../domain/draft/answers.ts";
import { isAsFilled } from "../../domain/draft/fill.ts";
import { findingsOf } from "../../domain/recording/consent.ts";
import { findingInWords, flawInWords } from "./findings.ts";
import { rowsLine } from "./list-words.ts";
import { repairRows } from "./recording-repairs.ts";
import { type Scene, wizardButton } from "./scene.ts";
import type { Button } from "./view.ts";

/** Marks the line of an answer that was filled in and not given. */
export function markFilled(step: Step, line: string, { words, draft }: Scene): string {
  // The line of the lines tells the calls at once too.
  const isAlsoSettings = step === "trunks" && draft.cursor.filled?.options !== undefined;
  if (!isAsFilled(step, draft) || (isAlsoSettings && !isAsFilled("options", draft))) return line;
  return `${line} · <i>${words.html(step === "days" ? "filled-day" : "filled-same")}</i>`;
}

/** Whether the cards of recording and list were passed over, so that the read-back tells what they would have said. */
const arePassedOver = ({ draft }: Scene): boolean => draft.cursor.filled !== undefined;

/** What is to be known of the recording: what needs a yes, and a short line a flaw where its card was passed over. */
export function findingsTold(scene: Scene): string[] {
  const { words, draft } = scene;
  return findingsOf(draft.answers).flatMap((finding) => {
    if (finding.severity === "ask") return [findingInWords(finding, words)];
    return arePassedOver(scene) ? [flawInWords(finding, words)] : [];
  });
}

/** How the list's rows add up, where its card was passed over and something is left out. */
export function rowsTold(scene: Scene): string | undefined {
  const { list } = scene.draft.answers;
  return arePassedOver(scene) && list ? rowsLine(list, scene.words) : undefined;
}

/** What those cards would have offered: a repair of the recording, the refused rows as a file. */
export function passedOverRows(scene: Scene): Button[][] {
  const { recording, list } = scene.draft.answers;
  if (!arePassedOver(scene)) return [];
  const refused = wizardButton(scene, scene.words.text("list-button-refused"), { kind: "refused" });
  return [...(recording ? repairRows(scene, recording).slice(0, 1) : []), ...(list?.refusedSha256 ? [[refused]] : [])];
}
