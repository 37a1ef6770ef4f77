import { expect, test } from "vitest";
import { askForAccount, askForAnother, chooseAccount } from "../../../src/domain/draft/account-choice.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "./complete-answers.ts";

const { list, recording } = completeAnswers();

const draftWith = (cursor: OpenDraft["cursor"]): OpenDraft => ({
  id: "d",
  chatId: 1,
  userId: 1,
  state: "open",
  answers: completeAnswers(),
  cursor,
  createdAt: 0,
  updatedAt: 0,
});

test("whose account is gone is asked for another one, and files that came wait on", () => {
  const offers = [{ list }, { recording }, { name: "said" }];
  expect(askForAnother(draftWith({ step: "days", offers })).cursor).toEqual({
    account: "open",
    note: { kind: "account-gone" },
    offers: [{ list }, { recording }],
  });
});

test("a single file that came waits on, too", () => {
  expect(askForAnother(draftWith({ offers: [{ list }] })).cursor.offers).toEqual([{ list }]);
});

test("where no file waits, nothing but the account is asked about", () => {
  const { cursor } = askForAnother(draftWith({ offers: [{ name: "said" }] }));
  expect(cursor).toEqual({ account: "open", note: { kind: "account-gone" } });
});

const WHILE_ASKED: OpenDraft["cursor"] = {
  account: "open",
  step: "days",
  note: { kind: "account-gone" },
  trunks: ["71"],
  page: 2,
  filled: { name: "A" },
  offers: [{ list }],
  toFill: true,
};

test("a draft that goes on from its own account keeps its lines", () => {
  const { account: _asked, step: _left, note: _said, ...cursor } = WHILE_ASKED;
  const draft = draftWith(WHILE_ASKED);
  expect(chooseAccount(draft, 1)).toStrictEqual({ ...draft, accountId: 1, cursor });
  expect(chooseAccount({ ...draft, accountId: 2 }, 2)).toStrictEqual({ ...draft, accountId: 2, cursor });
});

test("a draft that calls from another account has no lines yet, and its list is compared with that account's campaigns", () => {
  const found: ListAnswer = {
    ...list,
    sources: [],
    compared: "mark",
    recent: { checked: 1, found: [] } as never,
    choice: "all",
    cut: { of: "bb" } as never,
    leftOut: { lists: 1 },
  };
  const draft = { ...draftWith(WHILE_ASKED), answers: completeAnswers({ list: found }) };
  const { trunks: _lines, ...answers } = completeAnswers({ list: { ...list, sources: [], leftOut: { lists: 1 } } });
  const cursor = { offers: [{ list }], toFill: true };
  expect(chooseAccount(draft, 2)).toStrictEqual({ ...draft, accountId: 2, answers, cursor });
});

test("a draft without a list can call from another account", () => {
  const draft = { ...draftWith({ account: "open" }), answers: { recording, trunks: ["71"] } };
  expect(chooseAccount(draft, 2)).toStrictEqual({ ...draft, accountId: 2, answers: { recording }, cursor: {} });
});

test("where the account is asked for, the question before it is left, and all else waits", () => {
  const draft = draftWith({ step: "days", trunks: ["71"], toFill: true });
  expect(askForAccount(draft)).toStrictEqual({ ...draft, cursor: { account: "open", trunks: ["71"], toFill: true } });
});
