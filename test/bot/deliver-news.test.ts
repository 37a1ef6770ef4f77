import { expect, test } from "vitest";
import { createDeliverNews } from "../../src/bot/deliver-news.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import type { StatusNotice } from "../../src/store/notices.ts";
import { loadWords } from "../../src/words.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { CHAT, memoryStore } from "../store/memory.ts";
import { oneAccount } from "./one-account.ts";
import { seenChat } from "./seen-chat.ts";

const words = loadWords("en");

/** A chat that follows some campaigns, each with news that waits. */
async function following(count: number) {
  const store = memoryStore();
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  for (let id = 1; id <= count; id += 1) {
    store.campaigns.add(pbxCampaign({ id, name: `Bahor ${id}`, status: "running" }), undefined, 0);
    store.links.add(CHAT, id);
    store.links.setCard(CHAT, id, await messages.send(CHAT, { text: `card ${id}`, buttons: [] }));
    store.notices.add(CHAT, { kind: "status", accountId: 1, campaignId: id, news: "began", to: "running" }, 0);
  }
  const waiting = () => store.notices.newsFor(CHAT, 0, 20);
  const news = createDeliverNews({ store, accountsAt: oneAccount(store), messages, now: () => 0 });
  async function tell(notice: StatusNotice | undefined): Promise<void> {
    if (!notice) throw new Error("nothing waits");
    const keep = await news.tell(notice, words);
    store.transaction(() => {
      store.notices.settle(notice.id, true, 0);
      keep?.();
    });
  }
  return { store, telegram, waiting, tell };
}

test("news of one campaign answers its card, which is drawn anew", async () => {
  const { telegram, waiting, tell } = await following(1);
  await tell(waiting()[0]);
  const [card, message] = telegram.messages(CHAT);
  expect(message?.text).toBe(words.html("news-began", { name: "Bahor 1", id: "1", known: "yes", status: "running" }));
  expect(card?.text).toContain("Bahor 1");
});

test("news of several campaigns is one message with a way to each, and their cards are drawn after it", async () => {
  const { store, telegram, waiting, tell } = await following(3);
  const before = telegram.messages(CHAT).length;
  await tell(waiting()[0]);
  expect(telegram.messages(CHAT)).toHaveLength(before + 1);
  const message = telegram.messages(CHAT).at(-1);
  expect(message?.text.split("\n")).toHaveLength(3);
  expect(message?.buttons.flat().map(({ text }) => text)).toEqual(["№ 1 · Bahor 1", "№ 2 · Bahor 2", "№ 3 · Bahor 3"]);
  expect(waiting()).toEqual([]);
  expect(store.notices.due(0).map(({ body }) => body)).toEqual([
    { kind: "card", accountId: 1, campaignId: 2 },
    { kind: "card", accountId: 1, campaignId: 3 },
  ]);
});

test("more than ten wait for the next message", async () => {
  const { waiting, tell } = await following(12);
  await tell(waiting()[0]);
  expect(waiting()).toHaveLength(2);
});

test("a running campaign's card is pinned where that is wanted, and taken down when it is over", async () => {
  const { store, telegram, waiting, tell } = await following(1);
  store.wishes.set(CHAT, "pin", true);
  await tell(waiting()[0]);
  expect([...telegram.pinned]).toEqual([store.links.one(CHAT, 1)?.cardId]);
  store.campaigns.saveLook(pbxCampaign({ id: 1, status: "finished" }), 0, undefined);
  store.notices.add(CHAT, { kind: "status", accountId: 1, campaignId: 1, news: "over", to: "finished" }, 0);
  await tell(waiting()[0]);
  expect([...telegram.pinned]).toEqual([]);
  expect(store.links.pinnedIn(CHAT)).toEqual([]);
});

test("nothing is pinned where nobody asked for it", async () => {
  const { telegram, waiting, tell } = await following(1);
  await tell(waiting()[0]);
  expect([...telegram.pinned]).toEqual([]);
});
