import { expect, test } from "vitest";
import { askForAnother } from "../../../src/domain/draft/account-choice.ts";
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

test("where no file waits, nothing but the account is asked about", () => {
  const { cursor } = askForAnother(draftWith({ offers: [{ name: "said" }] }));
  expect(cursor).toEqual({ account: "open", note: { kind: "account-gone" } });
});
