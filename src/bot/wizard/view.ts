import { STEPS, type Step } from "../../domain/draft/answers.ts";
import { screenOf } from "../../domain/draft/draft.ts";
import { noteOf, offersOf } from "../views/offers.ts";
import { reviewView } from "../views/review.ts";
import { type Scene, wizardButton } from "../views/scene.ts";
import { answersSoFar } from "../views/summary.ts";
import { type Button, lines, rowsOf, type View } from "../views/view.ts";
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
      words.html("wizard-header", { step: STEPS.indexOf(step) + 1, steps: STEPS.length, name: stepName(step, scene) }),
      note,
      note && "",
      asked.text,
      quote(answersSoFar(draft.answers, step, words, zone, now.toPlainDate())),
    ),
    buttons: [...offersOf(scene), ...asked.buttons, navigation(step, scene)],
  };
}

/** What was answered before, out of the way of the question: of many lines Telegram shows the first ones. */
function quote(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  const tag = answers.length > LINES_OF_QUOTE ? "blockquote expandable" : "blockquote";
  return `<${tag}>${answers.join("\n")}</blockquote>`;
}

/** The name of a question, as its header and the menu show it. */
export function stepName(step: Step, { words }: Scene): string {
  return words.text(`step-${step}`);
}

function navigation(step: Step, scene: Scene): Button[] {
  const { words } = scene;
  const cancel = wizardButton(scene, words.text("button-cancel"), "cancel");
  if (step === STEPS[0]) return [cancel];
  return [wizardButton(scene, words.text("button-back"), "back"), cancel];
}

/** Every answer as a button: what to change. */
function editMenu(scene: Scene): View {
  const { words } = scene;
  const button = (step: Step) => wizardButton(scene, stepName(step, scene), "edit", step);
  return {
    text: lines(words.html("edit-ask"), noteOf(scene)),
    buttons: [
      ...offersOf(scene),
      ...rowsOf(STEPS.map(button), 2),
      [
        wizardButton(scene, words.text("button-back"), "on"),
        wizardButton(scene, words.text("button-cancel"), "cancel"),
      ],
    ],
  };
}
