import { type Change, defaultOptions, type Options } from "./answers.ts";
import type { OpenDraft } from "./draft.ts";

/**
 * The draft with a change, on the same screen. Settings wait in the cursor until their question is answered, so that it is
 * still asked, with what was said before.
 */
export function applyChange(draft: OpenDraft, { options, ...answers }: Change): OpenDraft {
  const { trunks: ticked, ...settled } = draft.cursor;
  // Lines that were only ticked give way to those that are said.
  const cursor = answers.trunks ? settled : draft.cursor;
  const changed = { ...draft, cursor, answers: { ...draft.answers, ...answers } };
  if (!options) return changed;
  const { options: answered } = draft.answers;
  if (answered && !draft.cursor.options) {
    return { ...changed, answers: { ...changed.answers, options: { ...answered, ...options } } };
  }
  return { ...changed, cursor: { ...changed.cursor, options: { ...changed.cursor.options, ...options } } };
}

/** The draft with settings that were said beside an answer. */
export function withOptions(draft: OpenDraft, options: Change["options"]): OpenDraft {
  return options ? applyChange(draft, { options }) : draft;
}

/**
 * What a change replaces, so that one tap can take it back; of what was not answered yet there is nothing to take back.
 * @param timezone the installation's, which the settings begin with
 */
export function replacedBy({ options, ...answers }: Change, draft: OpenDraft, timezone: string): Change {
  const set = { ...defaultOptions(timezone), ...draft.answers.options, ...draft.cursor.options };
  const before: Change = {};
  if (answers.days && draft.answers.days) before.days = draft.answers.days;
  if (answers.hours && draft.answers.hours) before.hours = draft.answers.hours;
  if (answers.trunks && draft.answers.trunks) before.trunks = draft.answers.trunks;
  if (answers.name !== undefined && draft.answers.name !== undefined) before.name = draft.answers.name;
  const keys = Object.keys(options ?? {}) as (keyof Options)[];
  if (keys.length > 0) before.options = Object.fromEntries(keys.map((key) => [key, set[key]]));
  return before;
}

/** Whether a change changes nothing. */
export function isEmptyChange({ days, hours, options = {}, trunks, name }: Change): boolean {
  return !days && !hours && !trunks && name === undefined && Object.keys(options).length === 0;
}

/** Whether two changes set the same to the same. */
export function isSameChange(one: Change, other: Change): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder({ days, hours, options = {}, trunks, name }: Change): string {
  const { maxline, goodtime, tries, paused, timezone } = options;
  return JSON.stringify([days, hours, trunks, name, maxline, goodtime, tries, paused, timezone]);
}
