import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { CHAT } from "../store/memory.ts";
import { botInHand } from "./bot-in-hand.ts";
import { refusal } from "./telegram/refusal.ts";

const STRANGER = 555;
const HOUR = 3_600_000;

/** Somebody blocked the bot, or let it in again. */
function member(status: string): Update {
  const [chat, from] = [{ id: CHAT, type: "private" }, { id: CHAT }];
  return { update_id: 9000, my_chat_member: { chat, from, date: 0, new_chat_member: { status } } } as unknown as Update;
}

describe("a stranger", () => {
  test("is refused, and heard again only after an hour", async () => {
    const bot = botInHand();
    await bot.says("/start", STRANGER);
    expect(bot.reads(STRANGER)).toBe(`${bot.words.html("refused-stranger")} <code>${STRANGER}</code>`);
    bot.clock.now += HOUR - 1;
    await bot.says("/new", STRANGER);
    expect(bot.telegram.messages(STRANGER)).toHaveLength(1);
    bot.clock.now += 1;
    await bot.says("hello", STRANGER);
    expect(bot.telegram.messages(STRANGER)).toHaveLength(2);
    expect(bot.store.drafts.open(STRANGER)).toBeUndefined();
  });

  test("whom the refusal did not reach is refused as the update is handled once more", async () => {
    const bot = botInHand();
    const asks = bot.update.text("/start", STRANGER);
    bot.telegram.fails("sendMessage", refusal(429, "Too Many Requests: retry after 7", 7));
    await expect(bot.handle(asks)).rejects.toThrow();
    await bot.handle(asks);
    expect(bot.telegram.messages(STRANGER)).toHaveLength(1);
  });

  test("who taps is told so beside the tap, and nothing happens", async () => {
    const bot = botInHand();
    await bot.says("/start");
    const { id, data } = bot.buttonOf(bot.words.text("button-new"));
    await bot.handle(bot.update.tap(data, id, STRANGER));
    expect(bot.telegram.toasts).toEqual([`${bot.words.text("refused-stranger")} ${STRANGER}`]);
    expect(bot.store.drafts.open(STRANGER)).toBeUndefined();
  });
});

test("what took effect is on its way to the disk before anything is drawn", async () => {
  const bot = botInHand();
  const heard: string[] = [];
  const { transaction, durable } = bot.store;
  bot.store.transaction = (work) => {
    const result = transaction(work);
    heard.push("commit");
    return result;
  };
  bot.store.durable = () => {
    heard.push("flush");
    return durable();
  };
  bot.telegram.api.config.use((previous, ...call) => {
    heard.push("call");
    return previous(...call);
  });
  await bot.says("/new");
  expect(heard.slice(heard.indexOf("flush") - 1, heard.indexOf("call"))).toEqual(["commit", "flush"]);
});

test("a group is sent to the private chat once, and its taps are answered with nothing", async () => {
  const bot = botInHand();
  const group = -100;
  const inGroup = (update: Update): Update => JSON.parse(JSON.stringify(update).replace('"private"', '"group"'));
  await bot.handle(inGroup(bot.update.text("/new", group)));
  await bot.handle(inGroup(bot.update.text("/new", group)));
  await bot.handle(inGroup(bot.update.tap("m|new|", 1, group)));
  expect(bot.telegram.messages(group).map(({ text }) => text)).toEqual([bot.words.html("group-private")]);
  expect(bot.telegram.messages(group)[0]?.buttons).toEqual([
    [{ text: bot.words.text("group-button"), url: "https://t.me/a_bot" }],
  ]);
  expect(bot.telegram.toasts).toEqual([undefined]);
  expect(bot.store.drafts.open(group)).toBeUndefined();
});

describe("who is let in", () => {
  test("is known by name and language from then on", async () => {
    const bot = botInHand();
    await bot.says("/help");
    expect(bot.store.people.name(CHAT)).toBe("Ali");
    expect(bot.store.people.language(CHAT)).toBe("en");
  });

  test("keeps the language that was chosen, whatever Telegram's is", async () => {
    const bot = botInHand();
    bot.store.people.setLanguage(CHAT, "ru");
    await bot.says("/help");
    expect(bot.store.people.language(CHAT)).toBe("ru");
    expect(bot.reads()).not.toBe(bot.words.html("help-text"));
  });

  test("gets each tap answered, whether anything came of it or not", async () => {
    const bot = botInHand();
    await bot.handle(bot.update.tap("nobody's", 1));
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
  });
});

describe("a chat that was closed", () => {
  test.each(["kicked", "left"])("is not tried any more once its person is %s", async (status) => {
    const bot = botInHand();
    await bot.handle(member(status));
    expect(bot.store.chats.unreachable(CHAT)).toBe(true);
    expect(bot.asked).toEqual([]);
  });

  test("is open again when it says so, and what is owed is drawn", async () => {
    const bot = botInHand();
    await bot.says("/new");
    bot.store.chats.setUnreachable(CHAT, true);
    bot.store.screens.owe(bot.draft().id, "below");
    const before = bot.telegram.messages(CHAT).length;
    await bot.handle(member("member"));
    expect(bot.asked).toEqual(["opened"]);
    expect(bot.telegram.messages(CHAT)).toHaveLength(before + 1);
  });

  test("is open again when its person writes", async () => {
    const bot = botInHand();
    bot.store.chats.setUnreachable(CHAT, true);
    await bot.says("/help");
    expect(bot.asked).toEqual(["opened"]);
  });

  test("that was open all the time is not told anew", async () => {
    const bot = botInHand();
    await bot.handle(member("member"));
    expect(bot.asked).toEqual([]);
  });
});

test("an update without a chat or a person is nobody's", async () => {
  const bot = botInHand();
  await bot.handle({ update_id: 1, poll: {} } as unknown as Update);
  expect(bot.telegram.calls).toEqual([]);
});
