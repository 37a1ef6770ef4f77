import { expect, test } from "vitest";
import type { Change } from "../../../src/domain/draft/answers.ts";
import { applyChange, isEmptyChange, isSameChange, replacedBy, withOptions } from "../../../src/domain/draft/change.ts";
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

test("lines that are said take the place of those that were only ticked, which other changes leave", () => {
  const ticked = open({ cursor: { step: "trunks", trunks: ["71"] } });
  expect(applyChange(ticked, { trunks: ["72"] })).toStrictEqual({
    ...ticked,
    answers: { ...ANSWERS, trunks: ["72"] },
    cursor: { step: "trunks" },
  });
  expect(applyChange(ticked, { options: { tries: 3 } }).cursor.trunks).toEqual(["71"]);
});

test("settings that wait are changed where they wait, though some are answered", () => {
  const waiting = open({ cursor: { step: "days", options: { tries: 9, maxline: 2 } } });
  expect(applyChange(waiting, { options: { tries: 5 } })).toStrictEqual({
    ...waiting,
    cursor: { step: "days", options: { tries: 5, maxline: 2 } },
  });
});

test("a change without settings leaves none to wait", () => {
  const draft = before(ANSWERS);
  const name = "Yangi";
  expect(applyChange(draft, { name })).toStrictEqual({ ...draft, answers: { ...draft.answers, name } });
});

test("settings that were answered are those that a change replaces", () => {
  const answered = open({ answers: { ...ANSWERS, options: { ...ANSWERS.options, tries: 7 } } });
  expect(replacedBy({ options: { tries: 5 } }, answered, ZONE)).toStrictEqual({ options: { tries: 7 } });
});

test("settings beside an answer are a change of them, and where there are none the draft stays as it is", () => {
  const draft = open();
  expect(withOptions(draft, { tries: 5 })).toEqual(applyChange(draft, { options: { tries: 5 } }));
  expect(withOptions(draft, undefined)).toBe(draft);
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
  expect(replacedBy(change, open({ answers: {} }), ZONE)).toStrictEqual({ options: { maxline: 1 } });
});

test("what a change leaves alone is not among what it replaces", () => {
  const hours = { from: Temporal.PlainTime.from("10:00"), to: Temporal.PlainTime.from("12:00") };
  const { days, hours: before, trunks, name } = ANSWERS;
  expect(replacedBy({}, open(), ZONE)).toStrictEqual({});
  expect(replacedBy({ hours }, open(), ZONE)).toStrictEqual({ hours: before });
  expect(replacedBy({ days }, open(), ZONE)).toStrictEqual({ days });
  expect(replacedBy({ trunks: ["9"] }, open(), ZONE)).toStrictEqual({ trunks });
  expect(replacedBy({ name: "" }, open(), ZONE)).toStrictEqual({ name });
  expect(replacedBy({ hours, days, trunks, name, options: {} }, open({ answers: {} }), ZONE)).toStrictEqual({});
});

test("settings that wait for their question are those that a change replaces", () => {
  const waiting = open({ cursor: { options: { tries: 9 } } });
  expect(replacedBy({ options: { tries: 5 } }, waiting, ZONE)).toStrictEqual({ options: { tries: 9 } });
  expect(replacedBy({ options: { timezone: "utc +3" } }, open({ answers: {} }), ZONE)).toStrictEqual({
    options: { timezone: ZONE },
  });
});

test.each<[change: Change, is: boolean]>([
  [{}, true],
  [{ options: {} }, true],
  [{ options: { tries: 5 } }, false],
  [{ name: "" }, false],
  [{ trunks: [] }, false],
  [{ days: ANSWERS.days }, false],
  [{ hours: ANSWERS.hours }, false],
])("%j changes nothing: %s", (change, is) => {
  expect(isEmptyChange(change)).toBe(is);
});

test("two changes are the same in any order of their settings, and not where one setting differs", () => {
  const { days, hours } = ANSWERS;
  const options = { maxline: 1, goodtime: 2, tries: 3, paused: false, timezone: ZONE };
  const { maxline, ...others } = options;
  expect(isSameChange({ days, options }, { options: { ...others, maxline }, days })).toBe(true);
  const differing: Change[] = [
    { options },
    { days, hours, options },
    { days, options, name: "A" },
    { days, options, trunks: ["1"] },
    { days, options: others },
    { days, options: { ...options, goodtime: 9 } },
    { days, options: { ...options, tries: 9 } },
    { days, options: { ...options, paused: true } },
    { days, options: { ...options, timezone: "utc +3" } },
  ];
  expect(differing.filter((one) => isSameChange({ days, options }, one))).toEqual([]);
});
