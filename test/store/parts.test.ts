import { expect, test } from "vitest";
import { CHAT, holdParts, holdSubmission, memoryStore } from "./memory.ts";

test("the parts of a confirmation know each other, and nothing else has another part", () => {
  const store = memoryStore();
  holdParts(store, { isSent: false });
  holdSubmission(store, "alone");
  const { parts } = store;
  expect([parts.firstOf("rest"), parts.restOf("first")]).toEqual(["first", "rest"]);
  expect([parts.firstOf("first"), parts.restOf("rest"), parts.firstOf("alone"), parts.restOf("alone")]).toEqual(
    Array(4).fill(undefined),
  );
});

test("the rest waits for a word, is asked about once, and the first part is held as before", () => {
  const store = memoryStore();
  holdParts(store, { isSent: false });
  expect(store.submissions.byId("first")?.state).toBe("held");
  expect(store.parts.waiting()).toEqual([{ id: "rest", isAsked: false }]);
  store.parts.setAsked("rest", 5);
  expect(store.parts.waiting()).toEqual([{ id: "rest", isAsked: true }]);
});

test("only a rest that waits goes to whoever took its first part over", () => {
  const store = memoryStore();
  holdParts(store);
  const somebody = { chatId: CHAT + 1, userId: CHAT + 1 };
  store.parts.handOver("first", somebody);
  store.parts.handOver("rest", somebody);
  expect(store.submissions.byId("first")).toMatchObject({ chatId: CHAT, userId: CHAT });
  expect(store.submissions.byId("rest")).toMatchObject(somebody);
});
