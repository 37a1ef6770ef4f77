import { expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";
import { refusal } from "../telegram/refusal.ts";

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

test.each(["absent", "yes:123", "stop", "not-there"])(
  "who taps %s at one that is settled by then, after a copy, is shown what is left to settle",
  async (action) => {
    const bot = await unknown(true);
    await bot.says("/help", ADMIN);
    const { id } = bot.telegram.messages(ADMIN)[0] ?? { id: 0 };
    const s = bot.store.submissions.byId("s");
    if (s) bot.submit.absent(s, CHAT);
    await bot.handle(bot.update.tap(`s|s|${action}`, id, ADMIN));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("folder-toast-settled"));
    expect([bot.telegram.messages(ADMIN)[0]?.id, bot.labels(ADMIN)]).toEqual([id, [name]]);
  },
);

test("who was never asked is shown nothing of it", async () => {
  const bot = await unknown(false);
  await bot.says("/help", ADMIN);
  const before = bot.telegram.messages(ADMIN);
  const s = bot.store.submissions.byId("s");
  if (s) bot.submit.absent(s, CHAT);
  await bot.handle(bot.update.tap("s|s|absent", before[0]?.id ?? 0, ADMIN));
  expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-old-buttons"));
  expect(bot.telegram.messages(ADMIN)).toEqual(before);
});

test("a tap that settled one, of which nothing could be shown, shows what is left when it comes again", async () => {
  const bot = await unknown(true);
  await bot.says("/help", ADMIN);
  const { id } = bot.telegram.messages(ADMIN)[0] ?? { id: 0 };
  const tap = bot.update.tap("s|s|absent", id, ADMIN);
  bot.telegram.fails("editMessageText", refusal(500, "Internal Server Error"));
  await bot.handle(tap).catch(() => {});
  expect(bot.store.submissions.byId("s")?.state).toBe("absent");
  await bot.handle(tap);
  expect(bot.labels(ADMIN)).toEqual([name]);
});
