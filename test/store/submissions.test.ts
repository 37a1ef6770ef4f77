import { expect, test } from "vitest";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { holdSubmission, memoryStore } from "./memory.ts";

test("it keeps the answers that were confirmed", () => {
  const store = memoryStore();
  expect(holdSubmission(store, "s")).toMatchObject({ state: "held", draftId: "d-s", answers: completeAnswers() });
  expect(store.submissions.byDraft("d-s")?.id).toBe("s");
});

test("one draft makes one submission", () => {
  const store = memoryStore();
  const { state: _, ...held } = holdSubmission(store, "s");
  expect(() => store.submissions.create({ ...held, id: "t" })).toThrow("UNIQUE");
});

test("the one to leave first comes first", () => {
  const store = memoryStore();
  holdSubmission(store, "late", { releaseAt: 30 });
  holdSubmission(store, "soon", { releaseAt: 20 });
  expect(store.submissions.held()[0]?.id).toBe("soon");
});

test("it is claimed once, and not after Stop", () => {
  const store = memoryStore();
  holdSubmission(store, "s");
  expect([store.submissions.claim("s", 5), store.submissions.claim("s", 6)]).toEqual([true, false]);
  const stopped = holdSubmission(store, "t");
  store.submissions.settle(stopped, "stopped", 5);
  expect(store.submissions.claim("t", 6)).toBe(false);
  expect(store.submissions.held()).toEqual([]);
});

test("of two that settle it at the same time one wins", () => {
  const store = memoryStore();
  const held = holdSubmission(store, "s");
  store.submissions.claim("s", 5);
  expect(store.submissions.settle(held, "stopped", 6)).toBe(false);
  const sending = { ...held, state: "sending" as const };
  expect(store.submissions.settle(sending, "unknown", 7, { problem: { code: "cut" } })).toBe(true);
  expect(store.submissions.byId("s")).toMatchObject({ state: "unknown", problem: { code: "cut" } });
});

test("a step that may not follow is an error of the program", () => {
  const store = memoryStore();
  const held = holdSubmission(store, "s");
  expect(() => store.submissions.settle(held, "accepted", 6)).toThrow("from held to accepted");
});

test("what a killed process was sending is found by its state", () => {
  const store = memoryStore();
  holdSubmission(store, "s");
  store.submissions.claim("s", 5);
  expect(store.submissions.inState("sending").map(({ id }) => id)).toEqual(["s"]);
});
