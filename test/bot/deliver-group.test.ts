import { expect, test } from "vitest";
import { createAccess } from "../../src/app/team/access.ts";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import { createDeliverGroup } from "../../src/bot/deliver-group.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { outageView } from "../../src/bot/views/outage.ts";
import type { TeamChatNews } from "../../src/domain/team/chat-news.ts";
import { loadWords } from "../../src/words.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { memoryStore } from "../store/memory.ts";
import { addAccount } from "../store/second-account.ts";
import { seenChat } from "./seen-chat.ts";

const words = loadWords("en");
const [GROUP, ADMIN, SECOND] = [-5, 8, 9];

/** A group whose news the first admin switched on, and a second account with a campaign. */
function office(adminIds = [ADMIN, SECOND]) {
  const store = memoryStore();
  const telegram = seenChat();
  const access = createAccess({ adminIds, store });
  const ofPerson = (userId: number) => store.accounts.all().flatMap(({ id }) => (access.has(userId, id) ? [id] : []));
  const accountsAt = createAccountsAt({ store, accounts: { has: access.has, ofPerson } });
  const messages = createMessages(telegram.api);
  const accountId = addAccount(store);
  store.teamChats.add(GROUP, ADMIN, 0);
  store.of(accountId).campaigns.add(pbxCampaign({ id: 5, name: "Maxfiy" }), undefined, 0);
  const tell = createDeliverGroup({ store, messages, access, accountsAt, timezone: "utc +5", now: () => 0 });
  const told: TeamChatNews[] = [
    { what: "status", accountId, campaignId: 5, news: "began", to: "running" },
    { what: "fewer-counted", accountId, campaignId: 5 },
    { what: "token-refused", accountId },
  ];
  const hears = async (some = told) => {
    for (const news of some) await tell(news, GROUP, words);
    return telegram.messages(GROUP).map(({ text }) => text);
  };
  return { store, accountId, hears };
}

test("a group hears of the accounts of the admin who switched it on, with their names", async () => {
  const texts = await office().hears();
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toContain("Filial");
});

test("and nothing of an account that the admin has not", async () => {
  const { store, accountId, hears } = office();
  store.accounts.tick(accountId, ADMIN, false);
  expect(await hears()).toEqual([]);
});

test("where that admin is gone, of what all admins have", async () => {
  const gone = office([SECOND, 10]);
  expect(await gone.hears()).toHaveLength(3);
  const { store, accountId, hears } = office([SECOND, 10]);
  store.accounts.tick(accountId, 10, false);
  expect(await hears()).toEqual([]);
});

test("a group hears of an outage, whichever accounts there are, and nothing once its news are off", async () => {
  const { store, hears } = office();
  store.accounts.tick(1, ADMIN, false);
  const outage = { what: "outage", outage: { what: "disk", since: 0 } } as const;
  const { text } = outageView(outage.outage, 0, "utc +5", words);
  expect(await hears([outage])).toEqual([text]);
  store.teamChats.remove(GROUP);
  expect(await hears([outage])).toEqual([text]);
});
