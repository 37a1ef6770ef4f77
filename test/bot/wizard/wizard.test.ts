import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import type { Turn } from "../../../src/bot/turn.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

/** The turn of an update, which takes effect once however often it comes. */
function turnOf({ store, words }: BotInHand, update: Update): Turn {
  const tap = readTap(update.callback_query?.data ?? "");
  const turn: Turn = {
    update,
    chatId: CHAT,
    userId: CHAT,
    words,
    effect: (work) => store.transaction(() => (store.updates.apply(update.update_id) ? work() : undefined)),
    answer: async () => {},
  };
  return tap ? { ...turn, tap } : turn;
}

/** What is committed of an update, and nothing asked yet. */
function saved(bot: BotInHand, update: Update) {
  bot.store.updates.add([{ id: update.update_id, lane: "l", body: "{}" }], 0);
  const turn = turnOf(bot, update);
  const input = bot.wizard.read(turn);
  return input && bot.wizard.save(input, turn)?.after;
}

/** At the first question of a campaign, which may have all its answers. */
async function atFirst(answers = {}, cursor: Cursor = { step: "recording" }): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  bot.store.drafts.save({ ...bot.draft(), answers, cursor }, 0);
  bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT });
  await bot.turns.idle();
  return bot;
}

const onScreen = (bot: BotInHand, tap: string, { draftId = bot.draft().id, on = bot.draft().screenId ?? 0 } = {}) =>
  bot.update.tap(`w|${draftId}|${tap}`, on);

describe("an update that comes once more, after a kill", () => {
  test("draws nothing where its screen is there already", async () => {
    const bot = await atFirst();
    const update = bot.update.text("hello");
    await bot.handle(update);
    expect(saved(bot, update)).toEqual({ do: "nothing" });
  });

  test("of a message draws below it the screen that is still owed", async () => {
    const bot = await atFirst();
    const update = bot.update.text("hello");
    const below = { do: "show", place: "below", draftId: bot.draft().id };
    expect([saved(bot, update), saved(bot, update)]).toEqual([below, below]);
    expect(bot.store.screens.owedBy(bot.draft())?.place).toBe("below");
  });

  test("of a tap draws in its place the screen that is still owed", async () => {
    const bot = await atFirst(completeAnswers());
    const tap = onScreen(bot, "menu|");
    const inPlace = { do: "show", place: "in-place", draftId: bot.draft().id };
    expect([saved(bot, tap), saved(bot, tap)]).toEqual([inPlace, inPlace]);
    expect(bot.store.screens.owedBy(bot.draft())?.place).toBe("in-place");
  });
});

describe("a file that is asked for", () => {
  test.each(["clean", "refused"])("is noted down once where numbers of people leave in it: %s", async (file) => {
    const bot = await atFirst(completeAnswers());
    const tap = onScreen(bot, `${file}|`);
    const sends = { do: "send-file", file };
    expect([saved(bot, tap), saved(bot, tap)]).toEqual([sends, sends]);
    const noted = bot.store.journal.last(undefined, 9);
    expect(noted).toMatchObject([{ kind: "export", what: file, by: CHAT, about: bot.draft().id }]);
  });

  test.each([
    ["play", { do: "send-file", file: "recording" }],
    ["plan", { do: "send-plan" }],
  ])("is not noted down where nobody's number is in it: %s", async (tap, sends) => {
    const bot = await atFirst(completeAnswers(), {});
    expect(saved(bot, onScreen(bot, `${tap}|`))).toEqual(sends);
    expect(bot.store.journal.last(undefined, 9)).toEqual([]);
  });
});

describe("a tap on what is not the chat's open screen is never obeyed", () => {
  test.each([
    ["of another draft", { draftId: "another" }],
    ["on another message", { on: 5 }],
  ])("%s", async (_, where) => {
    const bot = await atFirst(completeAnswers());
    const before = bot.draft();
    const tap = onScreen(bot, "menu|", where);
    const { draftId, on } = { draftId: before.id, on: before.screenId, ...where };
    expect(saved(bot, tap)).toEqual({ do: "refuse-old", draftId, messageId: on });
    expect(bot.draft()).toEqual(before);
  });

  test("where no draft is open", () => {
    const bot = botInHand();
    const tap = onScreen(bot, "menu|", { draftId: "another", on: 5 });
    expect(saved(bot, tap)).toEqual({ do: "refuse-old", draftId: "another", messageId: 5 });
  });
});

describe("without a conversation", () => {
  const edited = ({ update_id, message }: Update): Update => ({ update_id, edited_message: message }) as Update;
  const sticker = { file_id: "f", file_unique_id: "u", type: "regular", width: 1, height: 1 };

  test.each<[what: string, of: (bot: BotInHand) => Update, begins: boolean]>([
    ["words", ({ update }) => update.text("hello"), false],
    ["an edited message", ({ update }) => edited(update.text("901234567")), false],
    ["a sticker", ({ update }) => update.message({ sticker: sticker as never }), false],
    ["numbers", ({ update }) => update.text("901234567"), true],
    ["a contact", ({ update }) => update.message({ contact: { phone_number: "901234567", first_name: "A" } }), true],
    ["a button of a draft", ({ update }) => update.tap("w|d|keep|", 5), true],
  ])("%s with no draft is the wizard's: what begins one alone", async (_, of, begins) => {
    const bot = botInHand();
    expect(bot.wizard.isFor(turnOf(bot, of(bot)))).toBe(begins);
    await bot.says("/new");
    expect(bot.wizard.isFor(turnOf(bot, of(bot)))).toBe(true);
  });

  test("a button that is no draft's is never the wizard's", async () => {
    const bot = await atFirst();
    expect(bot.wizard.isFor(turnOf(bot, bot.update.tap("m|show|", 5)))).toBe(false);
  });
});

test("a test call that is asked for is asked about in the place of the read-back", async () => {
  const bot = await atFirst(completeAnswers(), {});
  bot.store.people.setNumber(CHAT, "998901234567", 0);
  const { id: draftId } = bot.draft();
  expect(saved(bot, onScreen(bot, "call-me|"))).toEqual({ do: "show", place: "in-place", draftId });
  expect(bot.draft().cursor.testCall).toEqual({ askedAt: bot.clock.now });
});
