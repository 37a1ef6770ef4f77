import { describe, expect, test } from "vitest";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

const { name } = completeAnswers();

/** With a draft that has a name, on the screen of its first question. */
async function begun(): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers: { name } }, 0);
  return bot;
}

const aside = ({ store }: BotInHand) => store.drafts.aside(CHAT, 9).map(({ id }) => id);

describe("/new", () => {
  test("on an empty draft shows the same one again, below", async () => {
    const bot = botInHand();
    await bot.says("/new");
    const { id, screenId } = bot.draft();
    await bot.says("/new");
    expect(bot.draft().id).toBe(id);
    expect(bot.draft().screenId).toBeGreaterThan(screenId ?? 0);
  });

  test("on one that is half filled in asks which is meant", async () => {
    const bot = await begun();
    const { id } = bot.draft();
    await bot.says("/new");
    expect(bot.reads()).toBe(bot.words.html("draft-unfinished", { title: name }));
    expect(bot.draft().id).toBe(id);
  });

  test("that is delivered twice begins one draft", async () => {
    const bot = botInHand();
    const update = bot.update.text("/new");
    await bot.handle(update);
    const { id } = bot.draft();
    await bot.handle(update);
    expect(bot.draft().id).toBe(id);
    expect(aside(bot)).toEqual([]);
  });
});

describe("beginning anew", () => {
  test("sets the first aside where it stands, and asks the first question below", async () => {
    const bot = await begun();
    const first = bot.draft();
    await bot.says("/new");
    const asked = bot.buttonOf(bot.words.text("button-begin-anew"));
    await bot.taps(bot.words.text("button-begin-anew"));
    expect(bot.draft().id).not.toBe(first.id);
    expect(aside(bot)).toEqual([first.id]);
    const seen = bot.telegram.messages(CHAT);
    expect(seen.find(({ id }) => id === first.screenId)?.text).toBe(bot.words.html("draft-aside", { title: name }));
    expect(bot.reads()).toContain(bot.words.html("recording-ask"));
    expect(seen.find(({ id }) => id === asked.id)?.buttons).toEqual([]);
  });

  test("that is delivered twice leaves the draft that it began", async () => {
    const bot = await begun();
    await bot.says("/new");
    const { id, data } = bot.buttonOf(bot.words.text("button-begin-anew"));
    const tap = bot.update.tap(data, id);
    await bot.handle(tap);
    const second = bot.draft().id;
    await bot.handle(tap);
    expect(bot.draft().id).toBe(second);
    expect(aside(bot)).toHaveLength(1);
  });
});

