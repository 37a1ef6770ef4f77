import { type Asked, type RepeatedList, type Scene, wizardButton } from "../../views/scene.ts";
import type { Meaning } from "../meaning.ts";
import type { OwnTap } from "./screen.ts";

/** Whom a repeated campaign calls: the same list, the same without those called since, or a new one. */
export function askAgain(scene: Scene, { list, since }: RepeatedList): Asked {
  const { words } = scene;
  const { numbers: count } = list.verdict;
  return {
    text: words.html("repeat-ask"),
    buttons: [
      [{ ...wizardButton(scene, words.text("repeat-same", { count }), { kind: "repeat-same" }), style: "primary" }],
      ...(since.length > 0 ? [[wizardButton(scene, words.text("repeat-without"), { kind: "repeat-without" })]] : []),
      [wizardButton(scene, words.text("repeat-new"), { kind: "repeat-new" })],
    ],
  };
}

export const AGAIN_TAPS = ["repeat-same", "repeat-without", "repeat-new"] as const;

/** What a button of that question means. */
export function readAgain(tap: OwnTap<(typeof AGAIN_TAPS)[number]>, { list, since }: RepeatedList): Meaning {
  switch (tap.kind) {
    case "repeat-same":
      return { kind: "answers", answers: { list } };
    case "repeat-without": {
      const sources = [{ sha256: list.sha256, name: list.fileName }];
      return { kind: "look-at", work: { kind: "list", sources, choices: {}, without: since } };
    }
    case "repeat-new":
      return { kind: "cursor", cursor: { newList: true } };
  }
}
