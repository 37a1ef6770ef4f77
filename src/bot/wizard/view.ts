import { STEPS, type Step } from "../../domain/draft/answers.ts";
import { isEdited, screenOf } from "../../domain/draft/draft.ts";
import { editLabels } from "../views/edit-labels.ts";
import { noteOf, offersOf } from "../views/offers.ts";
import { reviewView } from "../views/review.ts";
import { fitRows } from "../views/rows.ts";
import { type Scene, wizardButton } from "../views/scene.ts";
import { answersSoFar } from "../views/summary.ts";
import { type Button, lines, type View } from "../views/view.ts";
import { STEP_SCREENS } from "./steps/steps.ts";

/** Telegram folds a quote to three lines, and one line more is not worth a tap. */
const LINES_OF_QUOTE = 4;

/** The wizard's one message for whatever screen the draft is on. */
export function wizardView(scene: Scene): View {
  const screen = screenOf(scene.draft);
  if (screen === "review") return reviewView(scene);
  return screen === "menu" ? editMenu(scene) : questionView(screen, scene);
}

function questionView(step: Step, scene: Scene): View {
  const { words, draft, zone, now } = scene;
  const asked = STEP_SCREENS[step].ask(scene);
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
  if (isEdited(scene.draft)) return scene.words.html("edit-header", { name });
  return scene.words.html("wizard-header", { step: STEPS.indexOf(step) + 1, steps: STEPS.length, name });
}

/** Answers so far stand below a question, but not where one is asked again or a calendar would push the question off. */
function hasRoom(step: Step, { draft }: Scene): boolean {
  return !isEdited(draft) && step !== "days";
}

/** What was answered before, out of the way of the question: of many lines Telegram shows the first ones. */
function quote(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  const tag = answers.length > LINES_OF_QUOTE ? "blockquote expandable" : "blockquote";
  return `<${tag}>${answers.join("\n")}</blockquote>`;
}

function navigation(step: Step, scene: Scene): Button[] {
  const { words } = scene;
  const cancel = wizardButton(scene, words.text("button-cancel"), "cancel");
  const { setting } = scene.draft.cursor;
  // A figure is chosen from the read-back's menu, or from the question about all of them.
  if (setting !== undefined && !(isEdited(scene.draft) && setting !== "more")) {
    return [wizardButton(scene, words.text("button-back"), "edit", step)];
  }
  if (isEdited(scene.draft)) return [wizardButton(scene, words.text("button-back"), "back")];
  if (step === STEPS[0]) return [cancel];
  return [wizardButton(scene, words.text("button-back"), "back"), cancel];
}

/** Every answer as a button with its present value: what to change. */
function editMenu(scene: Scene): View {
  const { words } = scene;
  return {
    text: lines(words.html("edit-ask"), noteOf(scene)),
    buttons: [
      ...offersOf(scene),
      ...fitRows(
        editLabels(scene).map(({ edited, label }) => wizardButton(scene, label, "edit", edited)),
        2,
      ),
      ...fitRows([
        wizardButton(scene, words.text("button-back"), "on"),
        wizardButton(scene, words.text("button-cancel"), "cancel"),
      ]),
    ],
  };
}
