import { describe, expect, test } from "vitest";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { offeredFiles } from "../../../src/domain/draft/draft.ts";
import { receiveList } from "../../../src/domain/list/chosen.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

/** A draft that lacks some answers, and a second list that was judged; drawn where it was seen. */
async function withSecondList(missing: readonly (keyof CompleteAnswers)[], isSeen: boolean): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const answers: Partial<CompleteAnswers> = completeAnswers();
  for (const name of missing) delete answers[name];
  bot.store.drafts.save({ ...bot.draft(), answers }, 0);
  bot.screen.redraw(whoseScreen(bot));
  await bot.turns.idle();
  const { list } = completeAnswers();
  const second = { ...list, sha256: "b2", fileName: "second.csv", sources: [{ sha256: "s2", name: "second.csv" }] };
  second.verdict = { ...list.verdict, fingerprint: "of the second" };
  bot.store.drafts.save(receiveList(bot.draft(), second), 0);
  if (isSeen) {
    bot.screen.redraw(whoseScreen(bot));
    await bot.turns.idle();
  }
  return bot;
}

const whoseScreen = (bot: BotInHand) => ({ draftId: bot.draft().id, chatId: bot.draft().chatId });

const LATER = ["trunks", "days", "hours", "options"] as const;

/** What may be written while a list comes, by what is missing. */
const WRITTEN: [what: string, said: string, missing: readonly (keyof CompleteAnswers)[]][] = [
  ["a name", "April sale", ["name", ...LATER]],
  ["a line", "712037006", LATER],
  ["days and hours", "tomorrow from 9 to 18", ["days", "hours", "options"]],
  ["days alone", "tomorrow", ["days", "hours", "options"]],
  ["hours", "9-18", ["hours", "options"]],
  ["days and settings", "tomorrow from 9 to 18, 10 at once", ["days", "hours", "options"]],
  ["a change at the read-back", "10 at once", []],
  ["other days at the read-back", "tomorrow from 9 to 18", []],
  ["what is no answer", "?", ["name", ...LATER]],
];

describe("a list that came beside the one chosen, and that no screen has asked about yet, is asked about after", () => {
  test.each(WRITTEN)("%s was written: “%s”", async (_what, said, missing) => {
    const bot = await withSecondList(missing, false);
    await bot.says(said);
    expect(offeredFiles(bot.draft()).map(({ list }) => list?.fileName)).toEqual(["second.csv"]);
    expect(bot.labels()).toContain(bot.words.text("list-button-add"));
  });
});

describe("who was asked about it and goes on without a word", () => {
  const offered = (bot: BotInHand) => offeredFiles(bot.draft()).map(({ list }) => list?.fileName);
  const isAsked = (bot: BotInHand) => bot.labels().includes(bot.words.text("list-button-add"));

  /** At the name, passed over by giving one; then the rest of the answers. */
  async function passedOver(): Promise<BotInHand> {
    const bot = await withSecondList(["name", ...LATER], true);
    await bot.says("April sale");
    return bot;
  }
  async function atReview(): Promise<BotInHand> {
    const bot = await passedOver();
    await bot.says("712037006");
    await bot.says("tomorrow from 9 to 18");
    await bot.compares();
    return bot;
  }

  test("is not asked at the next questions", async () => {
    const bot = await passedOver();
    expect([offered(bot), isAsked(bot)]).toEqual([[], false]);
    await bot.says("712037006");
    expect([offered(bot), isAsked(bot)]).toEqual([[], false]);
  });

  test("is asked once more where all is read back, with its name and how many there are", async () => {
    const bot = await atReview();
    expect([offered(bot), isAsked(bot)]).toEqual([["second.csv"], true]);
    const { list } = completeAnswers();
    const told = { name: list.fileName, other: "second.csv", count: list.verdict.numbers };
    expect(bot.reads()).toContain(bot.words.text("list-offered", told));
    expect(bot.draft().cursor.passedOver).toBeUndefined();
  });

  test("and ticks a line under the question is asked there as well", async () => {
    const bot = await withSecondList(LATER, true);
    await bot.taps("712037006");
    expect([offered(bot), isAsked(bot)]).toEqual([[], false]);
    await bot.taps(bot.words.text("button-continue"));
    await bot.says("tomorrow from 9 to 18");
    expect(offered(bot)).toEqual(["second.csv"]);
  });

  test("is asked about it for as long as all is read back, whatever else is changed there", async () => {
    const bot = await atReview();
    await bot.says("10 at once");
    expect(offered(bot)).toEqual(["second.csv"]);
    await bot.taps(bot.words.text("button-edit"));
    expect(isAsked(bot)).toBe(false);
    await bot.taps(bot.words.text("button-back"));
    expect(offered(bot)).toEqual(["second.csv"]);
  });

  test("adds it there", async () => {
    const bot = await atReview();
    await bot.taps(bot.words.text("list-button-add"));
    const [work] = bot.store.intakes.waiting(bot.draft().id).map((one) => one.work);
    expect(work).toMatchObject({ kind: "list", sources: [{ sha256: "bb" }, { sha256: "s2" }] });
    expect(bot.draft().cursor.passedOver).toBeUndefined();
  });

  test("takes it in the place of the first there, and is asked about it no more", async () => {
    const bot = await atReview();
    await bot.taps(bot.words.text("offer-replace", { name: "second" }));
    await bot.compares();
    expect([bot.draft().answers.list?.fileName, offered(bot)]).toEqual(["second.csv", []]);
  });

  test("is asked where the list is looked at, and no more once the first one is kept there", async () => {
    const bot = await atReview();
    await bot.taps(bot.words.text("button-edit"));
    await bot.taps("Numbers: 2");
    expect([offered(bot), isAsked(bot)]).toEqual([["second.csv"], true]);
    await bot.taps(bot.words.text("list-button-keep"));
    expect([offered(bot), bot.draft().cursor.passedOver]).toEqual([[], undefined]);
  });

  test("starts without it where it was read back that it waits", async () => {
    const bot = await atReview();
    await bot.taps(bot.labels().find((label) => label.startsWith("Start")) ?? "");
    const [held] = bot.store.submissions.held();
    expect(held?.answers.list.fileName).toBe(completeAnswers().list.fileName);
  });
});

describe("a file that could not be had, of which no screen has told yet", () => {
  const LOST = { kind: "file-not-read", code: "unreachable", name: "mijozlar.csv" } as const;

  async function lost(isSeen: boolean): Promise<BotInHand> {
    const bot = botInHand();
    await bot.says("/new");
    bot.store.drafts.save({ ...bot.draft(), cursor: { note: LOST } }, 0);
    if (isSeen) {
      bot.screen.redraw(whoseScreen(bot));
      await bot.turns.idle();
    }
    return bot;
  }

  test("is told before that a text is not asked for", async () => {
    const bot = await lost(false);
    await bot.says("tomorrow");
    expect(bot.draft().cursor.note).toEqual(LOST);
    expect(bot.reads()).toContain("mijozlar.csv");
    await bot.says("tomorrow");
    expect(bot.draft().cursor.note).toEqual({ kind: "text-not-asked-for", at: "recording" });
  });

  test("is not told once more where it was seen", async () => {
    const bot = await lost(true);
    await bot.says("tomorrow");
    expect(bot.draft().cursor.note).toEqual({ kind: "text-not-asked-for", at: "recording" });
  });
});
