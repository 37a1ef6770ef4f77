import { expect, test } from "vitest";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";

const OTHER = CHAT + 1;

/** Two campaigns, 5 and 6, of which no chat hears yet. */
function office() {
  const store = memoryStore();
  for (const id of [5, 6]) store.campaigns.add(pbxCampaign({ id }), holdSubmission(store, `s-${id}`).id, 0);
  return store;
}

test("a chat hears of a campaign from the moment at which they are linked, once", () => {
  const { links } = office();
  links.add(CHAT, 5);
  links.setCard(CHAT, 5, 42);
  links.add(CHAT, 5);
  expect(links.one(CHAT, 5)).toEqual({ chatId: CHAT, campaignId: 5, cardId: 42, muted: false });
  expect(links.one(CHAT, 6)).toBeUndefined();
});

test("a card, a pin and silence are of one campaign in one chat", () => {
  const { links } = office();
  for (const chatId of [CHAT, OTHER]) for (const id of [5, 6]) links.add(chatId, id);
  links.setCard(CHAT, 5, 42);
  links.mute(CHAT, 5, true);
  links.setPinned(CHAT, 5, 43);
  expect(links.one(CHAT, 5)).toEqual({ chatId: CHAT, campaignId: 5, cardId: 42, pinnedId: 43, muted: true });
  expect(links.one(CHAT, 6)).toEqual({ chatId: CHAT, campaignId: 6, muted: false });
  expect(links.one(OTHER, 5)).toEqual({ chatId: OTHER, campaignId: 5, muted: false });
  expect(links.pinnedIn(CHAT)).toEqual([{ campaignId: 5, messageId: 43 }]);
  expect(links.pinnedIn(OTHER)).toEqual([]);
});

test("a card, a pin and silence are of one account's campaign, not of another's with the same number", () => {
  const store = memoryStore();
  const accounts = [1, store.accounts.add(CHAT)].map((id) => store.of(id));
  for (const [index, account] of accounts.entries()) {
    account.campaigns.add(pbxCampaign({ id: 5 }), holdSubmission(store, `s-${index}`).id, 0);
    account.links.add(CHAT, 5);
  }
  const [first, second] = accounts;
  first?.links.setCard(CHAT, 5, 42);
  first?.links.mute(CHAT, 5, true);
  first?.links.setPinned(CHAT, 5, 43);
  expect(first?.links.one(CHAT, 5)).toMatchObject({ cardId: 42, pinnedId: 43, muted: true });
  expect(second?.links.one(CHAT, 5)).toEqual({ chatId: CHAT, campaignId: 5, muted: false });
});

test("silence and a pin end again", () => {
  const { links } = office();
  links.add(CHAT, 5);
  links.mute(CHAT, 5, true);
  links.mute(CHAT, 5, false);
  links.setPinned(CHAT, 5, 43);
  links.setPinned(CHAT, 5, undefined);
  expect(links.one(CHAT, 5)).toEqual({ chatId: CHAT, campaignId: 5, muted: false });
});

test("all chats of a campaign are told", () => {
  const { links } = office();
  for (const chatId of [CHAT, OTHER]) links.add(chatId, 5);
  links.add(CHAT, 6);
  expect(links.ofCampaign(5).map(({ chatId }) => chatId)).toEqual([CHAT, OTHER]);
});
