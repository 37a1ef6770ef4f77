import { Bot } from "grammy";
import { afterEach, expect, test } from "vitest";
import type { TelegramSandbox } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";

let telegram: TelegramSandbox;
let bot: Bot | undefined;

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await telegram.close();
});

test("a grammY bot talks with a person through the stand-in", async () => {
  telegram = await startTelegram();
  bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
  bot.command("start", (ctx) =>
    ctx.reply("<b>Salom</b>", {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Ha", callback_data: "y" }]] },
    }),
  );
  bot.callbackQuery("y", async (ctx) => {
    await ctx.answerCallbackQuery("ok");
    await ctx.editMessageText("Tayyor");
  });
  void bot.start();
  const aziza = telegram.person({ id: 1001, firstName: "Aziza", languageCode: "uz" });
  aziza.says("/start");
  const greeting = await aziza.sees("Salom");
  expect(greeting.entities).toEqual([{ type: "bold", offset: 0, length: 5 }]);
  expect(greeting.buttons).toEqual([["Ha"]]);
  const tap = aziza.taps("Ha");
  expect(await tap.answered).toEqual({ text: "ok", alert: false });
  expect((await aziza.seesLast("Tayyor")).buttons).toEqual([]);
  await telegram.settled();
  expect(telegram.refusals()).toEqual([]);
});
