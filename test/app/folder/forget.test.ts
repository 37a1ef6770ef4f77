import { expect, test } from "vitest";
import { createForget } from "../../../src/app/folder/forget.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const WITH_PHONE = "Aliyev 90 123 45 67";

/** A settled submission of this name, which made a campaign or none; what of the name is left once people are forgotten. */
function forgotten(name: string, campaignId: number | undefined) {
  const store = memoryStore();
  const held = holdSubmission(store, "s", { answers: { ...completeAnswers(), name } });
  store.submissions.claim("s", 1);
  const to = campaignId === undefined ? "rejected" : "accepted";
  store.submissions.settle({ ...held, state: "sending" }, to, 1, campaignId === undefined ? {} : { campaignId });
  store.campaigns.add(pbxCampaign({ id: 7, name }), "s", 1);
  const forget = createForget({ store, now: () => 9, redraw() {} });
  expect([forget.campaigns(5, 10), forget.campaigns(5, 10)]).toEqual([1, 0]);
  return [store.submissions.byId("s")?.answers.name, store.campaigns.byId(7)?.facts.name];
}

test.for<[what: string, name: string, campaignId: number | undefined, keepsName: boolean]>([
  ["a campaign's", WITH_PHONE, 7, false],
  ["one's that no campaign came of", WITH_PHONE, undefined, true],
  ["another campaign's", WITH_PHONE, 8, true],
])("a number in %s name is forgotten, and in the campaign that has it", ([, name, campaignId, keepsName]) => {
  const [ofSubmission, ofCampaign] = forgotten(name, campaignId);
  expect(ofSubmission).not.toContain("123 45 67");
  expect(ofCampaign === name).toBe(keepsName);
});

test("a name without a number stays in both", () => {
  expect(forgotten("Aksiya", 7)).toEqual(["Aksiya", "Aksiya"]);
});

test("a draft that was left alone is drawn as one set aside, but not in a chat that is closed to the bot", () => {
  const store = memoryStore();
  for (const chatId of [CHAT, CHAT + 1]) {
    store.drafts.create({ id: `d${chatId}`, chatId, userId: chatId, answers: { name: "A" } }, 1);
  }
  store.chats.setUnreachable(CHAT + 1, true);
  const drawn: string[] = [];
  const forget = createForget({ store, now: () => 9, redraw: ({ draftId }) => void drawn.push(draftId) });
  expect([forget.leftAlone(1, 10), forget.leftAlone(2, 10), forget.leftAlone(2, 10)]).toEqual([0, 2, 0]);
  expect(drawn).toEqual([`d${CHAT}`]);
  expect([CHAT, CHAT + 1].map((chatId) => store.drafts.byId(`d${chatId}`)?.state)).toEqual(["cancelled", "cancelled"]);
});

test("what a second person was shown is forgotten with the people of its campaign", () => {
  const store = memoryStore();
  const held = holdSubmission(store, "s");
  const shown = shownOf(completeAnswers(), 1);
  store.approvals.ask({ submissionId: "s", digest: "d", shown, askedAt: 1, expiresAt: 2 });
  const forget = createForget({ store, now: () => 9, redraw() {} });
  expect([forget.campaigns(5, 10), store.approvals.one("s") !== undefined]).toEqual([0, true]);
  store.submissions.settle(held, "stopped", 1);
  expect([forget.campaigns(5, 10), store.approvals.one("s")]).toEqual([1, undefined]);
});
