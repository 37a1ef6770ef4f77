import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { repairsFor } from "../../domain/recording/verdict.ts";
import { type Scene, wizardButton } from "./scene.ts";
import type { Button } from "./view.ts";

/** One tap a repair that would honestly help, and one for both. */
export function repairRows(scene: Scene, recording: RecordingAnswer): Button[][] {
  const { words } = scene;
  const { trim, level } = repairsFor(recording.facts);
  const one = (what: "trim" | "level" | "both") =>
    wizardButton(scene, words.text(`recording-button-${what}`), { kind: "repair", what });
  if (trim && level) return [[one("both")], [one("trim"), one("level")]];
  return [trim ? [one("trim")] : [], level ? [one("level")] : []].filter((row) => row.length > 0);
}
