import { describe, expect, test } from "vitest";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";

describe("what is to be looked for in the PBX", () => {
  test("is looked for in the order in which it was asked for, once a submission", () => {
    const store = memoryStore();
    for (const id of ["later", "first"]) holdSubmission(store, id);
    store.searches.add({ submissionId: "later", chatId: CHAT, messageId: 3, afterId: 40 }, 20);
    store.searches.add({ submissionId: "first", chatId: CHAT }, 10);
    store.searches.add({ submissionId: "first", chatId: CHAT, messageId: 5 }, 11);
    expect(store.searches.next()).toEqual({ submissionId: "first", chatId: CHAT });
    expect(store.searches.next(["first"])).toEqual({ submissionId: "later", chatId: CHAT, messageId: 3, afterId: 40 });
    expect(store.searches.isUnderWayOn("first", CHAT)).toBe(true);
    expect([CHAT, 7].map((chat) => store.searches.isUnderWayOn("later", chat, 3))).toEqual([true, false]);
    expect(store.searches.isUnderWayOn("later", CHAT, 4)).toBe(false);
    expect([store.searches.finish("first"), store.searches.finish("first")]).toEqual([true, false]);
    expect(store.searches.isUnderWayOn("first", CHAT)).toBe(false);
  });
});

describe("numbers that are never to be called", () => {
  test("come back as they were sent, what was tried least first", () => {
    const { doNotCallWorks } = memoryStore();
    const sent = { text: "90 123 45 67" };
    doNotCallWorks.add({ chatId: CHAT, userId: 7, mode: "add", sent, accountIds: [1, 2] }, 1);
    doNotCallWorks.add({ chatId: CHAT, userId: 7, mode: "remove", sent }, 2);
    const first = doNotCallWorks.next();
    expect(first).toMatchObject({ chatId: CHAT, userId: 7, mode: "add", sent, accountIds: [1, 2], attempts: 0 });
    doNotCallWorks.attempt(first?.id ?? 0);
    expect(doNotCallWorks.next()).toMatchObject({ mode: "remove", attempts: 0 });
    expect(doNotCallWorks.next([2])).toMatchObject({ mode: "add", attempts: 1 });
    expect([doNotCallWorks.finish(1), doNotCallWorks.finish(1)]).toEqual([true, false]);
  });
});

describe("an outage", () => {
  test("begins once and ends once", () => {
    const { outages } = memoryStore();
    expect([outages.begin("pbx", 5), outages.begin("pbx", 6), outages.since("pbx")]).toEqual([true, false, 5]);
    expect(outages.since("telegram")).toBeUndefined();
    expect([outages.end("pbx"), outages.end("pbx"), outages.since("pbx")]).toEqual([true, false, undefined]);
  });
});

describe("a test call", () => {
  const key = { draftId: "d", askedAt: 5 };
  const request = { name: "Test", trunks: ["253"], recording: "a".repeat(64), goodtime: 4, timezone: "utc +5" };
  const call = { ...key, chatId: CHAT, userId: 7, request, confirmedAt: 100 };

  function office() {
    const store = memoryStore();
    store.drafts.create({ id: "d", chatId: CHAT, userId: 7, answers: {} }, 0);
    return { calls: store.testCalls };
  }

  test("is made once a tap", () => {
    const { calls } = office();
    expect([calls.create(call), calls.create(call)]).toEqual([true, false]);
    expect(calls.byKey(key)).toEqual({ ...call, state: "waiting" });
  });

  test("is moved on by one of two", () => {
    const { calls } = office();
    calls.create(call);
    const [read] = calls.inState("waiting");
    if (!read) throw new Error("No call");
    expect(calls.settle(read, "sending")).toBe(true);
    expect(calls.settle(read, "dropped")).toBe(false);
    expect(calls.inState("waiting")).toEqual([]);
    expect(calls.inState("sending")).toHaveLength(1);
  });

  test.for<[state: "accepted" | "unknown" | "rejected" | "dropped", counts: number]>([
    ["accepted", 1],
    ["unknown", 1],
    ["rejected", 0],
    ["dropped", 0],
  ])("that is %s counts as %i that may have rung", ([state, counts]) => {
    const { calls } = office();
    calls.create(call);
    const waiting = calls.byKey(key);
    if (waiting) calls.settle(waiting, "sending");
    const sending = calls.byKey(key);
    if (sending) calls.settle(sending, state);
    expect(calls.madeSince(7, 100)).toBe(counts);
    expect(calls.madeSince(7, 101)).toBe(0);
    expect(calls.madeSince(8, 100)).toBe(0);
  });

  test("is forgotten when it is from before a time, so many at a time", () => {
    const { calls } = office();
    for (const askedAt of [1, 2, 3]) calls.create({ ...call, askedAt, confirmedAt: askedAt });
    expect([calls.prune(3, 1), calls.prune(3, 5), calls.prune(4, 5)]).toEqual([1, 1, 1]);
  });
});
