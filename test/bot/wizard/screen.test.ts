import { describe, expect, test } from "vitest";
import { STEPS } from "../../../src/domain/draft/answers.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryDatabase } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";
import { refusal } from "../telegram/refusal.ts";

/** A complete campaign whose list was compared, on one of its screens. */
async function on(step: Cursor["step"]) {
  const db = memoryDatabase();
  const bot = botInHand({ db });
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers: completeAnswers() }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.compares();
  bot.store.drafts.save({ ...bot.draft(), cursor: step ? { step } : {} }, 0);
  await draws(bot);
  return { bot, db };
}

async function draws(bot: BotInHand): Promise<void> {
  bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT });
  await bot.turns.idle();
}

test.each([...STEPS, "menu", undefined] as const)("drawing the screen %s reads and writes nothing", async (step) => {
  const { bot, db } = await on(step);
  bot.store.drafts.save({ ...bot.draft(), answers: { ...bot.draft().answers, name: "Another name" } }, 0);
  db.pragma("query_only = ON");
  await draws(bot);
  expect(bot.events).not.toContain("turn-failed");
  expect(bot.store.screens.owedBy(bot.draft())).toBeUndefined();
});

describe("what a screen needs is asked for before it is drawn", () => {
  test("a comparison, where the list was compared with other campaigns", async () => {
    const { bot } = await on(undefined);
    const { list } = completeAnswers();
    const answers = { ...bot.draft().answers, list: { ...list, compared: "another state" } };
    bot.store.drafts.save({ ...bot.draft(), answers }, 0);
    await draws(bot);
    expect(bot.store.intakes.waiting(bot.draft().id).map(({ work }) => work.kind)).toEqual(["compare"]);
  });

  test("a comparison once, however often the screen is drawn meanwhile", async () => {
    const { bot } = await on(undefined);
    const { list } = completeAnswers();
    const answers = { ...bot.draft().answers, list: { ...list, compared: "another state" } };
    bot.store.drafts.save({ ...bot.draft(), answers }, 0);
    for (let times = 0; times < 3; times += 1) await draws(bot);
    expect(bot.store.intakes.waiting(bot.draft().id)).toHaveLength(1);
  });

  test("nothing, where nothing has changed since", async () => {
    const { bot } = await on(undefined);
    await draws(bot);
    expect(bot.store.intakes.waiting(bot.draft().id)).toEqual([]);
  });

  test("the lines, which the same message shows when the PBX has answered", async () => {
    const bot = botInHand();
    await bot.says("/new");
    bot.store.drafts.save({ ...bot.draft(), answers: { ...completeAnswers(), trunks: undefined as never } }, 0);
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "trunks" } }, 0);
    await draws(bot);
    await bot.turns.idle();
    expect(bot.telegram.messages(CHAT)).toHaveLength(1);
    expect(bot.labels()).toContain("712037006");
    expect(bot.store.screens.owedBy(bot.draft())).toBeUndefined();
  });
});

describe("a draft's message", () => {
  test("that is gone comes anew, and only one has buttons", async () => {
    const { bot } = await on("days");
    const shown = bot.draft().screenId;
    bot.telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "hours" } }, 0);
    await draws(bot);
    expect(bot.draft().screenId).not.toBe(shown);
    const withButtons = bot.telegram.messages(CHAT).filter(({ buttons }) => buttons.length > 0);
    expect(withButtons.map(({ id }) => id)).toEqual([bot.draft().screenId]);
  });

  test("is not edited where it shows the same already", async () => {
    const { bot } = await on("days");
    const before = bot.telegram.calls.length;
    await draws(bot);
    expect(bot.telegram.calls.length).toBe(before);
  });

  test("goes below what was sent into the chat, and leaves no copy above it", async () => {
    const { bot } = await on("days");
    const shown = bot.draft().screenId;
    bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT }, "last");
    await bot.turns.idle();
    const ids = bot.telegram.messages(CHAT).map(({ id }) => id);
    expect(ids).not.toContain(shown);
    expect(ids.at(-1)).toBe(bot.draft().screenId);
  });

  test("that is replaced is owed to be put away from the commit that knows of the new one", async () => {
    const { bot } = await on("days");
    const shown = bot.draft().screenId;
    const owed = () => bot.store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body);
    const asItGoes: unknown[] = [];
    bot.telegram.api.config.use((previous, method, ...rest) => {
      if (method === "deleteMessage") asItGoes.push(bot.draft().screenId, ...owed());
      return previous(method, ...rest);
    });
    bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT }, "last");
    await bot.turns.idle();
    expect(asItGoes).toEqual([bot.draft().screenId, { kind: "old-message", messageId: shown }]);
    expect(owed()).toEqual([]);
  });

  test("that is replaced and cannot be put away now is owed by itself, over a kill too", async () => {
    const { bot } = await on("days");
    const shown = bot.draft().screenId;
    bot.telegram.fails("deleteMessage", refusal(429, "Too Many Requests: retry after 3", 3));
    bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT }, "last");
    await bot.turns.idle();
    expect(bot.store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body)).toContainEqual({
      kind: "old-message",
      messageId: shown,
    });
  });

  test("that Telegram takes no more of is owed, and drawn as it is by then", async () => {
    const { bot } = await on("days");
    bot.telegram.fails("editMessageText", refusal(429, "Too Many Requests: retry after 3", 3));
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "hours" } }, 0);
    await draws(bot);
    expect(bot.store.screens.owedBy(bot.draft())).toMatchObject({ place: "in-place" });
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "name" } }, 0);
    await draws(bot);
    expect(bot.reads()).toContain(bot.words.text("step-name"));
    expect(bot.store.screens.owedBy(bot.draft())).toBeUndefined();
  });

  test.each([
    ["list", { list: { ...completeAnswers().list, fileName: "other.csv" } }, "other.csv"],
    ["recording", { recording: completeAnswers().recording }, "A recording is already chosen"],
  ])("goes on asking about a %s that came, whatever is written meanwhile", async (_, offered, question) => {
    const { bot } = await on(undefined);
    bot.store.drafts.save({ ...bot.draft(), cursor: { offers: [offered] } }, 0);
    await bot.says("hello");
    expect(bot.draft().cursor.offers).toEqual([offered]);
    expect(bot.reads()).toContain(question);
    expect(bot.reads()).toContain(bot.words.text("review-not-text"));
  });

  test("asks about a list that came, before a tap on what it showed until then is obeyed", async () => {
    const { bot } = await on("list");
    const offered = { list: { ...completeAnswers().list, fileName: "other.csv" } };
    const note = { kind: "list-offered", chosen: "list.csv", offered: "other.csv", numbers: 2 } as const;
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "list", note, offers: [offered] } }, 0);
    await bot.taps(bot.words.text("button-continue"));
    expect(bot.draft().cursor).toMatchObject({ step: "list", offers: [offered] });
    expect(bot.reads()).toContain("other.csv");
    await bot.taps(bot.words.text("list-button-keep"));
    expect(bot.draft().cursor.offers).toBeUndefined();
  });

  test("of a draft set aside is edited in its place, with the way back", async () => {
    const { bot } = await on("days");
    await bot.taps(bot.words.text("button-back"));
    await bot.says("/cancel");
    expect(bot.labels()).toContain(bot.words.text("button-take-up"));
  });
});
