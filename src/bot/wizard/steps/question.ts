import { ASKED, STEPS, type Step } from "../../../domain/draft/answers.ts";
import { isEdited } from "../../../domain/draft/draft.ts";
import type { DraftTap } from "../../callback-data.ts";
import { noteOf, offersOf } from "../../views/offers.ts";
import { type Asked, type Scene, wizardButton } from "../../views/scene.ts";
import { answersSoFar } from "../../views/summary.ts";
import { type Button, lines, type View } from "../../views/view.ts";
import type { Meaning } from "../meaning.ts";
import { type OwnTap, ownTaps, type Screen } from "./screen.ts";

/** Telegram folds a quote to three lines, and one line more is not worth a tap. */
const LINES_OF_QUOTE = 4;

/** A question of the wizard, without what every question has around it. */
export interface QuestionParts<K extends DraftTap["kind"]> {
  step: Step;
  own: readonly K[];
  ask(scene: Scene): Asked;
  read(text: string, scene: Scene): Meaning;
  tap(tap: OwnTap<K>, scene: Scene): Meaning | undefined;
}

/** A question as a screen; `ask`: what it is without the rest. */
export interface Question<K extends DraftTap["kind"]> extends Screen<K> {
  ask(scene: Scene): Asked;
}

/** The screen of a question: which one it is, what was said of the last answer, the question, Back and Cancel. */
export function question<K extends DraftTap["kind"]>({ step, own, ask, read, tap }: QuestionParts<K>): Question<K> {
  return { ...ownTaps(own, tap), ask, read, view: (scene: Scene) => frame(step, ask(scene), scene) };
}

function frame(step: Step, asked: Asked, scene: Scene): View {
  const { words, draft, zone, now } = scene;
  const note = noteOf(scene);
  return {
    text: lines(
      header(step, scene),
      note,
      note && "",
      asked.text,
      hasRoom(step, scene) && quote(answersSoFar(draft.answers, step, words, zone, now.toPlainDate())),
    ),
    buttons: [...offersOf(scene), ...asked.buttons, navigation(step, scene)],
  };
}

/** Which question it is, and how many there are; no count where one of them is asked again. */
function header(step: Step, scene: Scene): string {
  const name = scene.words.text(`step-${step}`);
  const at = ASKED.indexOf(step);
  if (isEdited(scene.draft) || at === -1) return scene.words.html("edit-header", { name });
  return scene.words.html("wizard-header", { step: at + 1, steps: ASKED.length, name });
}

/** Answers so far stand below a question, but not where one is asked again or a calendar would push the question off. */
function hasRoom(step: Step, { draft }: Scene): boolean {
  return !isEdited(draft) && step !== "days";
}

/** What was answered before, out of the way of the question: of many lines Telegram shows the first ones. */
function quote(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  const folded = answers.length > LINES_OF_QUOTE ? " expandable" : "";
  return `<blockquote${folded}>${answers.join("\n")}</blockquote>`;
}

function navigation(step: Step, scene: Scene): Button[] {
  const { words } = scene;
  const cancel = wizardButton(scene, words.text("button-cancel"), { kind: "cancel" });
  const { setting } = scene.draft.cursor;
  // A figure is chosen from the read-back's menu, or from the question about all of them.
  if (setting !== undefined && !(isEdited(scene.draft) && setting !== "more")) {
    return [wizardButton(scene, words.text("button-back"), { kind: "edit", what: step })];
  }
  if (isEdited(scene.draft)) return [wizardButton(scene, words.text("button-back"), { kind: "back" })];
  if (step === STEPS[0]) return [cancel];
  return [wizardButton(scene, words.text("button-back"), { kind: "back" }), cancel];
}
