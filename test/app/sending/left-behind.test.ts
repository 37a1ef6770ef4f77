import { describe, expect, test } from "vitest";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";

const NOW = 1_000_000_000;
const UNDO = 30;
const OTHER = { chatId: 8, userId: 8 };

/** One held and one of which nobody knows the outcome, both of the person in CHAT; `adminIds`: who is let in now. */
function office(adminIds: number[]) {
  const store = memoryStore();
  holdSubmission(store, "held", { releaseAt: NOW - 1 });
  const begun = holdSubmission(store, "begun");
  store.submissions.claim(begun.id, NOW);
  store.submissions.settle({ ...begun, state: "sending" }, "unknown", NOW);
  store.notices.add(CHAT, { kind: "submission", submissionId: "begun" }, NOW);
  const leftBehind = createLeftBehind({
    approvals: nobodyAsked(store, () => NOW),
    store,
    decisions: { giveTo: () => "", loseAccount: () => false },
    access: createAccess({ adminIds, store }),
    now: () => NOW,
    undoSeconds: UNDO,
  });
  const one = (id: string) => {
    const submission = store.submissions.byId(id);
    if (!submission) throw new Error("lost");
    return submission;
  };
  const waiting = () =>
    store.notices.due(NOW).map(({ chatId, body }) => {
      return `${chatId} ${body.kind} ${"submissionId" in body ? body.submissionId : ""}`;
    });
  const takeOver: typeof leftBehind.takeOver = (...given) => store.transaction(() => leftBehind.takeOver(...given));
  return { store, ...leftBehind, takeOver, one, waiting, begin: () => store.transaction(leftBehind.stop) };
}

test("what a removed person has held stops, news to them ends and the others are asked, once", () => {
  const { begin, one, waiting, store } = office([8, 9]);
  begin();
  expect(one("held")).toMatchObject({ state: "stopped", problem: { code: "left-behind" } });
  expect(one("begun").state).toBe("unknown");
  const asked = ["8 left-behind held", "9 left-behind held", "8 left-behind begun", "9 left-behind begun"];
  expect(waiting()).toEqual(asked);
  begin();
  expect(waiting()).toEqual(asked);
  for (const { id } of store.notices.due(NOW)) store.notices.settle(id, true, NOW);
  begin();
  expect(waiting()).toEqual([]);
});

test("of people who are let in nothing is touched", () => {
  const { begin, one, waiting } = office([CHAT, 8]);
  begin();
  expect([one("held").state, one("begun").state]).toEqual(["held", "unknown"]);
  expect(waiting()).toEqual([`${CHAT} submission begun`]);
});

test("it is all or nothing: a start that fails stops nothing", () => {
  const { store, stop, one, waiting } = office([8]);
  const failing = () =>
    store.transaction(() => {
      stop();
      throw new Error("no");
    });
  expect(failing).toThrow("no");
  expect([one("held").state, waiting()]).toEqual(["held", [`${CHAT} submission begun`]]);
});

test("whoever takes it over first has it held, as a confirmation of their own", () => {
  const { begin, one, takeOver, isAskedOf, waiting } = office([8, 9]);
  begin();
  const stopped = one("held");
  expect(isAskedOf(8, stopped)).toBe(true);
  takeOver(stopped, OTHER);
  takeOver(stopped, { chatId: 9, userId: 9 });
  expect(one("held")).toMatchObject({
    state: "held",
    ...OTHER,
    confirmedAt: NOW,
    releaseAt: NOW + UNDO * 1000,
  });
  expect(isAskedOf(8, one("held"))).toBe(false);
  expect(waiting().filter((line) => line.includes(" held held"))).toEqual(["8 held held"]);
});

test("what somebody had agreed to is asked about anew once another person has it", () => {
  const { begin, one, takeOver, store } = office([8, 9]);
  store.approvals.ask({
    submissionId: "held",
    digest: "d",
    shown: shownOf(completeAnswers(), 1),
    askedAt: 1,
    expiresAt: 2,
  });
  store.approvals.wait("held");
  store.approvals.approve("held", 9, NOW, { until: NOW, late: false });
  begin();
  expect(store.approvals.one("held")?.approvedBy).toBe(9);
  takeOver(one("held"), OTHER);
  expect([one("held").state, store.approvals.one("held")?.approvedBy]).toEqual(["to-approve", undefined]);
});

test.for(["stopped", "unknown"] as const)(
  "the rest of what was %s goes to whoever takes it over, and waits for their word",
  (state) => {
    const { begin, one, takeOver, store } = office([8, 9]);
    const [first, rest] = [holdSubmission(store, "first"), holdSubmission(store, "rest")];
    store.parts.recordParts(first.draftId, "first", "rest");
    if (state === "unknown") {
      store.submissions.claim("first", NOW);
      store.submissions.settle({ ...first, state: "sending" }, "unknown", NOW);
    }
    begin();
    expect(one("first").state).toBe(state);
    takeOver(one("first"), OTHER);
    expect([one("first"), one("rest")].map(({ chatId, userId }) => ({ chatId, userId }))).toEqual([OTHER, OTHER]);
    expect([one("rest").state, one("rest").draftId]).toEqual(["waiting", rest.draftId]);
  },
);

test("it becomes the draft of one person: nobody else is asked about it, or has it", () => {
  const { begin, one, store, takeAsDraft, takeOver, isAskedOf } = office([8, 9]);
  begin();
  const stopped = one("held");
  expect(store.transaction(() => takeAsDraft(stopped, OTHER))).toBe(true);
  store.submissions.setGivenBack("held", "new");
  const second = { chatId: 9, userId: 9 };
  expect([isAskedOf(9, one("held")), store.transaction(() => takeAsDraft(one("held"), second))]).toEqual([
    false,
    false,
  ]);
  takeOver(one("held"), second);
  expect(one("held")).toMatchObject({ state: "stopped", userId: CHAT, givenBack: "new" });
  const noted = store.journal.last(undefined, 9).filter(({ kind }) => kind === "taken-as-draft");
  expect(noted).toMatchObject([{ kind: "taken-as-draft", from: CHAT, by: 8 }]);
});

test("an unknown outcome is then theirs to settle", () => {
  const { begin, one, takeOver, waiting, store } = office([8, 9]);
  begin();
  const unknown = one("begun");
  takeOver(unknown, OTHER);
  expect(one("begun")).toMatchObject({ state: "unknown", ...OTHER });
  expect(waiting()).toContain("8 submission begun");
  expect(store.submissions.unknownOf(8).map(({ id }) => id)).toEqual(["begun"]);
});

test("what its person stopped is nobody else's to send", () => {
  const { store, one, takeOver, isAskedOf } = office([8]);
  store.submissions.settle(one("held"), "stopped", NOW);
  expect(isAskedOf(8, one("held"))).toBe(false);
  takeOver(one("held"), OTHER);
  expect(one("held").state).toBe("stopped");
});

describe("of an account that an admin has not", () => {
  test("what somebody left behind is asked of the others alone, and is not theirs to take", () => {
    const { store, begin, one, waiting, isAskedOf } = office([8, 9]);
    store.accounts.tick(1, 9, false);
    begin();
    expect(waiting()).toEqual(["8 left-behind held", "8 left-behind begun"]);
    expect([isAskedOf(8, one("held")), isAskedOf(9, one("held"))]).toEqual([true, false]);
  });
});
