import { describe, expect, test } from "vitest";
import { DOWNLOAD_LIMIT } from "../../../src/bot/telegram/download.ts";
import { beginsDraft } from "../../../src/bot/wizard/draft-acts.ts";
import type { Input } from "../../../src/bot/wizard/input.ts";
import { accountOf } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { botInHand } from "../bot-in-hand.ts";
import { catalogue } from "../views/screen-makers.ts";

const words = catalogue().en;
const text = (said: string): Input => ({ kind: "text", text: said });
const sheet = { file_id: "f", file_unique_id: "u", file_name: "a.csv" };

test.each<[input: Input, begins: boolean]>([
  [text("901234567"), true],
  [text("+998 90 123 45 67"), true],
  [text("901234567\n911234567"), true],
  [text("Ali 901234567, Vali 911234567"), true],
  // One beside words may be said of somebody who is not to be called.
  [text("Ali 901234567"), false],
  [text("901234567 ga emas"), false],
  [text("salom"), false],
  [text("123"), false],
  [{ kind: "contact", text: "901234567", name: "Ali" }, true],
  [{ kind: "file", file: { fileId: "f", as: "voice", name: "voice.ogg", messageId: 1 } }, true],
  [{ kind: "other", what: "photo" }, false],
  [{ kind: "edited" }, false],
])("%j begins a campaign: %s", (input, begins) => expect(beginsDraft(input, words)).toBe(begins));

describe("what is sent outside of any draft", () => {
  test.each([
    [DOWNLOAD_LIMIT, true],
    [DOWNLOAD_LIMIT + 1, false],
  ])("a file of %i bytes begins a campaign: %s", async (file_size, begins) => {
    const bot = botInHand();
    await bot.sends({ document: { ...sheet, file_size } });
    expect(bot.store.drafts.open(CHAT) !== undefined).toBe(begins);
    if (begins) expect(bot.draft().cursor.toFill).toBe(true);
    else expect(bot.reads()).toBe(words.html("file-too-big", { name: "a.csv" }));
  });

  test.each([
    ["901234567\n911234567", words.text("list-from-message")],
    ["contact", words.text("list-from-contact")],
  ])("%j is looked at once, under a name of its own", async (what, name) => {
    const bot = botInHand();
    const update =
      what === "contact"
        ? bot.update.message({ contact: { phone_number: "901234567", first_name: "" } })
        : bot.update.text(what);
    for (let times = 0; times < 2; times += 1) await bot.handle(update);
    const waiting = bot.store.intakes.waiting(bot.draft().id);
    expect(waiting.map(({ work }) => work)).toEqual([expect.objectContaining({ kind: "text", name })]);
  });
});

describe("the account of a new campaign", () => {
  test("is not asked about where there is one", async () => {
    const bot = botInHand();
    await bot.says("/new");
    expect(accountOf(bot.draft())).toBe(1);
    expect(bot.draft().cursor.account).toBeUndefined();
    expect(bot.reads()).toContain(words.html("recording-ask"));
  });

  test("is asked about where there are two, the one of the last campaign being likely", async () => {
    const bot = botInHand();
    addAccount(bot.store);
    await bot.says("/new");
    expect(bot.reads()).toContain(words.html("account-ask"));
    expect(bot.labels()).toEqual(expect.arrayContaining([words.text("account-first"), "Filial"]));
    expect(accountOf(bot.draft())).toBe(1);
  });

  test("of the last one that AloVoice took is the likely one", async () => {
    const bot = botInHand();
    addAccount(bot.store);
    const { store } = bot;
    const facts = { chatId: CHAT, userId: CHAT, accountId: 2, answers: completeAnswers() };
    const { cursor: _, ...draft } = store.drafts.create({ id: "d", ...facts }, 0);
    store.drafts.freeze({ ...draft, answers: facts.answers, state: "frozen" }, 0);
    store.submissions.create({ id: "s", draftId: "d", ...facts, releaseAt: 1, confirmedAt: 0 });
    store.submissions.claim("s", 0);
    const sending = store.submissions.byId("s");
    if (sending) store.submissions.settle(sending, "accepted", 0, { campaignId: 5 });
    await bot.says("/new");
    expect(accountOf(bot.draft())).toBe(2);
  });
});

describe("taking a draft up", () => {
  /** A draft that was set aside, with its account and whether its lines were chosen. */
  async function aside(accountId: number, trunks?: string[]) {
    const bot = botInHand();
    addAccount(bot.store);
    const answers = trunks ? { name: "April", trunks } : { name: "April" };
    bot.store.drafts.createAside({ id: "left", chatId: CHAT, userId: CHAT, accountId, answers }, 0);
    if (accountId === 2 && trunks?.length === 0) bot.store.accounts.remove(2);
    const on = (await bot.telegram.api.sendMessage(CHAT, "-")).message_id;
    await bot.handle(bot.update.tap("m|take-up|left", on));
    return bot;
  }

  test("asks for its account again where its lines were not chosen yet", async () => {
    expect((await aside(2)).reads()).toContain(words.html("account-ask"));
    expect((await aside(2, ["712037006"])).reads()).not.toContain(words.html("account-ask"));
  });

  test("asks for another one where its account is gone, and says so", async () => {
    const bot = await aside(2, []);
    expect(bot.reads()).toContain(words.html("account-gone"));
    expect(bot.draft().id).toBe("left");
  });
});

test("a draft that is taken up again stands below, and the message that was tapped loses its buttons", async () => {
  const bot = botInHand();
  const whose = { chatId: CHAT, userId: CHAT };
  bot.store.drafts.createAside({ id: "aside", ...whose, answers: { name: "Navroʻz" } }, 0);
  const button = { text: "-", callback_data: "m|take-up|aside" };
  const send = (text: string) =>
    bot.telegram.api.sendMessage(CHAT, text, { reply_markup: { inline_keyboard: [[button]] } });
  bot.store.drafts.setScreen("aside", (await send("its own")).message_id);
  const tapped = (await send("tapped")).message_id;
  await send("said since");
  await bot.handle(bot.update.tap("m|take-up|aside", tapped));
  const seen = bot.telegram.messages(CHAT);
  expect(bot.draft()).toMatchObject({ id: "aside", screenId: seen.at(-1)?.id });
  expect(seen.find(({ id }) => id === tapped)?.buttons).toEqual([]);
  expect(seen.map(({ text }) => text).slice(0, -1)).toEqual(["its own", "tapped", "said since"]);
});
