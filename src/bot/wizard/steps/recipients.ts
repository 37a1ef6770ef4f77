import type { RecipientsAnswer } from "../../../domain/draft/answers.ts";
import { nameOfWork } from "../../../domain/intake.ts";
import { offeredLists, readingOf } from "../../../domain/list/chosen.ts";
import { listQuestion } from "../../views/list-questions.ts";
import { recentInWords } from "../../views/list-recent.ts";
import { listCard, listTitle } from "../../views/list-words.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { type Button, lines } from "../../views/view.ts";
import { askAgain, readAgain } from "./recipients-again.ts";
import { earlierButtons, pickedList } from "./recipients-earlier.ts";
import { answerQuestion, otherwiseRows, readOtherwise } from "./recipients-otherwise.ts";
import type { StepScreen } from "./step.ts";

/** Fewer digits than this are no number, whatever else a message says. */
const LEAST_DIGITS = 7;

/** Whom to call: a list as a file, numbers in a message, a contact, or an earlier list; looked at outside of the turn. */
export const recipientsStep: StepScreen = {
  ask(scene): Asked {
    const { words, draft, waiting } = scene;
    const last = waiting.at(-1);
    if (last) return { text: words.html("file-looking", { name: nameOfWork(last.work) }), buttons: [] };
    if (draft.cursor.list) return listQuestion(scene, draft.cursor.list.question);
    if (draft.cursor.earlierLists) {
      return { text: words.html("recipients-earlier-ask"), buttons: earlierButtons(scene) };
    }
    if (draft.cursor.leavingOut && draft.answers.recipients) return leaveOut(scene, draft.answers.recipients);
    if (scene.repeated && !draft.cursor.newList) return askAgain(scene, scene.repeated);
    return draft.answers.recipients ? chosen(scene) : { text: words.html("recipients-ask"), buttons: toEarlier(scene) };
  },
  read(text, { words }) {
    if (text.replace(/\D/g, "").length < LEAST_DIGITS) {
      return { kind: "note", note: { kind: "text-not-asked-for", at: "recipients" } };
    }
    return { kind: "look-at-list", work: { kind: "text", text, name: words.text("recipients-from-message") } };
  },
  tap(action, value, scene) {
    const { draft } = scene;
    const again = scene.repeated && readAgain(action, scene.repeated);
    if (again) return again;
    switch (action) {
      case "on":
        return draft.answers.recipients && { kind: "on" };
      case "leave-out":
        return draft.answers.recipients && { kind: "cursor", cursor: { leavingOut: true } };
      case "earlier":
        return { kind: "cursor", cursor: { earlierLists: true, page: 0 } };
      case "page":
        return { kind: "cursor", cursor: { page: Number(value) || 0 } };
      case "pick": {
        const list = pickedList(value, scene);
        return list && { kind: "look-at-list", work: { kind: "list", ...readingOf(list) } };
      }
      default:
        if (draft.cursor.list) return answerQuestion(draft.cursor.list, action, value);
        return draft.answers.recipients && readOtherwise(draft.answers.recipients, action, value, scene);
    }
  },
};

/** The list that is chosen, with its two files. */
function chosen(scene: Scene): Asked {
  const { words, draft } = scene;
  const { recipients } = draft.answers;
  if (!recipients) return { text: "", buttons: [] };
  // Another list waits for a decision: nothing else is asked beside it.
  if (offeredLists(draft).length > 0) {
    const keep = wizardButton(scene, words.text("recipients-button-keep"), "on");
    return { text: listTitle(recipients, words), buttons: [[keep]] };
  }
  const { refused, suspicions } = recipients.verdict;
  const isPlain = refused === 0 && suspicions.length === 0;
  const leaving = wizardButton(scene, words.text("recipients-button-leave-out"), "leave-out");
  const files = [
    ...(recipients.refusedSha256 ? [wizardButton(scene, words.text("recipients-button-refused"), "refused")] : []),
    wizardButton(scene, words.text("recipients-button-clean"), "clean"),
  ];
  return {
    text: lines(listCard(recipients, words), ...recentInWords(scene), isPlain && words.html("recipients-replace")),
    buttons: [
      ...otherwiseRows(scene),
      ...fitRows([...files, leaving, ...toEarlier(scene).flat()]),
      [onwardButton(scene)],
    ],
  };
}

/** Another list is awaited whose numbers are left out of the one chosen. */
function leaveOut(scene: Scene, { fileName }: RecipientsAnswer): Asked {
  return { text: scene.words.html("recipients-leave-out-ask", { name: fileName }), buttons: toEarlier(scene) };
}

function toEarlier(scene: Scene): Button[][] {
  const { earlierLists = [], words } = scene;
  if (earlierLists.length === 0) return [];
  return [[wizardButton(scene, words.text("recipients-button-earlier"), "earlier")]];
}
