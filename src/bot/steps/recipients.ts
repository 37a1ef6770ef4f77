import type { RecipientsAnswer } from "../../domain/answers.ts";
import { offeredLists, readingOf } from "../../domain/chosen-list.ts";
import type { ListInQuestion } from "../../domain/draft.ts";
import { type ListWork, nameOfWork } from "../../domain/intake.ts";
import { listQuestion } from "../views/list-questions.ts";
import { recentInWords } from "../views/list-recent.ts";
import { listCard, listTitle } from "../views/list-words.ts";
import { type Asked, type Scene, wizardButton } from "../views/scene.ts";
import { type Button, lines } from "../views/view.ts";
import { earlierButtons, pickedList } from "./recipients-earlier.ts";
import type { Meaning, StepScreen } from "./step.ts";

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
    return draft.answers.recipients ? chosen(scene) : { text: words.html("recipients-ask"), buttons: toEarlier(scene) };
  },
  read(text, { words }) {
    if (text.replace(/\D/g, "").length < LEAST_DIGITS) {
      return { kind: "note", note: { key: "recipients-not-text", variables: {} } };
    }
    return { kind: "look-at-list", work: { kind: "text", text, name: words.text("recipients-from-message") } };
  },
  tap(action, value, scene) {
    const { draft } = scene;
    switch (action) {
      case "on":
        return draft.answers.recipients && { kind: "on" };
      case "earlier":
        return { kind: "cursor", cursor: { earlierLists: true, page: 0 } };
      case "page":
        return { kind: "cursor", cursor: { page: Number(value) || 0 } };
      case "pick": {
        const list = pickedList(value, scene);
        return list && { kind: "look-at-list", work: { kind: "list", ...readingOf(list) } };
      }
      case "foreign-too":
      case "no-foreign":
        return draft.answers.recipients && readForeign(draft.answers.recipients, action === "foreign-too");
      default:
        return draft.cursor.list && answerQuestion(draft.cursor.list, action, value);
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
  const onward = [{ ...wizardButton(scene, words.text("button-continue"), "on"), style: "primary" as const }];
  const { refused, suspicions } = recipients.verdict;
  const isPlain = refused === 0 && suspicions.length === 0;
  const files = [
    ...(recipients.refusedSha256 ? [wizardButton(scene, words.text("recipients-button-refused"), "refused")] : []),
    wizardButton(scene, words.text("recipients-button-clean"), "clean"),
  ];
  return {
    text: lines(listCard(recipients, words), recentInWords(scene), isPlain && words.html("recipients-replace")),
    buttons: [files, ...foreignRow(scene), ...toEarlier(scene), onward],
  };
}

/** Foreign numbers are left out unless they are asked for here. */
function foreignRow(scene: Scene): Button[][] {
  const { words, draft } = scene;
  const { verdict, choices } = draft.answers.recipients ?? {};
  if (!verdict || verdict.foreign === 0) return [];
  if (choices?.foreign !== "include") {
    const label = words.text("recipients-button-foreign-too", { count: verdict.foreign });
    return [[wizardButton(scene, label, "foreign-too")]];
  }
  const isAll = verdict.foreign >= verdict.numbers;
  return isAll ? [] : [[wizardButton(scene, words.text("recipients-button-no-foreign"), "no-foreign")]];
}

function readForeign(list: RecipientsAnswer, included: boolean): Meaning {
  const { sources, choices } = readingOf(list);
  const foreign = included ? "include" : "leave-out";
  return { kind: "look-at-list", work: { kind: "list", sources, choices: { ...choices, foreign }, replace: true } };
}

function toEarlier(scene: Scene): Button[][] {
  const { earlierLists = [], words } = scene;
  if (earlierLists.length === 0) return [];
  return [[wizardButton(scene, words.text("recipients-button-earlier"), "earlier")]];
}

/** One more choice for the list in question, which is then looked at again. */
function answerQuestion(list: ListInQuestion, action: string, value: string): Meaning | undefined {
  const { question, choices, sources, replace } = list;
  const again = (change: Partial<ListWork["choices"]>): Meaning => ({
    kind: "look-at-list",
    work: { kind: "list", sources, choices: { ...choices, ...change }, ...(replace ? { replace } : {}) },
  });
  if (action === "several" && (value === "all" || value === "first")) return again({ several: value });
  if (action === "foreign" && (value === "include" || value === "leave-out")) return again({ foreign: value });
  if (action !== "option" || (question.ask !== "sheet" && question.ask !== "column")) return undefined;
  const option = question.options[Number(value)];
  if (!option) return undefined;
  const change = "sheet" in option ? { sheet: option.sheet } : { columns: [option.column] };
  return again({
    sources: sources.map((_, at) => ({ ...choices.sources?.[at], ...(at === question.source ? change : {}) })),
  });
}
