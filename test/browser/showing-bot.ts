/** A small bot that shows whatever a chat can show. */
import { Bot, InlineKeyboard, InputFile, Keyboard } from "grammy";
import type { TelegramSandbox } from "../../sandbox/telegram/contract.ts";

export const FORMATTED = [
  "<b>Tekshirib chiqing</b>",
  "👥 1 248 ta raqam: <code>90 123 45 67</code>",
  '🗓 <tg-time unix="1795582800" format="wDt">seshanba, 24-noyabr</tg-time>',
  "<i>oʻzi boshlanadi</i>, <u>liniya</u>, <s>eski</s>, <tg-spoiler>yashirin</tg-spoiler>",
  "<blockquote>Aprel aksiyasi: barcha xizmatlarga chegirma</blockquote>",
  '<pre><code class="language-csv">998901234567</code></pre>',
  '<a href="https://example.com/">AloVoice kabineti</a>, /status',
].join("\n");

const KEYS = () =>
  new InlineKeyboard()
    .text("Boshlash", "go")
    .success()
    .row()
    .text("Oʻzgartirish", "edit")
    .primary()
    .text("Bekor qilish", "cancel")
    .danger()
    .row()
    .copyText("Nusxa olish: 123", "123")
    .url("Kabinet", "https://example.com/")
    .row(...[1, 2, 3, 4, 5, 6, 7].map((day) => InlineKeyboard.text(String(day), `day:${day}`)));

/** Starts it; it serves until `stop()`. */
export async function startShowingBot({ url, token }: TelegramSandbox): Promise<{ stop(): Promise<void> }> {
  const bot = new Bot(token, { client: { apiRoot: url } });
  bot.command("start", (ctx) => ctx.reply(FORMATTED, { parse_mode: "HTML", reply_markup: KEYS() }));
  bot.command("keys", (ctx) =>
    ctx.reply("Tilni tanlang", {
      reply_markup: new Keyboard().text("Oʻzbekcha").text("Русский").row().requestContact("Raqam"),
    }),
  );
  bot.command("nokeys", (ctx) => ctx.reply("Boʻldi", { reply_markup: { remove_keyboard: true } }));
  bot.command("many", async (ctx) => {
    for (let count = 1; count <= 30; count++) await ctx.reply(`${count}-xabar`);
  });
  bot.command("file", (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from("998901234567\n"), "raqamlar.csv")));
  bot.command("slow", async (ctx) => {
    await ctx.replyWithChatAction("upload_document");
  });
  bot.callbackQuery("go", (ctx) => ctx.answerCallbackQuery("Qabul qilindi"));
  bot.callbackQuery("cancel", (ctx) => ctx.answerCallbackQuery({ text: "Qaytarib boʻlmaydi", show_alert: true }));
  bot.callbackQuery("edit", async (ctx) => {
    await ctx.editMessageText("Oʻzgardi", {
      reply_markup: new InlineKeyboard().text("Orqaga", "back").text("Oʻchirish", "edit2"),
    });
    await ctx.answerCallbackQuery();
  });
  bot.callbackQuery("back", async (ctx) => {
    await ctx.editMessageText(FORMATTED, { parse_mode: "HTML", reply_markup: KEYS() });
    await ctx.answerCallbackQuery();
  });
  bot.on("message:voice", (ctx) => ctx.reply(`ovoz: ${ctx.message.voice.duration} s`));
  bot.on(":file", async (ctx) => {
    const { message } = ctx;
    const name = message?.document?.file_name ?? message?.audio?.file_name ?? "rasm";
    await ctx.reply(`${message?.media_group_id ? "albom" : "bitta"}: ${name}, ${message?.caption ?? "-"}`);
  });
  bot.on("message:contact", (ctx) => ctx.reply(ctx.message.contact.phone_number));
  await bot.api.setMyCommands([
    { command: "new", description: "Yangi obzvon" },
    { command: "campaigns", description: "Obzvonlar" },
  ]);
  const running = bot.start();
  return {
    async stop() {
      await bot.stop();
      await running;
    },
  };
}
