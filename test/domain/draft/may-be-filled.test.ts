import { expect, test } from "vitest";
import type { Answers } from "../../../src/domain/draft/answers.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { canBeFilled } from "../../../src/domain/draft/fill.ts";
import { completeAnswers } from "./complete-answers.ts";

const { recording, list, hours } = completeAnswers();
const both: Answers = { recording, list };
const inQuestion = { sources: [], choices: {}, question: { ask: "foreign" as const, count: 1, samples: [] } };

const DRAFTS: readonly (readonly [what: string, cursor: Cursor, answers: Answers, can: boolean])[] = [
  ["with a recording and a list", { toFill: true }, both, true],
  ["that is not to be", {}, both, false],
  ["without a list", { toFill: true }, { recording }, false],
  ["without a recording", { toFill: true }, { list }, false],
  ["with a question about a list", { toFill: true, list: inQuestion }, both, false],
  ["in which the account is asked for", { toFill: true, account: "open" }, both, false],
  ["to which another list is offered", { toFill: true, offers: [{ list }] }, both, false],
  ["to which another recording is offered", { toFill: true, offers: [{ recording }] }, both, false],
  ["to which other hours are offered", { toFill: true, offers: [{ hours }] }, both, true],
  ["to which nothing is offered", { toFill: true, offers: [] }, both, true],
];

test.for(DRAFTS)("a draft %s can be filled in", ([, cursor, answers, can]) => {
  expect(canBeFilled({ cursor, answers })).toBe(can);
});
