import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { CHAT } from "../store/memory.ts";
import { botInHand } from "./bot-in-hand.ts";

const [GROUP, STRANGER] = [-100, 555];

/** The bot in hand, and what happens in a group. */
function office() {
  const bot = botInHand();
  let updates = 9_000;
  const inGroup = (update: Update): Update => {
    const moved = JSON.parse(JSON.stringify(update)) as Update;
    const message = moved.message ?? moved.callback_query?.message;
    if (message) Object.assign(message, { chat: { id: GROUP, type: "supergroup", title: "Sotuv" } });
    return moved;
  };
  async function joins(by: number, status = "member"): Promise<void> {
    const [chat, from] = [
      { id: GROUP, type: "group", title: "Sotuv" },
      { id: by, is_bot: false, first_name: "Ali" },
    ];
    const member = { chat, from, date: 0, new_chat_member: { status } };
    await bot.handle({ update_id: ++updates, my_chat_member: member } as unknown as Update);
  }
  return {
    ...bot,
    joins,
    says: (text: string, from = CHAT) => bot.handle(inGroup(bot.update.text(text, from))),
    sends: (content: object, from = CHAT) => bot.handle(inGroup(bot.update.message(content, from))),
    async taps(data: string, from = CHAT): Promise<void> {
      await bot.handle(inGroup(bot.update.tap(data, bot.telegram.messages(GROUP).at(-1)?.id ?? 1, from)));
    },
    seen: () => bot.telegram.messages(GROUP).map(({ text }) => text),
  };
}

describe("a group to which an admin adds the bot", () => {
  test("is asked whether news are to come there, and they do once the admin says so", async () => {
    const bot = office();
    await bot.joins(CHAT);
    expect(bot.seen()).toEqual([bot.words.html("group-ask")]);
    await bot.taps("t|news-here|");
    expect([bot.store.teamChats.has(GROUP), bot.seen()]).toEqual([true, [bot.words.html("group-on")]]);
    await bot.taps("t|news-no-more|");
    expect(bot.store.teamChats.has(GROUP)).toBe(false);
  });

  test("is silent otherwise: whatever is written, sent or tapped there", async () => {
    const bot = office();
    await bot.joins(CHAT);
    await bot.taps("t|news-here|");
    for (const text of ["/start", "/new", "/team", "/status 1", "998901234567"]) await bot.says(text);
    await bot.sends({ document: { file_id: "f", file_unique_id: "u", file_name: "a.csv" } });
    for (const data of ["m|new|", "c|1|open", "t|list|0", "x"]) await bot.taps(data);
    expect(bot.seen()).toEqual([bot.words.html("group-on")]);
    expect([bot.store.drafts.open(GROUP), bot.telegram.toasts.filter(Boolean)]).toEqual([undefined, []]);
  });

  test("is the admins' to switch: nobody else's tap changes it", async () => {
    const bot = office();
    bot.store.team.add(STRANGER, "manager", CHAT, 0);
    await bot.joins(CHAT);
    for (const who of [STRANGER, STRANGER + 1]) await bot.taps("t|news-here|", who);
    expect(bot.store.teamChats.has(GROUP)).toBe(false);
  });

  test("gets no more news once the bot is out of it", async () => {
    const bot = office();
    await bot.joins(CHAT);
    await bot.taps("t|news-here|");
    await bot.joins(STRANGER, "left");
    expect(bot.store.teamChats.has(GROUP)).toBe(false);
  });

  test("keeps its news when it becomes a supergroup", async () => {
    const bot = office();
    await bot.joins(CHAT);
    await bot.taps("t|news-here|");
    await bot.sends({ migrate_to_chat_id: -200 });
    expect([bot.store.teamChats.has(GROUP), bot.store.teamChats.has(-200)]).toEqual([false, true]);
  });
});

test("a group to which anybody else adds the bot is asked nothing", async () => {
  const bot = office();
  await bot.joins(STRANGER);
  expect(bot.seen()).toEqual([]);
});
