import { type Asked, type Scene, wizardButton } from "../views/scene.ts";
import type { StepScreen } from "./step.ts";

/** Longer names are cut by every screen that shows them; the PBX documents no limit. */
const LONGEST = 60;

/** What the campaign is called: the list's or the recording's file name with the day, or what is typed. */
export const nameStep: StepScreen = {
  ask(scene): Asked {
    const { words, draft } = scene;
    const { name } = draft.answers;
    const suggestion = suggest(scene);
    return {
      text: name ? words.html("name-ask-again", { name }) : words.html("name-ask", { suggestion }),
      buttons: [
        [wizardButton(scene, name ? words.text("button-continue") : suggestion.slice(0, 40), name ? "on" : "keep")],
      ],
    };
  },
  read(text) {
    const name = text.replace(/\s+/g, " ").trim();
    if (name === "") return { kind: "note", note: { key: "name-empty", variables: {} } };
    if ([...name].length > LONGEST) {
      return { kind: "note", note: { key: "name-long", variables: { length: [...name].length, most: LONGEST } } };
    }
    return { kind: "answers", answers: { name } };
  },
  tap(action, _value, scene) {
    if (action === "on") return { kind: "on" };
    return action === "keep" ? { kind: "answers", answers: { name: suggest(scene) } } : undefined;
  },
};

/** A name that tells campaigns apart at a glance: what is played, and the day. */
function suggest({ draft, now }: Scene): string {
  const file = draft.answers.recording?.fileName ?? draft.answers.recipients?.fileName ?? "";
  const base = file
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll("_", " ")
    .trim();
  const day = [now.day, now.month].map((figure) => String(figure).padStart(2, "0")).join(".");
  return [[...base].slice(0, LONGEST - day.length - 1).join(""), day].filter((part) => part !== "").join(" ");
}
