import { beforeEach, expect, test } from "vitest";
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

test("whatever is added to a queue is heard of by who works through it", () => {
  store.intakes.add(draft(), { kind: "compare" }, 0);
  store.notices.add(CHAT, { kind: "pbx-token-refused" }, 0);
  store.doNotCallWorks.add({ chatId: CHAT, userId: CHAT, mode: "add", sent: { text: "1" } }, 0);
  store.drafts.cancel("d", 0);
  holdSubmission(store, "s");
  store.submissions.hold("s", 5);
  store.campaigns.add(pbxCampaign(), "s", 0);
  expect(heard).toEqual(["intakes", "notices", "doNotCallWorks", "submissions", "submissions", "campaigns"]);
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
