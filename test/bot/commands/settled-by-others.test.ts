import { expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const { name, days, hours } = completeAnswers();
const ADMIN = CHAT + 1;

/** A campaign of which nobody knows whether the PBX has it; it has, as 123. */
async function unknown(isCopied: boolean) {
  const bot = botInHand({
    adminIds: [CHAT, ADMIN],
    look: (id) => ({ ok: true, value: pbxCampaign({ id, name, ...days, fromTime: hours.from, toTime: hours.to }) }),
  });
  const { store } = bot;
  for (const id of ["s", "other"]) {
    store.submissions.settle(holdSubmission(store, id), "unknown", 0, { problem: { code: "no-answer" } });
  }
  const submissions = ["s", "other"];
  if (isCopied) store.instance.keepBack({ why: "copied", startedAt: 0, submissions, allAtOnce: false });
  return bot;
}

test.each<[whose: string, isCopied: boolean, by: number, said: "list" | "settled" | undefined]>([
  ["one's own", false, CHAT, undefined],
  ["one's own, asked of all after a copy,", true, CHAT, undefined],
  ["another's", false, ADMIN, "settled"],
  ["another's, asked of all after a copy,", true, ADMIN, "list"],
])(
  "the number of %s campaign is taken, and what is said then is where the person stands",
  async (_, copied, by, said) => {
    const bot = await unknown(copied);
    bot.store.chats.expect(by, { kind: "campaign-id", submissionId: "s" });
    await bot.says("123", by);
    expect(bot.store.submissions.byId("s")).toMatchObject({ state: "accepted", campaignId: 123 });
    const told = bot.telegram.messages(by).filter(({ text }) => text !== "");
    expect(told).toHaveLength(said === undefined ? 0 : 1);
    if (said === "settled") expect(told[0]?.text).toBe(bot.words.html("folder-toast-settled"));
    if (said === "list") expect(bot.labels(by)).toEqual([name]);
  },
);
