import { beforeEach, describe, expect, test } from "vitest";
import { createNeeds } from "../../../src/bot/wizard/needs.ts";
import { type ListAnswer, STEPS } from "../../../src/domain/draft/answers.ts";
import { accountOf, type Cursor, type OpenDraft } from "../../../src/domain/draft/draft.ts";
import type { Trunks } from "../../../src/domain/trunks.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const TRUNKS = { state: "asking" } as const;

/** A draft whose lines are asked for at a PBX that answers when the test says so. */
function office(state: Trunks = TRUNKS) {
  const store = memoryStore();
  const asked: { force: boolean; accountId: number }[] = [];
  const answered: string[] = [];
  const pbx = { answer: Promise.withResolvers<void>() };
  const needs = createNeeds({
    store,
    trunks: {
      current: () => state,
      update(force, accountId) {
        asked.push({ force, accountId });
        return pbx.answer.promise;
      },
    },
    answered: ({ id }) => void answered.push(id),
    now: () => 0,
  });
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 0);
  const at = (step: Cursor["step"]): OpenDraft => ({ ...draft, cursor: step ? { step } : {} });
  return { store, needs, asked, answered, pbx, at, draft };
}

let room: ReturnType<typeof office>;
beforeEach(() => {
  room = office();
});

const compares = () => room.store.intakes.waiting("d").filter(({ work }) => work.kind === "compare").length;

test.each([...STEPS, "menu", undefined] as const)(
  "before the screen %s the lines are asked for where it shows them",
  (step) => {
    room.needs.askFor(room.at(step));
    const isOfLines = step === "trunks";
    expect(room.asked).toEqual(isOfLines ? [{ force: false, accountId: accountOf(room.draft) }] : []);
  },
);

test.each<[step: Cursor["step"], compared: string | undefined, isAsked: boolean]>([
  [undefined, undefined, true],
  [undefined, "another state", true],
  ["name", undefined, true],
  ["name", "another state", false],
])("before the screen %s a list that was compared with %s is compared: %s", (step, compared, isAsked) => {
  const draft = room.at(step);
  const list = withoutUndefined<ListAnswer>({ ...completeAnswers().list, compared });
  room.needs.askFor({ ...draft, answers: { ...draft.answers, list } });
  expect(compares()).toBe(isAsked ? 1 : 0);
});

test("the lines are asked for anew by their button, even where fresh ones are known", () => {
  room.needs.refreshTrunks(room.at("trunks"));
  expect(room.asked).toEqual([{ force: true, accountId: 1 }]);
});

test("each answer is drawn once, however often it was asked for", async () => {
  const { needs, pbx, answered, at } = room;
  for (let times = 0; times < 3; times += 1) needs.askFor(at("trunks"));
  expect(answered).toEqual([]);
  pbx.answer.resolve();
  await pbx.answer.promise;
  await Promise.resolve();
  expect(answered).toEqual(["d"]);
  pbx.answer = Promise.withResolvers<void>();
  needs.askFor(at("trunks"));
  pbx.answer.resolve();
  await pbx.answer.promise;
  await Promise.resolve();
  expect(answered).toEqual(["d", "d"]);
});

describe("a screen waits for lines", () => {
  test.each<[state: Trunks, step: Cursor["step"], isAwaited: boolean]>([
    [TRUNKS, "trunks", true],
    [TRUNKS, "days", false],
    [{ state: "known", known: ["253"], at: 0 }, "trunks", false],
    [{ state: "failed", problem: { code: "no-answer" } }, "trunks", false],
  ])("that are %j, on the screen %s: %s", (state, step, isAwaited) => {
    const { needs, at, asked } = office(state);
    expect([needs.areAwaited(at(step)), asked.length]).toEqual([isAwaited, isAwaited ? 1 : 0]);
  });

  test("and stays owed until they are there, where it is owed already", () => {
    const { store, needs, at } = room;
    store.screens.drew("d", store.screens.revision("d"));
    expect(store.screens.owedBy(at("trunks"))).toBeUndefined();
    needs.areAwaited(at("trunks"));
    expect(store.screens.owedBy(at("trunks"))?.place).toBe("in-place");
    store.screens.owe("d", "last");
    needs.areAwaited(at("trunks"));
    expect(store.screens.owedBy(at("trunks"))?.place).toBe("last");
  });
});
