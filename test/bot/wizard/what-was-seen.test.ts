import { expect, test } from "vitest";
import { offeredFiles } from "../../../src/domain/draft/draft.ts";
import { askOfList, receiveList } from "../../../src/domain/list/chosen.ts";
import type { ListQuestion } from "../../../src/domain/list/verdict.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand, TRUNKS } from "../bot-in-hand.ts";

const { list } = completeAnswers();

/** At the read-back of a complete draft. */
async function atReview(): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers: completeAnswers() }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.compares();
  return bot;
}

async function draws(bot: BotInHand): Promise<void> {
  bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT });
  await bot.turns.idle();
}

const SEVERAL: ListQuestion = { ask: "several", cells: 1, numbers: 2, samples: [] };
const inQuestion = (name: string) => ({ sources: [{ sha256: name, name }], choices: {}, question: SEVERAL });

test("two taps on an answer offered at the read-back are one: the second is not the way back in its place", async () => {
  const bot = await atReview();
  await bot.says("10 lines");
  const label = bot.labels().find((one) => one.includes("10"));
  const { id, data } = bot.buttonOf(label ?? "");
  await bot.handle(bot.update.tap(data, id));
  expect(bot.draft().answers.options?.maxline).toBe(10);
  expect(bot.labels()).toContain(bot.words.text("button-take-back"));
  await bot.handle(bot.update.tap(data, id));
  expect(bot.draft().answers.options?.maxline).toBe(10);
  await bot.taps(bot.words.text("button-take-back"));
  expect(bot.draft().answers.options?.maxline).toBe(completeAnswers().options.maxline);
});

test("two taps on an answer about one list do not answer the same question about the next one", async () => {
  const bot = botInHand();
  await bot.says("/new");
  bot.store.drafts.save(askOfList(askOfList(bot.draft(), inQuestion("b.csv")), inQuestion("a.csv")), 0);
  await draws(bot);
  const { id, data } = bot.buttonOf(bot.words.text("list-several-all"));
  await bot.handle(bot.update.tap(data, id));
  const works = () => bot.store.intakes.waiting(bot.draft().id).map(({ work }) => work);
  expect(works()).toMatchObject([{ sources: [{ name: "a.csv" }] }]);
  // The first one is read, and the next is asked about.
  bot.store.drafts.save(askOfList(bot.draft(), inQuestion("b.csv")), 0);
  await draws(bot);
  await bot.handle(bot.update.tap(data, id));
  expect(works()).toHaveLength(1);
  expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-look"));
});

test("a tap on a screen that does not ask yet about a list that came leaves it, and shows the question", async () => {
  const bot = await atReview();
  await bot.taps(bot.words.text("button-edit"));
  const { id, data } = bot.buttonOf(bot.words.text("button-back"));
  const other = { ...list, sha256: "other", fileName: "other.csv" };
  other.verdict = { ...list.verdict, fingerprint: "other" };
  bot.store.drafts.save(receiveList(bot.draft(), other), 0);
  await bot.handle(bot.update.tap(data, id));
  expect(offeredFiles(bot.draft())).toHaveLength(1);
  expect(bot.reads()).toContain("other.csv");
});

test("Later is heard whatever is asked meanwhile", async () => {
  const bot = await atReview();
  const { id, data } = bot.buttonOf(bot.words.text("button-cancel"));
  const other = { ...list, sha256: "other", verdict: { ...list.verdict, fingerprint: "other" } };
  bot.store.drafts.save(receiveList(bot.draft(), other), 0);
  await bot.handle(bot.update.tap(data, id));
  expect(bot.store.drafts.open(CHAT)).toBeUndefined();
});

test("a tap on the screen's own buttons is heard where nothing is asked any more", async () => {
  const bot = botInHand();
  await bot.says("/new");
  const { trunks: _lines, days: _days, hours: _hours, options: _options, ...answers } = completeAnswers();
  const offers = [{ options: { maxline: 10 } }];
  bot.store.drafts.save({ ...bot.draft(), answers, cursor: { offers } }, 0);
  await draws(bot);
  const [first, second] = TRUNKS.map((trunk) => bot.buttonOf(trunk));
  if (!first || !second) throw new Error("no lines");
  for (const { id, data } of [first, second]) await bot.handle(bot.update.tap(data, id));
  expect(bot.draft().cursor.trunks).toEqual(TRUNKS);
});
