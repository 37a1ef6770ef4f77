import { expect, test } from "vitest";
import type { Queue } from "../../src/store/bells.ts";
import type { Store } from "../../src/store/store.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdParts, holdSubmission, memoryStore } from "./memory.ts";

const other = { chatId: CHAT + 1, userId: CHAT + 1 };
const problem = { code: "no-connection" } as const;

/** A held submission "s", or one in another state. */
function submission(store: Store, state: "held" | "unknown" | "sending" | "to-approve" = "held"): void {
  const held = holdSubmission(store, "s");
  if (state === "to-approve") return void store.approvals.wait("s");
  if (state !== "held") store.submissions.claim("s", 1);
  if (state === "unknown") store.submissions.settle({ ...held, state: "sending" }, "unknown", 2);
}

/** What is done, in which state of things, and who is woken by it: by a change that there was, and by no other. */
const CHANGES: readonly (readonly [
  what: string,
  given: (store: Store) => unknown,
  done: (store: Store) => unknown,
  result: unknown,
  woken: readonly Queue[],
])[] = [
  ["a held one is kept", submission, (s) => s.handOver.keepUntil("s", 9), true, ["submissions"]],
  ["one that is sent is not kept", (s) => submission(s, "sending"), (s) => s.handOver.keepUntil("s", 9), false, []],
  ["a kept one leaves now", submission, (s) => s.handOver.now("s", 5, 9), true, ["submissions"]],
  ["an unknown one does not", (s) => submission(s, "unknown"), (s) => s.handOver.now("s", 5, 9), false, []],
  [
    "what made no connection",
    (s) => submission(s, "sending"),
    (s) => s.handOver.again("s", 9, problem),
    true,
    ["submissions"],
  ],
  ["what is held anyway", submission, (s) => s.handOver.again("s", 9, problem), false, []],
  [
    "an unknown one is sent after all",
    (s) => submission(s, "unknown"),
    (s) => s.submissions.holdAgain("s", 5, 9),
    true,
    ["submissions"],
  ],
  ["a held one is not sent after all", submission, (s) => s.submissions.holdAgain("s", 5, 9), false, []],
  ["an unknown one is another's", (s) => submission(s, "unknown"), (s) => s.takenOver.unknown("s", other), true, []],
  ["a held one is not", submission, (s) => s.takenOver.unknown("s", other), false, []],
  [
    "a second person agrees",
    (s) => submission(s, "to-approve"),
    (s) => s.approvals.approve("s", 2, 5, { until: 9, late: false }),
    true,
    ["submissions"],
  ],
  [
    "nobody agrees to what is held",
    submission,
    (s) => s.approvals.approve("s", 2, 5, { until: 9, late: false }),
    false,
    [],
  ],
  ["a rest goes", (s) => holdParts(s), (s) => s.parts.release("rest", completeAnswers(), 5, 9), true, ["submissions"]],
  [
    "a first part goes by itself",
    (s) => holdParts(s),
    (s) => s.parts.release("first", completeAnswers(), 5, 9),
    false,
    [],
  ],
  [
    "a campaign was looked at",
    (s) => s.campaigns.add(pbxCampaign(), undefined, 0),
    (s) => s.campaigns.saveLook(pbxCampaign(), 5, 9),
    undefined,
    ["campaigns"],
  ],
  [
    "news for a group where there is none",
    () => undefined,
    (s) => s.notices.addForTeam({ what: "status", campaignId: 1, news: "began", to: "running" }, 5),
    undefined,
    [],
  ],
  [
    "news for a group",
    (s) => s.teamChats.add(-5, 1, 0),
    (s) => s.notices.addForTeam({ what: "status", campaignId: 1, news: "began", to: "running" }, 5),
    undefined,
    ["notices"],
  ],
  ["a chat is open again", () => undefined, (s) => s.notices.revive(CHAT, 5), undefined, ["notices"]],
  ["an account ends", (s) => named(s), (s) => s.accounts.remove(2), true, ["tokens"]],
  ["an account comes back", (s) => ended(s), (s) => s.accounts.revive(2, "sealed", 1), true, ["tokens"]],
];

function named(store: Store): void {
  const id = store.accounts.add(1);
  store.accounts.putToTry(id, "tried", 1);
  store.accounts.keepTried(id, "tried", "sealed");
  store.accounts.rename(id, "Filial");
}

function ended(store: Store): void {
  named(store);
  store.accounts.remove(2);
}

test.for(CHANGES)("%s", ([, given, done, result, woken]) => {
  const store = memoryStore();
  given(store);
  const heard: Queue[] = [];
  const hear = (queue: Queue) => () => void heard.push(queue);
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
  expect([done(store), heard]).toEqual([result, woken]);
});
