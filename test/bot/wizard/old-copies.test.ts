import { expect, test } from "vitest";
import { oldCopyView } from "../../../src/bot/views/old-copy.ts";
import { STEPS } from "../../../src/domain/draft/answers.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

/** At the question for days: recording, list, name and lines are there. */
async function atDays(): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const { recording, list, name, trunks } = completeAnswers();
  bot.store.drafts.save({ ...bot.draft(), answers: { recording, list, name, trunks } }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  return bot;
}

const texts = ({ telegram }: BotInHand) => telegram.messages(CHAT).map(({ text }) => text);
const screens = ({ telegram }: BotInHand) => telegram.messages(CHAT).filter(({ buttons }) => buttons.length > 0);

test("a question that was answered shrinks to one line of the answer when the next one stands below it", async () => {
  const bot = await atDays();
  const { screenId } = bot.draft();
  await bot.says("tomorrow");
  const old = bot.telegram.messages(CHAT).find(({ id }) => id === screenId);
  expect(old).toMatchObject({ buttons: [] });
  expect(old?.text).toMatch(/^🗓 .*24 November$/);
  expect(screens(bot)).toHaveLength(1);
});

test("a question that is asked again leaves its name, and stands in the chat once", async () => {
  const bot = await atDays();
  const { screenId } = bot.draft();
  await bot.says("qwerty");
  const old = bot.telegram.messages(CHAT).find(({ id }) => id === screenId);
  expect(old).toMatchObject({ text: bot.words.html("step-days"), buttons: [] });
  expect(screens(bot)).toHaveLength(1);
});

test("a tap on old buttons gets its toast, and no copy of a question that is the last message", async () => {
  const bot = await atDays();
  const cancel = bot.buttonOf(bot.words.text("button-cancel"));
  await bot.says("tomorrow");
  const before = texts(bot);
  for (const _ of [1, 2, 3]) await bot.handle(bot.update.tap(cancel.data, cancel.id));
  expect(bot.telegram.toasts.slice(-3)).toEqual(Array.from({ length: 3 }, () => bot.words.text("toast-old-buttons")));
  expect(texts(bot)).toEqual(before);
});

test("a tap on old buttons brings the question once where something else stands below it", async () => {
  const bot = await atDays();
  const cancel = bot.buttonOf(bot.words.text("button-cancel"));
  await bot.says("tomorrow");
  await bot.says("/help");
  const before = texts(bot).length;
  for (const _ of [1, 2, 3]) await bot.handle(bot.update.tap(cancel.data, cancel.id));
  expect(texts(bot)).toHaveLength(before + 1);
  expect(bot.telegram.messages(CHAT).at(-1)?.id).toBe(bot.draft().screenId);
});

test.each(LOCALES)("what is left of any question is one line, in %s", (locale) => {
  const words = loadWords(locale);
  const draft = { id: "d", chatId: CHAT, userId: CHAT, createdAt: 0, updatedAt: 0, cursor: {} };
  const today = Temporal.PlainDate.from("2026-11-23");
  for (const asked of [...STEPS, "review", "menu"] as const) {
    for (const answers of [completeAnswers(), {}]) {
      const left = oldCopyView({ ...draft, state: "open", answers }, asked, words, zoneOr("utc +5"), today);
      expect(left?.text).toMatch(/^.+$/);
      expect(left?.buttons).toEqual([]);
    }
  }
});

test("after a start, which does not know what the message asked, it is all that was answered: nobody is to look for a list that was taken", () => {
  const words = loadWords("en");
  const { recording, list } = completeAnswers();
  const draft = { id: "d", chatId: CHAT, userId: CHAT, createdAt: 0, updatedAt: 0, cursor: {}, state: "open" } as const;
  const today = Temporal.PlainDate.from("2026-11-23");
  const left = oldCopyView({ ...draft, answers: { recording, list } }, undefined, words, zoneOr("utc +5"), today);
  expect(left?.text).toMatch(/^🎧 .+\n👥 .+$/u);
  expect(oldCopyView({ ...draft, answers: {} }, undefined, words, zoneOr("utc +5"), today)).toBeUndefined();
});
