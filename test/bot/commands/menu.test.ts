import { expect, test } from "vitest";
import { loadCatalogue } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const { ru } = loadCatalogue();
const { name } = completeAnswers();

test("/start says what the bot does, and offers no draft that has no answer", async () => {
  const bot = botInHand();
  await bot.says("/new");
  await bot.says("/start");
  expect(bot.reads()).toBe(bot.words.html("start-text"));
  expect(bot.labels()).not.toContain(bot.words.text("button-resume"));
});

test("/start offers the draft that is half filled in, by its name", async () => {
  const bot = botInHand();
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers: { name } }, 0);
  await bot.says("/start");
  expect(bot.reads()).toContain(name);
  await bot.taps(bot.words.text("button-resume"));
  expect(bot.reads()).toContain(bot.words.html("recording-ask"));
});

test("/start puts what is unknown before everything else", async () => {
  const bot = botInHand();
  const submission = holdSubmission(bot.store, "s");
  bot.store.submissions.settle(submission, "unknown", 0, { problem: { code: "no-answer" } });
  await bot.says("/start");
  expect(bot.reads()).toMatch(new RegExp(`^${bot.words.html("unknown-waiting", { count: 1 }).slice(0, 5)}`));
  await bot.taps(bot.words.text("unknown-row", { name }));
  expect(bot.reads()).toContain(bot.words.html("unknown-no-answer"));
});

test("/help says how, with the way back to work", async () => {
  const bot = botInHand();
  await bot.says("/help");
  expect(bot.reads()).toContain(bot.words.html("help-text"));
  expect(bot.reads()).toContain(bot.words.html("help-undo", { seconds: 30 }));
  await bot.taps(bot.words.text("button-new"));
  expect(bot.reads()).toContain(bot.words.html("recording-ask"));
});

test("a language that is chosen holds from the answer to the tap on, for the open question too", async () => {
  const bot = botInHand();
  await bot.says("/new");
  await bot.says("/language");
  await bot.taps(ru.text("language-name"));
  expect(bot.store.people.language(CHAT)).toBe("ru");
  expect(bot.telegram.toasts).toEqual([ru.text("language-set")]);
  expect(bot.reads()).toContain(ru.html("recording-ask"));
});

test("a language that there is not changes nothing", async () => {
  const bot = botInHand();
  await bot.says("/language");
  await bot.handle(bot.update.tap("m|speak|xx", 1001));
  expect(bot.store.people.language(CHAT)).toBe("en");
  expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
});

test.each(["m|nothing|", "c|1|nothing", "c|x|open", "c|-1|open", "f|send|x", "s|none|stop"])(
  "a button %s of another version is answered as an old one",
  async (data) => {
    const bot = botInHand({ adminIds: data.startsWith("f") ? [CHAT + 1, CHAT] : [CHAT] });
    await bot.handle(bot.update.tap(data, 1));
    const old = [bot.words.text("toast-old-buttons"), bot.words.text("folder-toast-settled")];
    expect(old).toContain(bot.telegram.toasts[0]);
  },
);
