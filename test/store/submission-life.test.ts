import { describe, expect, test } from "vitest";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import { type LifeEvent, stateAfter } from "../../src/domain/campaign/submission-life.ts";
import type { Store } from "../../src/store/store.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryDatabase, memoryStore } from "./memory.ts";

const STATES: readonly SubmissionState[] = [
  "waiting",
  "to-approve",
  "held",
  "sending",
  "unknown",
  "stopped",
  "stale",
  "accepted",
  "rejected",
  "absent",
];

const SOMEBODY = { chatId: CHAT + 1, userId: CHAT + 1 };

/** What the store does for each event that it knows as one statement. */
const WRITES: readonly (readonly [LifeEvent, (store: Store, id: string) => unknown])[] = [
  ["keep", ({ handOver }, id) => handOver.keepUntil(id, 5_000)],
  ["hand-over", ({ handOver }, id) => handOver.now(id, 4_000, 5_000)],
  ["not-reached", ({ handOver }, id) => handOver.again(id, 5_000, { code: "no-connection" })],
  ["ask-approval", ({ approvals }, id) => approvals.wait(id)],
  ["approve", ({ approvals }, id) => approvals.approve(id, CHAT, 4_000, { until: 5_000, late: false })],
  ["go-on", ({ parts }, id) => parts.release(id, completeAnswers(), 4_000, 5_000)],
  ["hold-on", ({ submissions }, id) => submissions.hold(id, 5_000)],
  ["claim", ({ submissions }, id) => submissions.claim(id, 5_000)],
  ["send-after-all", ({ submissions }, id) => submissions.holdAgain(id, 4_000, 5_000)],
  ["take-over", ({ takenOver }, id) => takenOver.stopped(id, SOMEBODY, 4_000, 5_000)],
];

/** A submission in a state, however it came there; one that is stopped was left behind by a person who is let in no more. */
function submissionIn(state: SubmissionState) {
  const db = memoryDatabase();
  const store = memoryStore(db);
  holdSubmission(store, "s");
  const problem = state === "stopped" ? '{"code":"left-behind"}' : null;
  db.prepare("UPDATE submissions SET state = ?, problem = ?").run(state, problem);
  const row = () => db.prepare("SELECT * FROM submissions").get() as { state: SubmissionState };
  return { store, row };
}

describe.each(WRITES)("%s", (event, write) => {
  test.each(STATES)("of one that is %s does what its life allows, and nothing else", (state) => {
    const { store, row } = submissionIn(state);
    const before = row();
    const answer = write(store, "s");
    const after = stateAfter(state, event);
    if (after === undefined) expect(row()).toEqual(before);
    else {
      expect(row().state).toBe(after);
      expect(row()).not.toEqual(before);
    }
    if (answer !== undefined) expect(answer).toBe(after !== undefined);
  });
});

test.each([true, false])("one that is agreed to leaves late or at once, as it was to: %s", (late) => {
  const { store } = submissionIn("to-approve");
  store.approvals.approve("s", CHAT, 4_000, { until: 5_000, late });
  const held = store.submissions.byId("s");
  expect(held).toMatchObject({ releaseAt: 5_000, confirmedAt: 4_000 });
  expect(held?.late === true).toBe(late);
});

test.each(STATES)("of one that is %s somebody else settles only what is unknown", (state) => {
  const { store, row } = submissionIn(state);
  const before = row();
  expect(store.takenOver.unknown("s", SOMEBODY)).toBe(state === "unknown");
  if (state === "unknown") expect(store.submissions.byId("s")).toMatchObject({ ...SOMEBODY, state });
  else expect(row()).toEqual(before);
});
