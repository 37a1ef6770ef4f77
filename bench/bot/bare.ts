/** What the bot is measured against: grammY alone, answering each tap with an edit and keeping nothing. */
import { Bot } from "grammy";

const bot = new Bot(process.env.BOT_TOKEN ?? "", { client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" } });

bot.command("language", (ctx) =>
  ctx.reply("0", { reply_markup: { inline_keyboard: [[{ text: "+", callback_data: "next" }]] } }),
);
let taps = 0;
bot.on("callback_query:data", async (ctx) => {
  taps += 1;
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(String(taps), {
    reply_markup: { inline_keyboard: [[{ text: "+", callback_data: "next" }]] },
  });
});

await bot.start({
  onStart: () => {
    process.stdout.write('{"msg":"ready"}\n');
  },
});
