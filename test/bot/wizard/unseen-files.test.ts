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
  const second = { ...list, sha256: "bb", fileName: "second.csv" };
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

test("who was asked about it and answers the next question instead goes on without it", async () => {
  const bot = await withSecondList(["name", ...LATER], true);
  await bot.says("April sale");
  expect(offeredFiles(bot.draft())).toEqual([]);
});
