import { expect, test } from "vitest";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";

test("a campaign of the history comes with all that a file says of it", () => {
  const store = memoryStore();
  const answers = completeAnswers({ trunks: ["712037006", "712037007"] });
  const { list } = answers;
  holdSubmission(store, "s", {
    answers: { ...answers, list: { ...list, verdict: { ...list.verdict, numbers: 7, refused: 3 } } },
  });
  store.campaigns.add(pbxCampaign({ id: 7 }), "s", 5);
  store.campaigns.saveLook(pbxCampaign({ id: 7, status: "running" }), 8, 9);
  store.links.add(CHAT, 7);
  const { from, to, fromTime, toTime, offsetSeconds, name } = pbxCampaign();
  expect(store.history.page(CHAT, 10)).toEqual([
    {
      id: 7,
      name,
      from,
      to,
      fromTime,
      toTime,
      offsetSeconds,
      status: "running",
      lookedAt: 8,
      numbers: 7,
      trunks: ["712037006", "712037007"],
      refused: 3,
      userId: CHAT,
      linkedAt: 5,
    },
  ]);
});

test("of one that was made elsewhere it says what the PBX does", () => {
  const store = memoryStore();
  store.campaigns.add(pbxCampaign({ id: 7 }), undefined, 5);
  store.links.add(CHAT, 7);
  const [past] = store.history.page(CHAT, 10);
  expect(past).toMatchObject({ numbers: 2, trunks: ["253"] });
  expect(past).not.toHaveProperty("refused");
  expect(past).not.toHaveProperty("userId");
  expect(past).not.toHaveProperty("accountId");
});

test("pages go on behind the last one that was read, newest first, in one chat", () => {
  const store = memoryStore();
  for (const [id, at] of [
    [1, 10],
    [2, 20],
    [3, 20],
    [4, 30],
  ] as const) {
    store.campaigns.add(pbxCampaign({ id }), undefined, at);
    store.links.add(CHAT, id);
  }
  store.campaigns.add(pbxCampaign({ id: 5 }), undefined, 40);
  store.links.add(CHAT + 1, 5);
  const first = store.history.page(CHAT, 2);
  const second = store.history.page(CHAT, 2, first.at(-1));
  expect([first, second, store.history.page(CHAT, 2, second.at(-1))].map((page) => page.map(({ id }) => id))).toEqual([
    [4, 3],
    [2, 1],
    [],
  ]);
});
