import { describe, expect, test } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import type { FolderLife } from "../../../src/domain/folder/life.ts";
import type { Store } from "../../../src/store/store.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";

const NOW = 1_000_000_000;
const ADMIN = 1;
const UNDO = 30;

function keepBackOf(store: Store) {
  const now = () => NOW;
  return createKeepBack({ store, adminIds: () => [ADMIN], approvals: nobodyAsked(store, now), now, undoSeconds: UNDO });
}

/** A store with one due, one held for later, one being sent, and a tap and a text that wait. */
function room(life: FolderLife) {
  const store = memoryStore();
  holdSubmission(store, "due", { releaseAt: NOW - 1 });
  holdSubmission(store, "later", { releaseAt: NOW + 3_600_000 });
  const begun = holdSubmission(store, "begun");
  store.submissions.claim(begun.id, NOW);
  const lane = `chat:${CHAT}`;
  store.updates.add(
    [
      { id: 1, lane, body: JSON.stringify({ update_id: 1, callback_query: { id: "q" } }) },
      { id: 2, lane, body: JSON.stringify({ update_id: 2, message: { text: "callback_query" } }) },
    ],
    NOW,
  );
  const keepBack = keepBackOf(store);
  store.transaction(() => keepBack.keepBack(life));
  const state = (id: string) => store.submissions.byId(id)?.state;
  const code = (id: string) => store.submissions.byId(id)?.problem?.code;
  const told = (chatId: number) =>
    store.notices
      .due(NOW)
      .filter((notice) => notice.chatId === chatId)
      .map(({ body }) => ("submissionId" in body ? `${body.kind} ${body.submissionId}` : body.kind));
  return { store, ...keepBack, state, code, told };
}

test("of the folder that ran a moment ago nothing is kept back", () => {
  const { state, told, store } = room({ kind: "same" });
  expect(["due", "later", "begun"].map(state)).toEqual(["held", "held", "sending"]);
  expect([...told(ADMIN), ...told(CHAT)]).toEqual([]);
  expect(store.updates.apply(1)).toBe(true);
});

test("of a copy nothing may leave: all of it is for people, in one message to each admin", () => {
  const { state, code, told, store } = room({ kind: "copied", madeAt: 5 });
  expect(["due", "later", "begun"].map(state)).toEqual(["unknown", "unknown", "unknown"]);
  expect(["due", "later", "begun"].map(code)).toEqual(["copied", "copied", "interrupted"]);
  expect(told(ADMIN)).toEqual(["folder"]);
  expect(told(CHAT).sort()).toEqual(["kept-back begun", "kept-back due", "kept-back later"]);
  expect(store.instance.keptBack()).toMatchObject({ why: "copied", since: 5, allAtOnce: false });
});

test("a tap that waits in a copy takes no effect, what was written does", () => {
  const { store } = room({ kind: "copied" });
  expect(store.updates.apply(1)).toBe(false);
  expect(store.updates.apply(2)).toBe(true);
});

test("after a while away what was due asks, and what is for later stays, with Stop", () => {
  const { state, code, told, store } = room({ kind: "away", since: 5 });
  expect(["due", "later", "begun"].map(state)).toEqual(["unknown", "held", "unknown"]);
  expect(["due", "begun"].map(code)).toEqual(["away", "interrupted"]);
  expect(told(CHAT).sort()).toEqual(["held later", "submission begun", "submission due"]);
  expect(told(ADMIN)).toEqual(["folder"]);
  expect(store.updates.apply(1)).toBe(true);
});

describe("one tap for all", () => {
  test.for([
    ["a day after a clean stop", 23 * 3_600_000, true],
    ["later", 25 * 3_600_000, false],
  ] as const)("%s: %s", ([, ago, allAtOnce]) => {
    const { store } = room({ kind: "copied", madeAt: NOW - ago, stoppedAt: NOW - ago });
    expect(store.instance.keptBack()).toMatchObject({ allAtOnce });
  });
});

describe("sent after all", () => {
  test("it is held once more from now, and shown with Stop; once", () => {
    const { store, sendAfterAll, told } = room({ kind: "copied" });
    const due = store.submissions.byId("due");
    if (!due) throw new Error("lost");
    expect(store.transaction(() => sendAfterAll(due, CHAT))).toBe(true);
    expect(store.submissions.byId("due")).toMatchObject({
      state: "held",
      confirmedAt: NOW,
      releaseAt: NOW + UNDO * 1000,
    });
    expect(told(CHAT)).toContain("held due");
    expect(store.transaction(() => sendAfterAll(due, CHAT))).toBe(false);
  });

  test("what was kept until shortly before its window goes when Stop's seconds are over, as it is shown", () => {
    const { store, sendAfterAll } = room({ kind: "copied" });
    store.submissions.holdAgain("later", NOW, NOW);
    store.handOver.keepUntil("later", NOW + 3_600_000);
    expect(store.submissions.byId("later")).toMatchObject({ state: "held", late: true });
    store.transaction(() => keepBackOf(store).keepBack({ kind: "copied" }));
    const kept = store.submissions.byId("later");
    if (!kept) throw new Error("lost");
    expect(store.transaction(() => sendAfterAll(kept, CHAT))).toBe(true);
    expect(store.submissions.byId("later")).toMatchObject({ state: "held", releaseAt: NOW + UNDO * 1000 });
    expect(store.submissions.byId("later")?.late).toBeUndefined();
  });

  test("what had begun to be sent is not: that is for whoever looks into the cabinet", () => {
    const { store, sendAfterAll, state } = room({ kind: "copied" });
    const begun = store.submissions.byId("begun");
    if (!begun) throw new Error("lost");
    expect(store.transaction(() => sendAfterAll(begun, CHAT))).toBe(false);
    expect(state("begun")).toBe("unknown");
  });
});

test("a second copy asks about what the first one left unsettled as well, and a quiet absence says nothing", () => {
  const { store, keepBack, told } = room({ kind: "copied" });
  store.transaction(() => keepBack({ kind: "copied", madeAt: 9 }));
  expect(store.instance.keptBack()?.submissions.sort()).toEqual(["begun", "due", "later"]);
  for (const id of ["begun", "due", "later"]) {
    const submission = store.submissions.byId(id);
    if (submission) store.submissions.settle(submission, "absent", NOW);
  }
  const before = told(ADMIN).length;
  store.transaction(() => keepBack({ kind: "away", since: 9 }));
  expect(told(ADMIN)).toHaveLength(before);
});

test("what is kept until a moment on the wall is asked about where the clock was set back meanwhile", () => {
  const store = memoryStore();
  for (const id of ["kept", "at-once"]) holdSubmission(store, id, { releaseAt: NOW + 3_600_000 });
  store.handOver.keepUntil("kept", NOW + 3_600_000);
  const keepBack = keepBackOf(store);
  store.transaction(() => keepBack.keepBack({ kind: "away", since: NOW + 7_200_000 }));
  const states = ["kept", "at-once"].map((id) => store.submissions.byId(id)?.state);
  expect(states).toEqual(["unknown", "held"]);
});
