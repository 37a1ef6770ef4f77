import { describe, expect, test } from "vitest";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

const NUMBER = "+998 90 123 45 67";
const sent = ({ store }: BotInHand) => {
  const work = store.doNotCallWorks.next();
  return work && { mode: work.mode, ...work.sent };
};
const expects = ({ store }: BotInHand) => store.chats.expecting(CHAT);

describe("/dnc", () => {
  test("shows how many there are, and what can be done about them", async () => {
    const bot = botInHand();
    await bot.says("/dnc");
    expect(bot.reads()).toBe(bot.words.html("never-title", { count: 0 }));
    expect(bot.labels()).toEqual([bot.words.text("never-button-add")]);
    bot.store.doNotCall.add(["998901234567"], CHAT, 0);
    await bot.says("/dnc");
    expect(bot.labels()).toEqual(
      ["add", "remove", "export"].map((one) => bot.words.text(`never-button-${one}` as "never-button-add")),
    );
  });

  test.each([`/dnc ${NUMBER}`, `${NUMBER} /dnc`])("%j adds its numbers", async (text) => {
    const bot = botInHand();
    await bot.says(text);
    expect(sent(bot)).toMatchObject({ mode: "add", text: NUMBER });
  });

  test("in answer to a person's message adds the numbers of that, and never those of the bot's own", async () => {
    const bot = botInHand();
    const entities = [{ type: "bot_command", offset: 0, length: 4 }] as const;
    const answering = (isBot: boolean) => ({
      text: "/dnc",
      entities: [...entities],
      reply_to_message: { text: NUMBER, from: { id: 1, is_bot: isBot, first_name: "x" } } as never,
    });
    await bot.sends(answering(true));
    expect(sent(bot)).toBeUndefined();
    await bot.sends(answering(false));
    expect(sent(bot)).toMatchObject({ text: NUMBER });
  });

  test("with numbers, in answer to a message with others, adds its own", async () => {
    const bot = botInHand();
    const answered = { text: "911112233", from: { id: 1, is_bot: false, first_name: "x" } };
    const entities = [{ type: "bot_command", offset: 0, length: 4 }] as const;
    await bot.sends({ text: `/dnc ${NUMBER}`, entities: [...entities], reply_to_message: answered as never });
    expect(sent(bot)).toMatchObject({ mode: "add", text: NUMBER });
  });

  test("just after numbers offers those, and a tap adds them", async () => {
    const bot = botInHand();
    await bot.says(NUMBER);
    await bot.says("/dnc");
    const offer = bot.words.text("never-button-last", { shown: "90 123 45 67" });
    expect(bot.labels()[0]).toBe(offer);
    await bot.taps(offer);
    expect(sent(bot)).toMatchObject({ mode: "add", text: NUMBER });
    expect(bot.telegram.messages(CHAT).at(-1)?.buttons).toEqual([]);
    expect(bot.store.chats.lastNumbers(CHAT)).toBeUndefined();
  });

  test("offers them for an hour, and not once something else was said", async () => {
    const bot = botInHand();
    const offer = bot.words.text("never-button-last", { shown: "90 123 45 67" });
    await bot.says(NUMBER);
    bot.clock.now += 3_600_000 - 1;
    await bot.says("/dnc");
    expect(bot.labels()).toContain(offer);
    bot.clock.now += 1;
    await bot.says("/dnc");
    expect(bot.labels()).not.toContain(offer);
    await bot.says(NUMBER);
    await bot.says("/help");
    await bot.says("/dnc");
    expect(bot.labels()).not.toContain(offer);
  });

  test.each([
    ["six digits", "12 34 56", false],
    ["seven digits", "123 45 67", true],
    ["a text of 500 characters", `1234567${"x".repeat(493)}`, true],
    ["a longer one", `1234567${"x".repeat(494)}`, false],
  ])("offers %s: %s", async (_, text, isOffered) => {
    const bot = botInHand();
    await bot.says(text);
    expect(bot.store.chats.lastNumbers(CHAT) !== undefined).toBe(isOffered);
  });
});

