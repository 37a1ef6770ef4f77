import { describe, expect, test } from "vitest";
import { createDeliverInHand } from "../../src/bot/deliver-in-hand.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { loadWords } from "../../src/words.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../store/memory.ts";
import { addAccount } from "../store/second-account.ts";
import { oneAccount } from "./one-account.ts";
import { seenChat } from "./seen-chat.ts";

const words = loadWords("en");
const DAY = Temporal.PlainDate.from("2026-04-25");
const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[+05:00]`).epochMilliseconds;

function desk(now = at("2026-04-25T08:00")) {
  const store = memoryStore();
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  const inHand = createDeliverInHand({ store, accountsAt: oneAccount(store), messages, now: () => now });
  return { store, inHand, texts: () => telegram.messages(CHAT).map(({ text }) => text) };
}

describe("an hour before a campaign is handed over", () => {
  test("its person is reminded of it", async () => {
    const { store, inHand, texts } = desk();
    const { answers } = holdSubmission(store, "s");
    await inHand.remind("s", CHAT, words);
    expect(texts()).toEqual([expect.stringContaining(answers.name)]);
  });

  test("nothing is said of one that left or was stopped meanwhile", async () => {
    const { store, inHand, texts } = desk();
    holdSubmission(store, "left");
    store.submissions.claim("left", 0);
    store.submissions.settle(holdSubmission(store, "stopped"), "stopped", 0);
    for (const id of ["left", "stopped", "never"]) await inHand.remind(id, CHAT, words);
    expect(texts()).toEqual([]);
  });
});

describe("the line of a morning", () => {
  test("names what is handed over on that day, not on the next", async () => {
    const { store, inHand, texts } = desk();
    for (const [id, name, leaves] of [
      ["today", "Of today", "2026-04-25T23:59"],
      ["tomorrow", "Of tomorrow", "2026-04-26T00:01"],
    ] as const) {
      holdSubmission(store, id, { answers: { ...completeAnswers(), name } });
      store.handOver.keepUntil(id, at(leaves));
    }
    await inHand.greet(CHAT, DAY, words);
    expect(texts().join()).toContain("Of today");
    expect(texts().join()).not.toContain("Of tomorrow");
  });

  test("leaves out what leaves in its seconds of Stop, and what is another chat's", async () => {
    const { store, inHand, texts } = desk();
    holdSubmission(store, "held", { releaseAt: at("2026-04-25T09:00") });
    holdSubmission(store, "kept");
    store.handOver.keepUntil("kept", at("2026-04-25T10:00"));
    await inHand.greet(CHAT + 1, DAY, words);
    expect(texts()).toEqual([]);
    await inHand.greet(CHAT, DAY, words);
    expect(texts()).toHaveLength(1);
  });

  test.for<[from: string, to: string, named: boolean]>([
    ["2026-04-24", "2026-04-24", false],
    ["2026-04-24", "2026-04-25", true],
    ["2026-04-25", "2026-04-26", true],
    ["2026-04-26", "2026-04-26", false],
  ])("of a campaign from %s to %s names it: %s", async ([from, to, named]) => {
    const { store, inHand, texts } = desk();
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    const facts = pbxCampaign({ id: 5, name: "Running", ...days });
    store.campaigns.add(facts, holdSubmission(store, "s").id, 0);
    store.campaigns.saveLook(facts, 0, 1);
    store.links.add(CHAT, 5);
    await inHand.greet(CHAT, DAY, words);
    expect(texts().join().includes("Running")).toBe(named);
  });

  test("names nothing of an account that the person has not, nor what is over", async () => {
    const { store, inHand, texts } = desk();
    const facts = { from: DAY, to: DAY };
    const other = addAccount(store);
    for (const [accountId, id, name, status] of [
      [1, 5, "Running", "running"],
      [1, 6, "Over", "complete"],
      [other, 7, "Elsewhere", "running"],
    ] as const) {
      const seen = pbxCampaign({ id, name, status, ...facts });
      const { campaigns, links } = store.of(accountId);
      campaigns.add(seen, holdSubmission(store, name).id, 0);
      campaigns.saveLook(seen, 0, 1);
      links.add(CHAT, id);
    }
    await inHand.greet(CHAT, DAY, words);
    const said = texts().join();
    expect(["Running", "Over", "Elsewhere"].filter((name) => said.includes(name))).toEqual(["Running"]);
  });
});
