/** A Start that waits for the list to be compared: it goes on by itself, or its manager is told that it did not. */
import { expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryDatabase } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

/** A read-back on which Start was tapped while something had just changed elsewhere. */
async function tapped(db = memoryDatabase()): Promise<BotInHand> {
  const bot = botInHand({ db });
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers: completeAnswers() }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.compares();
  bot.store.doNotCall.add(["998901112233"], CHAT, bot.clock.now);
  await bot.taps(bot.words.text("review-start", { count: 2 }));
  expect(bot.telegram.toasts).toContain(bot.words.text("toast-comparing"));
  return bot;
}

const notStarted = (bot: BotInHand) => bot.words.html("review-not-started");

test("goes on by itself once the list is compared", async () => {
  const bot = await tapped();
  await bot.compares();
  expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  expect(bot.reads()).not.toContain(notStarted(bot));
});

test("that waited for more than two minutes starts nothing, and says so", async () => {
  const bot = await tapped();
  bot.clock.now += 120_000;
  await bot.compares();
  expect(bot.reads()).toContain(notStarted(bot));
});

test("that waited when the bot came to an end starts nothing, and says so", async () => {
  const db = memoryDatabase();
  await tapped(db);
  const bot = botInHand({ db });
  await bot.compares();
  expect(bot.draft().cursor.note).toEqual({ kind: "not-started" });
});

test("is told of once", async () => {
  const bot = await tapped();
  bot.clock.now += 120_000;
  await bot.compares();
  await bot.says("10 at once");
  expect(bot.reads()).not.toContain(notStarted(bot));
});

test("at an account that was taken away starts nothing, and asks for another one", async () => {
  const bot = botInHand();
  const accountId = addAccount(bot.store);
  const draft = { id: "d", chatId: CHAT, userId: CHAT, accountId, answers: completeAnswers() };
  bot.store.drafts.create(draft, 0);
  bot.screen.redraw({ draftId: "d", chatId: CHAT });
  await bot.turns.idle();
  await bot.compares();
  const start = bot.buttonOf(bot.words.text("review-start", { count: 2 }));
  bot.store.accounts.tick(accountId, CHAT, false);
  await bot.handle(bot.update.tap(start.data, start.id));
  expect(bot.store.submissions.inState("held")).toEqual([]);
  expect([bot.draft().cursor.account, bot.draft().cursor.note?.kind]).toEqual(["open", "account-gone"]);
  expect(bot.draft().answers).toEqual({ ...completeAnswers(), list: bot.draft().answers.list });
  expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-look"));
});
