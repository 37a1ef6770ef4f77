import { expect, test } from "vitest";
import { applyChange, replacedBy } from "../../../src/domain/draft/change.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { answer } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "./complete-answers.ts";

const ANSWERS = completeAnswers();
const ZONE = "utc +5";

function open(draft: Partial<Pick<OpenDraft, "answers" | "cursor">> = {}): OpenDraft {
  return {
    id: "1",
    chatId: 1,
    userId: 1,
    state: "open",
    createdAt: 0,
    updatedAt: 0,
    cursor: {},
    answers: ANSWERS,
    ...draft,
  };
}

const before = ({ options: _options, ...answers }: typeof ANSWERS) => open({ answers });

test("settings said before their question wait for it, and it is still asked", () => {
  const changed = applyChange(before(ANSWERS), { options: { maxline: 10 } });
  expect(changed.answers.options).toBeUndefined();
  expect(answer(changed, { hours: ANSWERS.hours }).cursor.options).toEqual({ maxline: 10 });
});

test("settings that were answered change where they stand, and an answer drops what waited", () => {
  const changed = applyChange(open(), { options: { maxline: 10 } });
  expect(changed.answers.options).toEqual({ ...ANSWERS.options, maxline: 10 });
  expect(
    answer(open({ cursor: { options: { tries: 9 } } }), { options: ANSWERS.options }).cursor.options,
  ).toBeUndefined();
});

test("what a change replaces takes it back", () => {
  const change = {
    hours: { from: Temporal.PlainTime.from("10:00"), to: Temporal.PlainTime.from("12:00") },
    options: { tries: 5 },
  };
  const changed = applyChange(open(), change);
  expect(changed.answers).not.toEqual(ANSWERS);
  expect(applyChange(changed, replacedBy(change, open(), ZONE)).answers).toEqual(ANSWERS);
});

test("of what was not answered there is nothing to take back but the defaults of settings", () => {
  const change = { name: "A", trunks: ["1"], options: { maxline: 10 } };
  expect(replacedBy(change, open({ answers: {} }), ZONE)).toEqual({ options: { maxline: 1 } });
});
