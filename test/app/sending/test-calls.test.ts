import { beforeEach, describe, expect, test } from "vitest";
import { createTestCallDecisions } from "../../../src/app/sending/test-call-decisions.ts";
import type { TestCall } from "../../../src/domain/campaign/test-call.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import type { Store } from "../../../src/store/store.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const NOW = Temporal.Instant.from("2026-11-26T10:00+05:00").epochMilliseconds;
const DAY = 24 * 3_600_000;

let store: Store;
let clock: number;
let decisions: ReturnType<typeof createTestCallDecisions>;
beforeEach(() => {
  store = memoryStore();
  clock = NOW;
  decisions = createTestCallDecisions({ store, zone: zoneOr("utc +5"), now: () => clock });
});

const draft: OpenDraft = {
  id: "d",
  chatId: CHAT,
  userId: CHAT,
  createdAt: 0,
  updatedAt: 0,
  state: "open",
  answers: completeAnswers(),
  cursor: {},
};
const confirm = (askedAt: number) => store.transaction(() => decisions.confirm(draft, askedAt, "Test"));
const stateOf = (askedAt: number) => store.testCalls.byKey({ draftId: "d", askedAt })?.state;
const told = () => store.notices.due(clock + DAY).map(({ body }) => body);

/** One whose one request may have left. */
function claimed(askedAt: number): TestCall {
  confirm(askedAt);
  const call = store.testCalls.inState("waiting").find((one) => one.askedAt === askedAt);
  if (!call) throw new Error("Not confirmed");
  decisions.settle(call, "sending");
  return { ...call, state: "sending" };
}

test("one tap is one test call, however often it comes", () => {
  expect([confirm(1), confirm(1), confirm(2)]).toEqual([true, false, true]);
});

test("what called nobody does not count among the five of a day", () => {
  for (const askedAt of [1, 2, 3, 4, 5]) confirm(askedAt);
  expect(decisions.mayHaveMore(CHAT)).toBe(false);
  for (const call of store.testCalls.inState("waiting").slice(0, 1)) decisions.settle(call, "dropped");
  expect(decisions.mayHaveMore(CHAT)).toBe(true);
  clock += DAY;
  for (const askedAt of [6, 7, 8, 9]) confirm(askedAt);
  expect(decisions.mayHaveMore(CHAT)).toBe(true);
});

describe("at a start", () => {
  test.for([
    [{ kind: "same" }, "dropped"],
    [{ kind: "away", since: 0 }, "dropped"],
    [{ kind: "copied" }, "unknown"],
  ] as const)("of a folder that is %o what had not left is %s, and told", ([life, state]) => {
    confirm(1);
    store.transaction(() => decisions.endBegun(life));
    expect(stateOf(1)).toBe(state);
    expect(told()).toEqual([{ kind: "test-call", draftId: "d", askedAt: 1 }]);
  });

  test("what may have left is told as not known, and is not settled by anybody", () => {
    claimed(1);
    store.transaction(() => decisions.endBegun({ kind: "same" }));
    expect(stateOf(1)).toBe("unknown");
    expect(store.submissions.unknownOf(CHAT)).toEqual([]);
  });
});

test("a known outcome is not overwritten", () => {
  const call = claimed(1);
  decisions.settle(call, "accepted");
  decisions.settle(call, "unknown");
  expect(stateOf(1)).toBe("accepted");
  expect(told()).toHaveLength(1);
});

test("a number that nobody used since a time is forgotten, and so are old test calls", () => {
  store.people.setNumber(CHAT, "998901234567", NOW);
  confirm(1);
  expect([store.people.forgetNumbers(NOW), store.testCalls.prune(NOW, 10)]).toEqual([0, 0]);
  expect([store.people.forgetNumbers(NOW + 1), store.testCalls.prune(NOW + 1, 10)]).toEqual([1, 1]);
  expect(store.people.number(CHAT)).toBeUndefined();
});
