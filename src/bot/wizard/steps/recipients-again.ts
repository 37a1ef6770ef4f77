import { type Asked, type RepeatedList, type Scene, wizardButton } from "../../views/scene.ts";
import type { Meaning } from "./step.ts";

/** Whom a repeated campaign calls: the same list, the same without those called since, or a new one. */
export function askAgain(scene: Scene, { list, since }: RepeatedList): Asked {
  const { words } = scene;
  const { numbers: count } = list.verdict;
  return {
    text: words.html("repeat-ask"),
    buttons: [
      [{ ...wizardButton(scene, words.text("repeat-same", { count }), "repeat-same"), style: "primary" }],
      ...(since.length > 0 ? [[wizardButton(scene, words.text("repeat-without"), "repeat-without")]] : []),
      [wizardButton(scene, words.text("repeat-new"), "repeat-new")],
    ],
  };
}

/** What a button of that question means; undefined for one that it does not have. */
export function readAgain(action: string, { list, since }: RepeatedList): Meaning | undefined {
  switch (action) {
    case "repeat-same":
      return { kind: "answers", answers: { recipients: list } };
    case "repeat-without": {
      const sources = [{ sha256: list.sha256, name: list.fileName }];
      return { kind: "look-at-list", work: { kind: "list", sources, choices: {}, without: since } };
    }
    case "repeat-new":
      return { kind: "cursor", cursor: { newList: true } };
    default:
      return undefined;
  }
}
