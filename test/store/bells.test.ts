import { beforeEach, expect, test } from "vitest";
import type { Queue } from "../../src/store/bells.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";

let store: ReturnType<typeof memoryStore>;
let heard: string[];
/** What the store holds when a bell is heard: only what is committed. */
let committed: unknown[];

beforeEach(() => {
  store = memoryStore();
  heard = [];
  committed = [];
  const hear = (queue: string) => () => {
    heard.push(queue);
    committed.push(store.intakes.next()?.work);
  };
  store.listen({
    intakes: hear("intakes"),
    submissions: hear("submissions"),
    notices: hear("notices"),
    campaigns: hear("campaigns"),
    doNotCallWorks: hear("doNotCallWorks"),
    searches: hear("searches"),
    testCalls: hear("testCalls"),
    tokens: hear("tokens"),
  });
});

const draft = () => store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);

/** What adds to each queue, over a draft and a held submission. */
const ADDS: Readonly<Record<Queue, () => unknown>> = {
  intakes: () => store.intakes.add(draft(), { kind: "compare" }, 0),
  submissions: () => store.submissions.hold("s", 5),
  notices: () => store.notices.add(CHAT, { kind: "pbx-token-refused" }, 0),
  campaigns: () => store.campaigns.add(pbxCampaign(), "s", 0),
  doNotCallWorks: () => store.doNotCallWorks.add({ chatId: CHAT, userId: CHAT, mode: "add", sent: { text: "1" } }, 0),
  searches: () => store.searches.add({ submissionId: "s", chatId: CHAT }, 0),
  testCalls: () => {
    const request = { name: "Test", trunks: ["253"], recording: "a".repeat(64), goodtime: 4, timezone: "utc +5" };
    return store.testCalls.create({ draftId: "d-s", askedAt: 1, chatId: CHAT, userId: CHAT, request, confirmedAt: 1 });
  },
  tokens: () => store.accounts.putToTry(store.accounts.add(CHAT), "sealed", CHAT, { until: 1 }),
};

test.each(Object.keys(ADDS) as Queue[])("what is added to %s is heard of by who works through it", (queue) => {
  holdSubmission(store, "s");
  heard = [];
  ADDS[queue]();
  expect(heard).toEqual([queue]);
});

test("a new submission is heard of as one", () => {
  holdSubmission(store, "s");
  expect(heard).toEqual(["submissions"]);
});

test("a submission that another person takes over is heard of, once", () => {
  const submission = holdSubmission(store, "s");
  store.submissions.settle({ ...submission, state: "held" }, "stopped", 1, { problem: { code: "left-behind" } });
  heard = [];
  const person = { chatId: CHAT + 1, userId: CHAT + 1 };
  expect([1, 2].map(() => store.takenOver.stopped("s", person, 2, 30))).toEqual([true, false]);
  expect(heard).toEqual(["submissions"]);
});

test("once the whole transaction is committed, each queue once, and before it returns", () => {
  const open = draft();
  store.transaction(() => {
    store.transaction(() => store.intakes.add(open, { kind: "compare" }, 0));
    store.intakes.add(open, { kind: "compare" }, 0);
    expect(heard).toEqual([]);
  });
  expect([heard, committed]).toEqual([["intakes"], [{ kind: "compare" }]]);
});

test("not of what was rolled back", () => {
  const open = draft();
  const failing = () =>
    store.transaction(() => {
      store.intakes.add(open, { kind: "compare" }, 0);
      throw new Error("broken");
    });
  expect(failing).toThrow("broken");
  store.transaction(() => store.drafts.save({ ...open, answers: completeAnswers() }, 1));
  expect(heard).toEqual([]);
});
