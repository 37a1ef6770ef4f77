import { expect, test } from "vitest";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "./memory.ts";

const facts = (id: string) => ({ id, chatId: CHAT, userId: CHAT, answers: {} });

test("answers and cursor come back as they were written, days and hours as such", () => {
  const { drafts } = memoryStore();
  const draft = drafts.create(facts("a"), 1);
  const { days, hours } = completeAnswers();
  const saved = { ...draft, answers: completeAnswers(), cursor: { step: "days" as const, offers: [{ days, hours }] } };
  expect(drafts.save(saved, 2)).toBe(true);
  expect(drafts.open(CHAT)).toEqual({ ...saved, updatedAt: 2 });
});

test("a chat has one open draft at most", () => {
  const { drafts } = memoryStore();
  drafts.create(facts("a"), 1);
  expect(() => drafts.create(facts("b"), 2)).toThrow("UNIQUE");
  drafts.createAside(facts("c"), 3);
  expect(drafts.open(CHAT)?.id).toBe("a");
});

test("a draft freezes once, and nothing changes it then", () => {
  const { drafts } = memoryStore();
  const open = drafts.create(facts("a"), 1);
  const frozen = { ...facts("a"), state: "frozen" as const, answers: completeAnswers(), createdAt: 1, updatedAt: 1 };
  expect([drafts.freeze(frozen, 2), drafts.freeze(frozen, 3)]).toEqual([true, false]);
  expect(drafts.save({ ...open, answers: { name: "Kech" } }, 4)).toBe(false);
  expect(drafts.cancel("a", 5)).toBe(false);
  expect(drafts.byId("a")).toMatchObject({ state: "frozen", answers: {} });
});

test("a draft that was set aside is offered, newest first, and opened again", () => {
  const { drafts } = memoryStore();
  for (const [at, id] of ["a", "b"].entries()) {
    drafts.create(facts(id), at);
    drafts.cancel(id, at);
  }
  const [newest, older] = drafts.aside(CHAT, 5);
  expect([newest?.id, older?.id]).toEqual(["b", "a"]);
  expect(older && drafts.reopen(older, 9)).toBe(true);
  expect(drafts.open(CHAT)?.id).toBe("a");
});

test("the screen is remembered and forgotten", () => {
  const { drafts } = memoryStore();
  drafts.create(facts("a"), 1);
  drafts.setScreen("a", 42);
  expect(drafts.open(CHAT)?.screenId).toBe(42);
  drafts.setScreen("a", undefined);
  expect(drafts.open(CHAT)).not.toHaveProperty("screenId");
});

test("what was read is shared by all who read it: whoever tries to change it fails, and the draft stays", () => {
  const { drafts } = memoryStore();
  drafts.create({ ...facts("a"), answers: completeAnswers() }, 1);
  const answers = drafts.open(CHAT)?.answers ?? {};
  expect(() => Object.assign(answers, { name: "Other" })).toThrow(TypeError);
  expect(() => Object.assign(answers.list?.verdict ?? {}, { numbers: 0 })).toThrow(TypeError);
  expect(drafts.open(CHAT)?.answers).toEqual(completeAnswers());
});

test("of more drafts than are remembered each has its own answers, however often they are read", () => {
  const { drafts } = memoryStore();
  const named = (at: number) => ({ name: `N${at}` });
  for (let at = 0; at < 150; at++) drafts.create({ id: `d${at}`, chatId: at, userId: at, answers: named(at) }, 1);
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 150; at++) expect(drafts.open(at)?.answers).toEqual(named(at));
  }
});