describe("numbers that are awaited", () => {
  async function awaiting(mode: "add" | "remove") {
    const bot = botInHand();
    bot.store.doNotCall.add(["998901234567"], CHAT, 0);
    await bot.says("/dnc");
    await bot.taps(bot.words.text(`never-button-${mode}`));
    expect(bot.reads()).toBe(bot.words.html(`never-ask-${mode}`));
    return bot;
  }

  test.each(["add", "remove"] as const)("to %s are taken from the next message, whose question goes", async (mode) => {
    const bot = await awaiting(mode);
    await bot.says("901234567, 931112233");
    expect(sent(bot)).toMatchObject({ mode, text: "901234567, 931112233" });
    expect(expects(bot)).toBeUndefined();
    expect(bot.telegram.messages(CHAT)).toEqual([]);
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  });

  test("are taken from a contact, and from a document", async () => {
    const bot = await awaiting("add");
    await bot.sends({ contact: { phone_number: NUMBER, first_name: "A" } });
    expect(sent(bot)).toMatchObject({ text: NUMBER });
    const other = await awaiting("add");
    await other.sends({ document: { file_id: "f", file_unique_id: "u", file_name: "stop.csv" } });
    expect(sent(other)).toMatchObject({ file: { name: "stop.csv" } });
  });

  test("are no recording: that begins a campaign, and they are awaited still", async () => {
    const bot = await awaiting("add");
    await bot.sends({ voice: { file_id: "f", file_unique_id: "u", duration: 1 } });
    expect(sent(bot)).toBeUndefined();
    expect(bot.store.drafts.open(CHAT)).toBeDefined();
  });

  test("in a file that Telegram would not hand out are not taken, and are awaited still", async () => {
    const bot = await awaiting("add");
    const size = 20 * 1024 * 1024 + 1;
    await bot.sends({ document: { file_id: "f", file_unique_id: "u", file_name: "stop.csv", file_size: size } });
    expect(sent(bot)).toBeUndefined();
    expect(bot.reads()).toBe(bot.words.html("file-too-big", { name: "stop.csv" }));
    expect(expects(bot)).toMatchObject({ mode: "add" });
  });

  test("are awaited no more after Back, and the count is there again", async () => {
    const bot = await awaiting("add");
    await bot.taps(bot.words.text("button-back"));
    expect(expects(bot)).toBeUndefined();
    expect(bot.reads()).toBe(bot.words.html("never-title", { count: 1 }));
  });

  test("are taken once, however often their message is delivered", async () => {
    const bot = await awaiting("add");
    const update = bot.update.text(NUMBER);
    await bot.handle(update);
    const { id } = bot.store.doNotCallWorks.next() ?? { id: 0 };
    bot.store.doNotCallWorks.finish(id);
    await bot.handle(update);
    expect(sent(bot)).toBeUndefined();
  });
});

test("all of them are sent on a tap", async () => {
  const bot = botInHand();
  bot.store.doNotCall.add(["998901234567"], CHAT, 0);
  await bot.says("/dnc");
  await bot.taps(bot.words.text("never-button-export"));
  expect(bot.asked).toEqual(["all numbers"]);
  expect(bot.store.journal.last(undefined, 1)).toMatchObject([{ kind: "export", what: "do-not-call", by: CHAT }]);
});

test.each<[tap: string, accountIds: number[] | undefined, isKept: boolean]>([
  ["last", undefined, true],
  ["last-everywhere", [1, 2], false],
])("of two accounts, numbers that are added by %s are of %j, and kept for the button of all: %s", async (...row) => {
  const [tap, accountIds, isKept] = row;
  const bot = botInHand();
  addAccount(bot.store);
  await bot.says(NUMBER);
  await bot.says("/dnc");
  await bot.handle(bot.update.tap(`d|${tap}`, bot.telegram.messages(CHAT).at(-1)?.id ?? 0));
  expect(bot.store.doNotCallWorks.next()?.accountIds).toEqual(accountIds);
  expect(bot.store.chats.lastNumbers(CHAT) !== undefined).toBe(isKept);
});