describe("Continue", () => {
  test("shows the draft at the end of the chat, and its own buttons are spent", async () => {
    const bot = await begun();
    await bot.says("/new");
    const { id } = bot.buttonOf(bot.words.text("button-resume"));
    await bot.taps(bot.words.text("button-resume"));
    expect(bot.telegram.messages(CHAT).find((one) => one.id === id)?.buttons).toEqual([]);
    expect(bot.draft().screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
  });

  test("without a draft says that there is none", async () => {
    const bot = await begun();
    await bot.says("/new");
    const { id, data } = bot.buttonOf(bot.words.text("button-resume"));
    bot.store.drafts.cancel(bot.draft().id, 0);
    await bot.handle(bot.update.tap(data, id));
    expect(bot.reads()).toBe(bot.words.html("draft-none"));
  });
});

describe("taking up a draft", () => {
  test("where it was set aside shows its question there", async () => {
    const bot = await begun();
    const { id, screenId } = bot.draft();
    await bot.taps(bot.words.text("button-cancel"));
    expect(aside(bot)).toEqual([id]);
    const shown = bot.telegram.messages(CHAT).length;
    await bot.taps(bot.words.text("button-take-up"));
    expect(bot.draft()).toMatchObject({ id, screenId });
    expect(bot.telegram.messages(CHAT)).toHaveLength(shown);
  });

  test("leaves an empty one without a word and sets a begun one aside", async () => {
    const bot = await begun();
    const first = bot.draft();
    await bot.taps(bot.words.text("button-cancel"));
    await bot.says("/new");
    const empty = bot.draft();
    await bot.taps(bot.words.text("button-take-up"));
    expect(bot.draft().id).toBe(first.id);
    const left = bot.telegram.messages(CHAT).find(({ id }) => id === empty.screenId);
    expect(left?.buttons).toEqual([]);
    expect(left?.text).not.toContain(bot.words.html("draft-aside", { title: "" }).slice(0, 10));
  });

  /** Another draft, begun by a file, whose message was never on the screen; and the one that was set aside before. */
  async function unseen(answers: Partial<CompleteAnswers>) {
    const bot = await begun();
    const first = bot.draft().id;
    await bot.taps(bot.words.text("button-cancel"));
    bot.store.drafts.create({ id: "unseen", chatId: CHAT, userId: CHAT, answers }, 0);
    await bot.taps(bot.words.text("button-take-up"));
    const texts = () => bot.telegram.messages(CHAT).map(({ text }) => text);
    return { ...bot, first, texts, left: bot.words.html("draft-aside", { title: "Second" }) };
  }

  test("tells of one that is left for it and was never on the screen, above the one taken up", async () => {
    const { draft, first, texts, left, reads } = await unseen({ name: "Second" });
    expect(draft().id).toBe(first);
    expect(texts()).toContain(left);
    expect(reads()).not.toBe(left);
  });

  test("tells of an empty one that is left for it once something came of what was sent for it", async () => {
    const bot = await unseen({});
    const before = bot.texts();
    bot.screen.redraw({ draftId: "unseen", chatId: CHAT });
    await bot.turns.idle();
    expect(bot.texts()).toEqual(before);
    bot.store.drafts.saveAside("unseen", { name: "Second" });
    for (let times = 0; times < 2; times++) {
      bot.screen.redraw({ draftId: "unseen", chatId: CHAT });
      await bot.turns.idle();
    }
    expect(bot.texts().filter((text) => text === bot.left)).toHaveLength(1);
  });

  test.each(["frozen", "somebody else's", "gone"])("is refused of one that is %s", async (what) => {
    const bot = botInHand();
    const chatId = what === "gone" ? 0 : what === "frozen" ? CHAT : CHAT + 1;
    if (chatId) {
      const draft = bot.store.drafts.create({ id: "d", chatId, userId: chatId, answers: completeAnswers() }, 0);
      if (what === "frozen") bot.store.drafts.freeze({ ...draft, answers: completeAnswers(), state: "frozen" }, 0);
    }
    await bot.handle(bot.update.tap("m|take-up|d", 1));
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  });
});

describe("/cancel", () => {
  test("sets the draft aside, with the way back below", async () => {
    const bot = await begun();
    const { id } = bot.draft();
    await bot.says("/cancel");
    expect(aside(bot)).toEqual([id]);
    expect(bot.reads()).toBe(bot.words.html("draft-aside", { title: name }));
  });

  test("that is delivered twice shows the same draft, set aside", async () => {
    const bot = await begun();
    const cancel = bot.update.text("/cancel");
    await bot.handle(cancel);
    await bot.handle(cancel);
    expect(bot.reads()).toBe(bot.words.html("draft-aside", { title: name }));
  });

  test("without a draft says that there is none", async () => {
    const bot = botInHand();
    await bot.says("/cancel");
    expect(bot.reads()).toBe(bot.words.html("draft-none"));
  });
});

describe("a file out of the blue", () => {
  const file = (size: number) => ({
    document: { file_id: "f", file_unique_id: "u", file_name: "list.csv", file_size: size },
  });

  test("begins a campaign and is looked at, which is said on it at once and in words where it takes long", async () => {
    const bot = botInHand();
    await bot.sends(file(20 * 1024 * 1024));
    expect(bot.store.intakes.waiting(bot.draft().id)).toHaveLength(1);
    expect([...bot.telegram.reactions.values()]).toEqual(["👀"]);
    expect(bot.telegram.messages(CHAT)).toEqual([]);
    // As the time after which it is slow does (owed-screens.test.ts).
    await bot.screen.show(CHAT, "in-place");
    expect(bot.reads()).toContain("list.csv");
  });

  test("that Telegram would not hand out begins none", async () => {
    const bot = botInHand();
    await bot.sends(file(20 * 1024 * 1024 + 1));
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
    expect(bot.reads()).toContain("list.csv");
  });

  test("is looked at once, however often its message is delivered", async () => {
    const bot = botInHand();
    const update = bot.update.message(file(1));
    await bot.handle(update);
    await bot.handle(update);
    expect(bot.store.intakes.waiting(bot.draft().id)).toHaveLength(1);
  });
});

test("a tap on an old keyboard is answered, loses its buttons, and the draft is shown below", async () => {
  const bot = await begun();
  const { id, data } = bot.buttonOf(bot.words.text("button-cancel"));
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.handle(bot.update.tap(data, id));
  expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-old-buttons"));
  expect(bot.telegram.messages(CHAT).find((one) => one.id === id)?.buttons).toEqual([]);
  expect(bot.draft().screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
});
