import { expect, test } from "vitest";
import { createSceneOf } from "../../../src/bot/wizard/scene-of.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { MONDAY_NOON } from "../bot-in-hand.ts";

/** What is read for some screens only. */
const RARE = ["recordings", "repeated", "earlierLists", "lastHours", "lastChoice", "testCall", "approvers"] as const;

/** A person who started a campaign, which the draft repeats, and whose lists a second person has to agree to. */
function office() {
  const store = memoryStore();
  const answers = completeAnswers();
  const submission = holdSubmission(store, "first", {
    answers: { ...answers, list: { ...answers.list, choice: "without" } },
  });
  store.submissions.claim("first", 0);
  store.submissions.settle({ ...submission, state: "sending" }, "accepted", 0, { campaignId: 1 });
  const { sha256 } = answers.list;
  store.files.put({ sha256, kind: "list", name: "a.csv", size: 3, facts: {}, chatId: CHAT }, 0);
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 1);
  const sceneOf = createSceneOf({
    store,
    trunks: { current: () => ({ state: "asking" }) },
    access: { may: () => true },
    accountsAt: { of: () => [], shown: () => "Filial" },
    wordsOf: () => loadCatalogue().en,
    callingHours: windowFromJson({ from: "08:00", to: "21:00" }),
    approversOf: () => ["Aziz"],
    defaultTimezone: "utc +5",
    now: () => MONDAY_NOON,
  });
  store.people.setNumber(CHAT, "998901234567", 0);
  return (cursor: Cursor) => {
    const isAsked = cursor.step !== undefined || cursor.account !== undefined;
    return sceneOf({ ...draft, answers: isAsked ? {} : answers, cursor: { ...cursor, repeats: "first" } });
  };
}

test.each<[screen: string, cursor: Cursor, read: (typeof RARE)[number][]]>([
  ["account", { account: "open" }, []],
  ["menu", { step: "menu" }, []],
  ["recording", { step: "recording" }, ["recordings"]],
  ["list", { step: "list" }, ["repeated", "earlierLists"]],
  ["name", { step: "name" }, []],
  ["trunks", { step: "trunks" }, []],
  ["days", { step: "days" }, ["lastHours"]],
  ["hours", { step: "hours" }, ["lastHours"]],
  ["options", { step: "options" }, []],
  ["review", {}, ["lastChoice", "testCall", "approvers"]],
])("of what only some screens show, “%s” has what it shows", (_, cursor, read) => {
  const scene = office()(cursor);
  expect(RARE.filter((fact) => scene[fact] !== undefined)).toEqual(read);
});

test("the read-back has the number that a test call would call", () => {
  expect(office()({}).testCall).toEqual({ number: "998901234567", isNight: false });
});

test.each<[screen: string, cursor: Cursor, account: string | undefined]>([
  ["the question for it", { account: "open" }, undefined],
  ["any other", { step: "days" }, "Filial"],
  ["the read-back", {}, "Filial"],
])("the account stands over every screen but the one that asks for it: %s", (_, cursor, account) => {
  expect(office()(cursor).account).toBe(account);
});
