/** What the screens of a manager are made with in tests. */
import type { View } from "../../../src/bot/views/view.ts";
import { wizardView } from "../../../src/bot/wizard/view.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import type { CompleteAnswers, Step } from "../../../src/domain/draft/answers.ts";
import type { ListQuestion } from "../../../src/domain/list/verdict.ts";
import { type Catalogue, loadCatalogue, type Words } from "../../../src/words.ts";
import { OFFICE, type Setting, sceneOf } from "./office-scenes.ts";

/** One screen: what it looks like in a language, and of how many lines its text may be at 390 pixels. */
export interface Screen {
  name: string;
  most: number;
  view(words: Words): View;
}

/** VOICE of every screen: about 12 lines before details. */
export const MOST = 12;

/** A screen of a draft. */
export function wizard(setting: Setting): Screen["view"] {
  return ({ locale }) => wizardView(sceneOf({ ...setting, locale }));
}

/** What a list's file leaves open. */
export function question(one: ListQuestion): Screen["view"] {
  const list = { question: one, sources: [{ sha256: "f", name: OFFICE.list }], choices: {} };
  return wizard({ upTo: "list", cursor: { list } });
}

/** A confirmed campaign, held unless told. */
export function submission(words: Words, changes: Partial<Submission> = {}): Submission {
  const { answers } = sceneOf({ locale: words.locale }).draft;
  return {
    id: "0123456789ab",
    draftId: "0123456789ac",
    chatId: 1,
    userId: 1,
    accountId: 1,
    state: "held",
    answers: answers as CompleteAnswers,
    releaseAt: 0,
    confirmedAt: 0,
    ...changes,
  } as Submission;
}

const wordsOf = new Map<string, Catalogue>();
/** All languages, read once. */
export function catalogue(): Catalogue {
  const made = wordsOf.get("all") ?? loadCatalogue();
  wordsOf.set("all", made);
  return made;
}

/** The question as it is asked first. */
export const step = (name: Step, setting: Setting = {}) => wizard({ upTo: name, ...setting });
/** The same, gone back to. */
export const edited = (name: Step, setting: Setting = {}) =>
  wizard({ ...setting, cursor: { ...setting.cursor, step: name } });
