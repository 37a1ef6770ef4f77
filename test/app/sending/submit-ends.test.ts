import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Added } from "../../../src/pbx/outcome.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

test("a process that ends waits for the answer to what it is sending, and writes it down", async () => {
  const answer = Promise.withResolvers<Added>();
  const { held, submit } = office(() => answer.promise);
  const submission = held();
  await seconds(UNDO);
  let isEnded = false;
  const end = submit.endSending().then(() => {
    isEnded = true;
  });
  await seconds(60);
  expect([isEnded, submission().state]).toEqual([false, "sending"]);
  answer.resolve({ kind: "accepted", id: 123, campaign: undefined });
  await end;
  expect(submission()).toMatchObject({ state: "accepted", campaignId: 123 });
});

test("a failure of our own in a process that ends is left for the next start to tell", async () => {
  const answer = Promise.withResolvers<Added>();
  const { held, submit, events } = office(() => answer.promise);
  const submission = held();
  await seconds(UNDO);
  const end = submit.endSending();
  answer.reject(new Error("disk full"));
  await end;
  expect(submission().state).toBe("sending");
  expect(events).toContain("submission-failed");
});

test("an outcome that cannot be written at all is logged, and ends nothing else", async () => {
  const { held, store, submit, events } = office(() => Promise.reject(new Error("no memory")));
  const submission = held();
  vi.spyOn(store.notices, "add").mockImplementation(() => {
    throw new Error("no such table");
  });
  await seconds(UNDO);
  await submit.endSending();
  expect([submission().state, events.filter((event) => event.startsWith("submission-"))]).toEqual([
    "sending",
    ["submission-failed", "submission-not-settled"],
  ]);
});

test("what was interrupted and cannot be written at all is logged at the start", async () => {
  const { held, store, start, events } = office(() => new Promise(() => {}));
  held();
  await seconds(UNDO);
  vi.spyOn(store.notices, "add").mockImplementation(() => {
    throw new Error("no such table");
  });
  start();
  await seconds(1);
  expect(events).toEqual(["submission-not-settled"]);
});

test("what somebody else claimed meanwhile is not sent", async () => {
  const { held, store, add } = office();
  held();
  const claim = vi.spyOn(store.submissions, "claim").mockReturnValue(false);
  await seconds(UNDO);
  expect([claim.mock.calls.length > 0, add.mock.calls.length]).toEqual([true, 0]);
});
