import type { ListAnswer } from "../../domain/draft/answers.ts";
import { mustChoose, startedOf } from "../../domain/list/call-choice.ts";
import { FIRST_NUMBERS, isWorthCutting } from "../../domain/list/cut.ts";
import { type Scene, wizardButton } from "./scene.ts";
import type { Button } from "./view.ts";

/** What may be done in place of starting all at once: small, under Start. */
export function besideStart(scene: Scene): Button[] {
  const { list } = scene.draft.answers;
  return list ? firstOf(list, scene) : [];
}

/** Some numbers of a long list first; where many were called lately, of all or of the others, as it is started. */
function firstOf(list: ListAnswer, scene: Scene): Button[] {
  const { words, start: shown = "" } = scene;
  const first = FIRST_NUMBERS;
  if (!mustChoose(list)) {
    if (!isWorthCutting(list)) return [];
    return [wizardButton(scene, words.text("review-first", { first }), { kind: "first", shown })];
  }
  const isLong = (of: "all" | "without"): boolean => {
    const started = startedOf(list, of);
    return started !== undefined && isWorthCutting(started);
  };
  const label = (of: "all" | "without") => words.text("review-first-of", { of, first });
  return [
    ...(isLong("all") ? [wizardButton(scene, label("all"), { kind: "first-all", shown })] : []),
    ...(isLong("without") ? [wizardButton(scene, label("without"), { kind: "first-without", shown })] : []),
  ];
}
