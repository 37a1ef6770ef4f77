import { expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const STRANGER = 99;

/** An admin, and a campaign of theirs that was confirmed and stopped. */
function office() {
  const bot = botInHand();
  const { store, submit } = bot;
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 1);
  const confirmed = store.transaction(() => submit.confirm(draft));
  const submission = store.submissions.byId(confirmed?.submissionId ?? "");
  if (submission) submit.stop(submission, CHAT);
  return bot;
}

test("who started it, with which list, and what they saw, is three taps away", async () => {
  const bot = office();
  const { name, list, recording } = completeAnswers();
  await bot.says("/journal");
  expect(bot.reads()).toMatch(/2\. .*Ali: stopped.*\n1\. .*Ali: started/);
  await bot.taps("2");
  expect(bot.reads()).toContain("What was shown");
  await bot.taps("This campaign");
  expect(bot.reads()).toContain(`: “${name}”`);
  await bot.taps("1");
  for (const said of ["started", list.fileName, recording.fileName, "Digest"]) expect(bot.reads()).toContain(said);
});

test("the decisions of one person are a page of their own, and older ones are behind it", async () => {
  const bot = office();
  for (let n = 0; n < 9; n++) bot.store.journal.record({ kind: "export", what: "history", by: 8 }, 2);
  await bot.says("/journal");
  await bot.taps("11");
  await bot.taps("This person");
  expect(bot.labels().slice(0, 5)).toEqual(["11", "10", "9", "8", "7"]);
  await bot.taps("Older ›");
  expect(bot.labels()).toEqual(["6", "5", "4", "3", "‹ All"]);
  await bot.taps("‹ All");
  expect(bot.labels()).toContain("Older ›");
});

test("for whoever is no admin there is no such thing", async () => {
  const bot = office();
  bot.store.team.add(STRANGER, "manager", CHAT, 1);
  await bot.says("/journal", STRANGER);
  expect(bot.reads(STRANGER)).not.toContain("Ali");
});
