import { listCard, listQuestion } from "../views/list-words.ts";
import { type Asked, wizardButton } from "../views/scene.ts";
import { lines } from "../views/view.ts";
import type { StepScreen } from "./step.ts";

/** Whom to call: a list as a file or typed; looked at outside of the chat's turn. */
export const recipientsStep: StepScreen = {
  ask(scene): Asked {
    const { words, draft, waiting } = scene;
    if (waiting.length > 0) {
      const work = waiting.at(-1)?.work;
      const name = work?.kind === "file" ? work.file.name : (work?.sources.at(-1)?.name ?? "");
      return { text: words.html("file-looking", { name }), buttons: [] };
    }
    if (draft.cursor.list) return listQuestion(scene, draft.cursor.list.question);
    const { recipients } = draft.answers;
    if (!recipients) return { text: words.html("recipients-ask"), buttons: [] };
    const { refused } = recipients.verdict;
    return {
      text: lines(listCard(recipients, words), words.html("recipients-replace")),
      buttons: [
        ...(refused > 0 ? [[wizardButton(scene, words.text("recipients-button-refused"), "refused")]] : []),
        [wizardButton(scene, words.text("recipients-button-clean"), "clean")],
        [{ ...wizardButton(scene, words.text("button-continue"), "on"), style: "primary" }],
      ],
    };
  },
  read: () => ({ kind: "note", note: { key: "recipients-not-text", variables: {} } }),
  tap(action, value, { draft }) {
    if (action === "on" && draft.answers.recipients) return { kind: "on" };
    const { list } = draft.cursor;
    if (!list) return undefined;
    const { question, choices } = list;
    if (action === "several" && (value === "all" || value === "first")) {
      return { kind: "look-at-list", choices: { ...choices, several: value } };
    }
    if (action === "foreign" && (value === "include" || value === "leave-out")) {
      return { kind: "look-at-list", choices: { ...choices, foreign: value } };
    }
    if (action === "option" && (question.ask === "sheet" || question.ask === "column")) {
      const option = question.options[Number(value)];
      if (!option) return undefined;
      const change = "sheet" in option ? { sheet: option.sheet } : { columns: [option.column] };
      const sources = list.sources.map((_, index) => ({
        ...choices.sources?.[index],
        ...(index === question.source ? change : {}),
      }));
      return { kind: "look-at-list", choices: { ...choices, sources } };
    }
    return undefined;
  },
};
