import { describe, expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";
import { refusal } from "../telegram/refusal.ts";

interface Cursor {
  version: [number, number];
  state: Record<string, [{ replay: { send: unknown[]; receive: unknown[] } }]>;
}

const cursorOf = ({ store }: BotInHand): Cursor | undefined => {
  const state = store.conversations.read(String(CHAT));
  return state === undefined ? undefined : JSON.parse(state);
};

/** Begins a campaign in which everything is answered but `step` and what follows. */
async function at(step: "name" | "days" | "review"): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const { name, days, hours, options, ...before } = completeAnswers();
  const answers = { name: before, days: { ...before, name }, review: { ...before, name, days, hours, options } }[step];
  bot.store.drafts.save({ ...bot.draft(), answers }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  return bot;
}

describe("the conversation is entered by", () => {
  test("/new, and asks the first question", async () => {
    const bot = botInHand();
    await bot.says("/new");
    expect(cursorOf(bot)?.state.campaign).toHaveLength(1);
    expect(bot.reads()).toContain(bot.words.html("recording-ask"));
  });

  test("a file out of the blue, which it takes in", async () => {
    const bot = botInHand();
    await bot.sends({ document: { file_id: "f", file_unique_id: "u", file_name: "list.csv" } });
    expect(bot.store.intakes.waiting(bot.draft().id).map(({ work }) => work.kind)).toEqual(["file"]);
    expect(cursorOf(bot)).toBeDefined();
  });

  test("the answer to a question whose cursor was lost, which it takes in", async () => {
    const bot = await at("name");
    bot.store.conversations.delete(String(CHAT));
    await bot.says("April sale");
    expect(bot.draft().answers.name).toBe("April sale");
    expect(cursorOf(bot)).toBeDefined();
  });

  test("the answer to a question that an older version asked", async () => {
    const bot = await at("name");
    const old = JSON.stringify({ ...cursorOf(bot), version: [0, 1] });
    bot.store.conversations.write(String(CHAT), old);
    await bot.says("April sale");
    expect(bot.draft().answers.name).toBe("April sale");
  });

  test("nothing that is nothing to it", async () => {
    const bot = botInHand();
    await bot.says("hello");
    await bot.says("/help");
    expect(cursorOf(bot)).toBeUndefined();
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  });
});

test("its log is as long after a hundred taps as after one, and never over four entries", async () => {
  const bot = await at("days");
  const sizes = new Set<number>();
  for (let taps = 0; taps < 100; taps += 1) {
    await bot.taps(taps % 2 === 0 ? "›" : "‹");
    const [{ replay }] = cursorOf(bot)?.state.campaign ?? [{ replay: { send: [], receive: [] } }];
    expect(replay.send.length).toBeLessThanOrEqual(4);
    sizes.add(replay.send.length);
  }
  expect(sizes.size).toBe(1);
});

describe("the conversation ends", () => {
  test("when the campaign is sent", async () => {
    const bot = await at("review");
    await bot.compares();
    await bot.taps(bot.words.text("review-start", { count: 2 }));
    expect(bot.store.submissions.inState("held")).toHaveLength(1);
    expect(cursorOf(bot)).toBeUndefined();
  });

  test("when it is set aside, with the way back", async () => {
    const bot = await at("days");
    await bot.taps(bot.words.text("button-cancel"));
    expect(cursorOf(bot)).toBeUndefined();
    await bot.taps(bot.words.text("button-take-up"));
    expect(cursorOf(bot)).toBeDefined();
    expect(bot.reads()).toContain(bot.words.html("days-ask"));
  });

  test("for what it cannot use, which gets the main actions", async () => {
    const bot = await at("days");
    bot.store.drafts.cancel(bot.draft().id, 0);
    await bot.says("hello");
    expect(bot.reads()).toBe(bot.words.html("idle-text"));
    expect(cursorOf(bot)).toBeUndefined();
  });
});

test("what fails while a question is asked is thrown as it was, and what was answered stays", async () => {
  const bot = await at("name");
  const failure = refusal(429, "Too Many Requests: retry after 7", 7);
  bot.telegram.fails("sendMessage", failure);
  const begun = bot.update.text("/new");
  await expect(bot.handle(begun)).rejects.toBe(failure);
  expect(cursorOf(bot)).toBeDefined();
});

test("an update that is handled once more takes effect once, and its screen is drawn", async () => {
  const bot = await at("name");
  const named = bot.update.text("April sale");
  await bot.handle(named);
  const before = bot.draft();
  await bot.handle(named);
  expect(bot.draft().answers).toEqual(before.answers);
});
