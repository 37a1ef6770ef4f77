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

test("a test call is made with what the draft had, and is noted down", () => {
  const { recording, trunks, options } = completeAnswers();
  const { goodtime, timezone } = options;
  const of = { ...draft, accountId: 1 };
  store.transaction(() => decisions.confirm(of, 1, "Test"));
  expect(store.testCalls.byKey({ draftId: "d", askedAt: 1 })?.request).toEqual({
    accountId: 1,
    name: "Test",
    trunks,
    recording: recording.sha256,
    goodtime,
    timezone,
  });
  expect(store.journal.last(undefined, 9)).toMatchObject([
    { kind: "test-call", recording: recording.sha256, trunks, by: CHAT, about: "d" },
  ]);
});

test.each(["recording", "trunks", "options"] as const)("a draft without its %s has none made", (missing) => {
  const { [missing]: _, ...answers } = completeAnswers();
  expect(store.transaction(() => decisions.confirm({ ...draft, answers }, 1, "Test"))).toBe(false);
  expect([store.testCalls.inState("waiting"), store.journal.last(undefined, 9)]).toEqual([[], []]);
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
    [{ kind: "same" }, "dropped", undefined],
    [{ kind: "away", since: 0 }, "dropped", undefined],
    [{ kind: "copied" }, "unknown", { code: "interrupted" }],
  ] as const)("of a folder that is %o what had not left is %s, and told", ([life, state, problem]) => {
    confirm(1);
    store.transaction(() => decisions.endBegun(life));
    expect([stateOf(1), store.testCalls.byKey({ draftId: "d", askedAt: 1 })?.problem]).toEqual([state, problem]);
    expect(told()).toEqual([{ kind: "test-call", draftId: "d", askedAt: 1 }]);
  });

  test("what may have left is told as not known, and is not settled by anybody", () => {
    claimed(1);
    store.transaction(() => decisions.endBegun({ kind: "same" }));
    expect(stateOf(1)).toBe("unknown");
    expect(store.testCalls.byKey({ draftId: "d", askedAt: 1 })?.problem).toEqual({ code: "interrupted" });
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
