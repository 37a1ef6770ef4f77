import { expect, test } from "vitest";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { CHAT, memoryStore } from "./memory.ts";

test("a look comes back as it was kept, days and moments as such", () => {
  const { campaigns } = memoryStore();
  const facts = pbxCampaign({ createdAt: Temporal.Instant.from("2026-11-23T10:00:00Z") });
  campaigns.add(facts, "s", 5);
  expect(campaigns.byId(123)).toEqual({ accountId: 1, facts, submissionId: "s", lookedAt: 5, createdAt: 5 });
  const changed = pbxCampaign({ status: "running" });
  campaigns.saveLook(changed, 8, 100);
  expect(campaigns.byId(123)).toMatchObject({ facts: changed, lookedAt: 8, createdAt: 5 });
});

test("added twice it stays as it is, with one beginning of its history", () => {
  const { campaigns } = memoryStore();
  campaigns.add(pbxCampaign(), "s", 5);
  campaigns.add(pbxCampaign({ status: "running" }), "t", 6);
  campaigns.addStatus(123, "running", 7);
  expect(campaigns.byId(123)?.submissionId).toBe("s");
  expect(campaigns.history(123)).toEqual([
    { status: "new", at: 5 },
    { status: "running", at: 7 },
  ]);
});

test("a campaign is due at once, then when the last look said, and never after its end", () => {
  const { campaigns } = memoryStore();
  campaigns.add(pbxCampaign(), undefined, 5);
  expect(campaigns.nextDue()).toBe(5);
  campaigns.saveLook(pbxCampaign(), 6, 100);
  expect(campaigns.due(99)).toEqual([]);
  expect(campaigns.due(100).map(({ facts }) => facts.id)).toEqual([123]);
  campaigns.postpone(123, 200);
  expect(campaigns.nextDue()).toBe(200);
  campaigns.saveLook(pbxCampaign(), 7, undefined);
  expect(campaigns.nextDue()).toBeUndefined();
});

test("a chat sees its own campaigns, newest first and a page at a time", () => {
  const { campaigns, links } = memoryStore();
  for (const id of [1, 2, 3, 4]) {
    campaigns.add(pbxCampaign({ id }), undefined, id);
    if (id < 4) links.add(CHAT, id);
  }
  expect(campaigns.ofChat(CHAT, 2, 0).map(({ id }) => id)).toEqual([3, 2]);
  expect(campaigns.ofChat(CHAT, 2, 2).map(({ id }) => id)).toEqual([1]);
  expect(campaigns.countOfChat(CHAT)).toBe(3);
});

test("a link keeps its card, and is there once", () => {
  const { campaigns, links } = memoryStore();
  campaigns.add(pbxCampaign(), undefined, 5);
  links.add(CHAT, 123);
  links.setCard(CHAT, 123, 42);
  links.add(CHAT, 123);
  expect(links.ofCampaign(123)).toMatchObject([{ chatId: CHAT, campaignId: 123, cardId: 42 }]);
  expect(links.one(CHAT, 124)).toBeUndefined();
});

test.each([
  ["began", true, undefined],
  ["not-begun", true, undefined],
  ["over", true, true],
] as const)("that it was told of “%s” is noted, of no other campaign", (news, startTold, overTold) => {
  const { campaigns } = memoryStore();
  for (const id of [1, 2]) campaigns.add(pbxCampaign({ id }), undefined, 5);
  campaigns.tellNews(1, news);
  const told = [1, 2].map((id) => campaigns.byId(id));
  expect(told.map((one) => [one?.startTold, one?.overTold])).toEqual([
    [startTold, overTold],
    [undefined, undefined],
  ]);
});
