import { describe, expect, test } from "vitest";
import type { Answers, Step } from "../../../src/domain/draft/answers.ts";
import {
  accountOf,
  answer,
  type Cursor,
  changeScreen,
  goTo,
  isEdited,
  isEmpty,
  type ListInQuestion,
  type OpenDraft,
  offeredFiles,
  type ScreenName,
  screenOf,
} from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "./complete-answers.ts";

const all = completeAnswers();
const { recording, list, name, options } = all;
const question: ListInQuestion = { sources: [], choices: {}, question: { ask: "foreign", count: 1, samples: [] } };

function draft(answers: Answers, cursor: Cursor): OpenDraft {
  return { id: "d", chatId: 1, userId: 1, answers, cursor, state: "open", createdAt: 0, updatedAt: 0 };
}

/** What is shown once. */
const SAID: Cursor = {
  note: { kind: "edited-message" },
  leftOver: { step: "days", unused: ["rest"] },
  offers: [{ name: "A" }],
  assumptions: true,
  testCall: { askedAt: 1 },
  startWaits: true,
};

/** What belongs to a screen. */
const SHOWN: Cursor = {
  step: "trunks",
  trunks: ["1"],
  page: 1,
  month: "2026-11",
  from: "2026-11-24",
  setting: "more",
  earlierLists: true,
  leavingOut: true,
  repaired: recording,
  recordingTask: "more",
  newList: true,
};

/** What outlives a change of screen whatever is answered. */
const AGREED: Cursor = {
  account: "open",
  toFill: true,
  filled: { name: "A" },
  longAccepted: "2026-11-24/2026-12-31",
  shortAccepted: "1",
  nightAccepted: "22:00-23:00",
  findingsAccepted: ["clipped"],
};
const ASKED: Cursor = { list: question, listsBehind: [question] };
const WAITS: Cursor = { repeats: "s", options: { tries: 5 } };
const FULL: Cursor = { ...SAID, ...SHOWN, ...AGREED, ...ASKED, ...WAITS };

describe("of all that a screen keeps", () => {
  test("what was agreed to, what is asked about lists and what waits for its answer outlives another screen", () => {
    const there = goTo(draft({ name }, FULL), "days");
    expect(there).toStrictEqual(draft({ name }, { ...AGREED, ...ASKED, ...WAITS, step: "days" }));
    expect(goTo(draft({ name }, FULL), undefined).cursor).toStrictEqual({ ...AGREED, ...ASKED, ...WAITS });
  });

  test("the same outlives an answer that is no list", () => {
    const answered = draft({ name, recording }, { ...AGREED, ...ASKED, ...WAITS });
    expect(answer(draft({ name }, FULL), { recording })).toStrictEqual(answered);
  });

  test("a list settles what was asked about lists, and which campaign's list was awaited", () => {
    const { options } = WAITS;
    expect(answer(draft({}, FULL), { list }).cursor).toStrictEqual({ ...AGREED, options });
    expect(answer(draft({ list }, FULL), { recording }).cursor).toStrictEqual({ ...AGREED, ...ASKED, options });
  });

  test("settings that are answered wait no longer", () => {
    const { repeats } = WAITS;
    expect(answer(draft({}, FULL), { options }).cursor).toStrictEqual({ ...AGREED, ...ASKED, repeats });
  });

  test("what is said once goes with a change of the screen, and nothing else", () => {
    const rest = { ...SHOWN, ...AGREED, ...ASKED, ...WAITS };
    expect(changeScreen(draft({ name }, FULL), { page: 2 })).toStrictEqual(draft({ name }, { ...rest, page: 2 }));
  });
});

test.for<[what: string, cursor: Cursor, answers: Answers, screen: ScreenName, edited: boolean]>([
  ["nothing answered", {}, {}, "recording", false],
  ["everything answered", {}, all, "review", false],
  ["a question looked at again", { step: "days" }, all, "days", true],
  ["a question looked at again before all are answered", { step: "name" }, { recording }, "name", false],
  ["a list that leaves something open", { list: question }, { recording }, "list", false],
  ["a list that leaves something open beside a complete draft", { list: question }, all, "list", true],
  ["another question looked at beside such a list", { step: "days", list: question }, all, "days", true],
  ["the account to be said", { account: "open", step: "days" }, all, "account", true],
])("with %s the screen is as it says", ([, cursor, answers, screen, edited]) => {
  expect([screenOf(draft(answers, cursor)), isEdited(draft(answers, cursor))]).toEqual([screen, edited]);
});

test("a draft calls from the first account unless it names another one", () => {
  expect([accountOf({}), accountOf({ accountId: 3 })]).toEqual([1, 3]);
});

test.for<[answered: Step[], empty: boolean]>([
  [[], true],
  [["recording"], false],
  [["options"], false],
])("a draft with answers to %j is empty: %s", ([answered, empty]) => {
  expect(isEmpty({ answers: Object.fromEntries(answered.map((step) => [step, all[step]])) })).toBe(empty);
});

test("files that wait are those that are offered with a recording or a list in them", () => {
  const files = [{ recording }, { list }, { list, back: true as const }];
  expect(offeredFiles({ cursor: { offers: [{ name }, ...files, { options: { tries: 5 } }] } })).toEqual(files);
  expect(offeredFiles({ cursor: {} })).toEqual([]);
});
