import { describe, expect, test } from "vitest";
import { WISHES } from "../../src/domain/campaign/wishes.ts";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";

const NONE = { remind: false, morning: false, pin: false };

test("nobody wishes anything until they say so", () => {
  expect(memoryStore().wishes.of(7)).toEqual(NONE);
});

test.each(WISHES)("%s is set and ended for itself, and for one person", (wish) => {
  const { wishes } = memoryStore();
  wishes.set(7, wish, true);
  expect([wishes.of(7), wishes.of(8)]).toEqual([{ ...NONE, [wish]: true }, NONE]);
  wishes.set(7, wish, false);
  expect(wishes.of(7)).toEqual(NONE);
});

test("the line of a morning is told once a day to whoever wants it", () => {
  const { wishes } = memoryStore();
  wishes.set(7, "morning", true);
  wishes.set(8, "remind", true);
  expect(wishes.mornings("2026-04-25")).toEqual([7]);
  wishes.tellMorning(7, "2026-04-25");
  expect([wishes.mornings("2026-04-25"), wishes.mornings("2026-04-26")]).toEqual([[], [7]]);
});

describe("a reminder", () => {
  function office(kept: boolean, wants: boolean) {
    const store = memoryStore();
    holdSubmission(store, "s");
    if (kept) store.handOver.keepUntil("s", 5_000);
    store.wishes.set(CHAT, "remind", wants);
    return store;
  }

  test("is of what is kept, for whoever wants it, once", () => {
    const { wishes } = office(true, true);
    expect(wishes.toRemind()).toEqual([{ id: "s", chatId: CHAT, releaseAt: 5_000, confirmedAt: 0 }]);
    wishes.remind("s");
    expect(wishes.toRemind()).toEqual([]);
  });

  test.for([
    [false, true],
    [true, false],
  ] as const)("is none of what is kept: %s, for whoever wants it: %s", ([kept, wants]) => {
    expect(office(kept, wants).wishes.toRemind()).toEqual([]);
  });

  test("is none of what left before", () => {
    const store = office(true, true);
    store.submissions.claim("s", 4_000);
    expect(store.wishes.toRemind()).toEqual([]);
  });
});
