/** A rest that waits for a word, in a folder that is copied, by a person who is not let in any more, and over the years. */
import { describe, expect, test } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdParts, memoryStore } from "../../store/memory.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";

const NOW = 1_000_000_000;
const OTHER = { chatId: 8, userId: 8 };
const PARTS = { now: () => NOW, undoSeconds: 30 };

function office(isSent = true) {
  const store = memoryStore();
  holdParts(store, { isSent });
  const one = (id: string) => {
    const submission = store.submissions.byId(id);
    if (!submission) throw new Error("lost");
    return submission;
  };
  const states = () => [one("first").state, one("rest").state];
  /** Each is done in a transaction of its own, as by a start and in a turn. */
  const committed =
    <A extends unknown[], R>(work: (...given: A) => R) =>
    (...given: A) =>
      store.transaction(() => work(...given));
  const kept = createKeepBack({ approvals: nobodyAsked(store, PARTS.now), store, adminIds: () => [1], ...PARTS });
  const keepBack = { keepBack: committed(kept.keepBack), sendAfterAll: committed(kept.sendAfterAll) };
  const left = createLeftBehind({
    approvals: nobodyAsked(store, PARTS.now),
    store,
    access: createAccess({ adminIds: [8], store }),
    decisions: { giveTo: () => "", loseAccount: () => false },
    ...PARTS,
  });
  const leftBehind = { stop: committed(left.stop), takeOver: committed(left.takeOver) };
  return { store, one, states, keepBack, leftBehind };
}

describe("in a copy of the folder", () => {
  test("a rest may have gone from elsewhere: a person is asked, and it goes at no old word", () => {
    const { store, one, states, keepBack } = office();
    keepBack.keepBack({ kind: "copied" });
    expect([states(), one("rest").problem?.code]).toEqual([["accepted", "unknown"], "copied"]);
    expect(store.parts.release("rest", completeAnswers(), NOW, NOW)).toBe(false);
    expect(keepBack.sendAfterAll(one("rest"), CHAT)).toBe(true);
  });

  test("a rest is not sent after all before it is known what became of the first part", () => {
    const { one, states, keepBack } = office(false);
    keepBack.keepBack({ kind: "copied" });
    expect([states(), keepBack.sendAfterAll(one("rest"), CHAT)]).toEqual([["unknown", "unknown"], false]);
    expect(keepBack.sendAfterAll(one("first"), CHAT)).toBe(true);
    expect(keepBack.sendAfterAll(one("rest"), CHAT)).toBe(false);
  });

  test("after a while away it waits on: it leaves at a word alone", () => {
    const { states, keepBack } = office();
    keepBack.keepBack({ kind: "away", since: 5 });
    expect(states()).toEqual(["accepted", "waiting"]);
  });
});

describe("of a person who is not let in any more", () => {
  test("the others are asked about a rest, and who takes it over has it held with Stop", () => {
    const { one, store, leftBehind } = office();
    leftBehind.stop();
    expect(one("rest")).toMatchObject({ state: "stopped", problem: { code: "left-behind" } });
    leftBehind.takeOver(one("rest"), OTHER);
    expect(one("rest")).toMatchObject({ state: "held", ...OTHER });
    expect(store.notices.due(NOW).some(({ chatId, body }) => chatId === 8 && body.kind === "held")).toBe(true);
  });

  test("a rest goes with its first part where that is still open", () => {
    const { one, states, leftBehind } = office(false);
    leftBehind.stop();
    expect(states()).toEqual(["stopped", "waiting"]);
    leftBehind.stop();
    expect(states()).toEqual(["stopped", "waiting"]);
    leftBehind.takeOver(one("first"), OTHER);
    expect([one("first"), one("rest")]).toMatchObject([
      { state: "held", ...OTHER },
      { state: "waiting", ...OTHER },
    ]);
  });
});

test("a rest counts among what may call people", () => {
  const { store } = office();
  expect(
    store.submissions
      .calledSince(store.accountId, 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["first", "rest"]);
});

test("what a rest needs is kept for as long as it waits", () => {
  const store = memoryStore();
  const file = { kind: "list", name: "a.csv", size: 3, facts: {}, chatId: CHAT } as const;
  const sha256s = ["whole", "rest"];
  for (const sha256 of sha256s) store.files.put({ ...file, sha256 }, 0);
  const { list } = completeAnswers();
  const part = { number: 2, name: "Aksiya", list: { ...list, sha256: "whole" } } as const;
  holdParts(store, { answers: completeAnswers({ part, list: { ...list, sha256: "rest" } }) });
  expect(sha256s.map((sha256) => store.files.removeUnused(sha256, NOW))).toEqual([false, false]);
  expect(store.submissions.remembering(NOW, 9).map(({ id }) => id)).toEqual(["first"]);
});
