import { describe, expect, test } from "vitest";
import { createDecisions, type Decisions } from "../../../src/app/sending/decisions.ts";
import type { Submission, SubmissionState } from "../../../src/domain/campaign/submission.ts";
import type { Store } from "../../../src/store/store.ts";
import { SUBMISSION_STATES } from "../../domain/campaign/submission-states.ts";
import { CHAT, holdParts, holdSubmission, memoryDatabase, memoryStore } from "../../store/memory.ts";

/** The day before those of `completeAnswers`. */
const NOW = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
const MOMENT = NOW + 60_000;

/** A submission in a state of its life, by way of what leads there. */
function office(state: SubmissionState, { late = false } = {}) {
  const db = memoryDatabase();
  const store = memoryStore(db);
  let ids = 0;
  const decisions = createDecisions({ store, newId: () => `new${++ids}`, now: () => NOW, undoSeconds: 30 });
  if (state === "waiting") holdParts(store);
  const id = state === "waiting" ? "rest" : "s";
  if (state !== "waiting") holdSubmission(store, id, { confirmedAt: NOW });
  const one = (): Submission => {
    const found = store.submissions.byId(id);
    if (!found) throw new Error("lost");
    return found;
  };
  const settle = (to: SubmissionState) =>
    store.submissions.settle(one(), to, 0, to === "accepted" ? { campaignId: 5 } : {});
  if (late) store.handOver.keepUntil(id, MOMENT);
  if (state === "to-approve") store.approvals.wait(id);
  if (state === "sending" || state === "accepted" || state === "rejected") store.submissions.claim(id, 0);
  if (state === "absent") settle("unknown");
  if (["accepted", "rejected", "unknown", "stopped", "stale", "absent"].includes(state)) settle(state);
  expect(one().state).toBe(state);
  const kept = () =>
    JSON.stringify(
      ["submissions", "drafts", "notices", "journal"].map((table) => db.prepare(`SELECT * FROM ${table}`).all()),
    );
  return { store, decisions, one, kept };
}

type Decide = (decisions: Decisions, submission: Submission, store: Store) => unknown;

/** Each decision, the states in which it can be taken, and what comes of it there. */
const DECISIONS: readonly (readonly [what: string, decide: Decide, states: SubmissionState[], to: SubmissionState])[] =
  [
    ["stop", (decisions, one) => decisions.stop(one, CHAT), ["held", "to-approve"], "stopped"],
    ["send back", (decisions, one) => decisions.sendBack(one, 8, "no"), ["to-approve"], "stopped"],
    ["let it end", (decisions, one) => decisions.expire(one, "approval-expired"), ["to-approve"], "stale"],
    ["lose the account", (decisions, one) => decisions.loseAccount(one), ["held", "to-approve", "waiting"], "stopped"],
    [
      "take back",
      (decisions, one, store) => store.transaction(() => decisions.takeBack(one, CHAT)),
      ["held", "to-approve"],
      "stopped",
    ],
    ["hand over now what was not kept", (decisions, one) => decisions.handOverNow(one, CHAT), [], "held"],
    ["say that it is not there", (decisions, one) => decisions.absent(one, CHAT), ["unknown"], "absent"],
    ["let the rest go", (decisions, one) => decisions.goOn(one, CHAT), ["waiting"], "held"],
    ["end the rest", (decisions, one) => decisions.endRest(one, CHAT), ["waiting"], "stopped"],
    ["let the rest end", (decisions, one) => decisions.endRest(one, undefined), ["waiting"], "stale"],
    ["try again", (decisions, one) => decisions.tryAgain(one, MOMENT, { code: "no-connection" }), ["sending"], "held"],
  ];

describe.each(DECISIONS)("to %s", (_what, decide, states, to) => {
  test.each(SUBMISSION_STATES)("what is %s", (state) => {
    const { one, kept, decisions, store } = office(state);
    const [before, submission] = [kept(), one()];
    const may = states.includes(state);
    expect(decide(decisions, submission, store)).toBe(may);
    expect([one().state, kept() === before]).toEqual([may ? to : state, !may]);
    if (!may) return;
    // Somebody else was quicker: it is decided of what it was before.
    expect([decide(decisions, submission, store), one().state]).toEqual([false, to]);
  });
});

test.each(SUBMISSION_STATES)("to keep what is %s until its window is only of what is held", (state) => {
  const { one, decisions, store } = office(state);
  expect([decisions.keepUntilWindow(one(), CHAT), one().late]).toEqual(
    state === "held" ? [true, true] : [false, undefined],
  );
  expect(store.journal.last(undefined, 9)).toHaveLength(state === "held" ? 1 : 0);
});

test.each(SUBMISSION_STATES)("to stop everything stops what is %s only where nothing of it has left", (state) => {
  const room = office(state);
  const before = room.kept();
  const may = ["held", "to-approve", "waiting"].includes(state);
  room.store.transaction(() => room.decisions.stopAll([room.one()], CHAT));
  expect([room.one().state, room.kept() === before]).toEqual([may ? "stopped" : state, !may]);
});

test("what is kept is handed over now with its seconds of Stop, once", () => {
  const { decisions, one, store } = office("held", { late: true });
  const kept = one();
  expect([kept.late, decisions.handOverNow(kept, CHAT), decisions.handOverNow(one(), CHAT)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(one()).toMatchObject({ state: "held", releaseAt: NOW + 30_000 });
  expect(store.journal.last(undefined, 9).map(({ kind }) => kind)).toEqual(["handed-over"]);
});

test("what is taken back is drawn as a draft in the place of its own screen", () => {
  const { store, decisions, one } = office("held");
  store.submissions.setScreen("s", 7);
  store.transaction(() => decisions.takeBack(one(), CHAT));
  const draft = store.drafts.open(CHAT);
  expect([draft?.id, draft?.screenId, one().screenId]).toEqual(["new1", 7, undefined]);
  expect(draft && store.screens.owedBy(draft)?.place).toBe("in-place");
});

test("a first part that is not there is sent again once, and its screen is told of it alone", () => {
  const store = memoryStore();
  holdParts(store, { isSent: false });
  const decisions = createDecisions({ store, newId: () => "new", now: () => NOW, undoSeconds: 30 });
  store.submissions.claim("first", 0);
  const first = store.submissions.byId("first");
  if (!first) throw new Error("lost");
  store.submissions.settle(first, "unknown", 0);
  const unknown: Submission = { ...first, state: "unknown" };
  expect([decisions.absent(unknown, CHAT), decisions.absent(unknown, CHAT)]).toEqual([true, false]);
  expect(store.submissions.byId("first")).toMatchObject({ state: "held", releaseAt: NOW + 30_000 });
  expect(store.notices.due(NOW).map(({ body }) => body)).toEqual([{ kind: "held", submissionId: "first" }]);
  expect(store.journal.last(undefined, 9).map(({ kind }) => kind)).toEqual(["settled"]);
});

test.each([
  [undefined, false],
  [{ code: "no-connection" } as const, true],
])("what is tried again is told where that is new, and on its screen alone after that: %j", (problem, inPlace) => {
  const { decisions, one, store } = office("sending");
  const before: Submission = problem ? { ...one(), problem } : one();
  decisions.tryAgain(before, MOMENT, { code: "no-connection" });
  expect(store.notices.due(NOW).map(({ body }) => body)).toEqual([{ kind: "held", submissionId: "s", inPlace }]);
  expect(one()).toMatchObject({ state: "held", releaseAt: MOMENT, problem: { code: "no-connection" } });
});
