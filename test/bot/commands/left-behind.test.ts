import { expect, test } from "vitest";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand, MONDAY_NOON } from "../bot-in-hand.ts";
import { catalogue } from "../views/screen-makers.ts";

const words = catalogue().en;
const [FIRST, SECOND] = [CHAT + 1, CHAT + 2];
const HOUR = 3_600_000;

/** Two admins, who are asked about what somebody left behind who is not let in any more. */
function office({ isUnknown = false, hasAccount = true } = {}) {
  const bot = botInHand({ adminIds: [FIRST, SECOND] });
  const held = holdSubmission(bot.store, "left", { releaseAt: MONDAY_NOON + HOUR });
  if (isUnknown) bot.store.submissions.settle(held, "unknown", 0, { problem: { code: "no-answer" } });
  bot.store.transaction(() => bot.leftBehind.stop());
  if (!hasAccount) bot.store.accounts.tick(1, FIRST, false);
  /** A tap on a message with a button; what that says then. */
  async function at(data: string, from = FIRST) {
    const button = { text: "-", callback_data: "x" };
    const asked = await bot.telegram.api.sendMessage(from, "-", { reply_markup: { inline_keyboard: [[button]] } });
    await bot.handle(bot.update.tap(data, asked.message_id, from));
    const { text, buttons } = bot.telegram.messages(from).find(({ id }) => id === asked.message_id) ?? {};
    return { toast: bot.telegram.toasts.at(-1), text, labels: buttons?.flat().map((one) => one.text) };
  }
  return { ...bot, at, one: () => bot.store.submissions.byId("left") };
}

const SETTLED = words.text("folder-toast-settled");

test.each(["take", "leave"])(
  "by %s its buttons go, and whoever comes later is told that it is settled",
  async (kind) => {
    const bot = office();
    expect(await bot.at(`f|${kind}|left`)).toEqual({ toast: undefined, text: "-", labels: [] });
    if (kind === "take") expect((await bot.at("f|take|left", SECOND)).toast).toBe(SETTLED);
  },
);

test("as a draft it is the admin's, with the way to it, also where the account is not theirs", async () => {
  for (const hasAccount of [true, false]) {
    const bot = office({ hasAccount });
    const { text, labels } = await bot.at("f|take-as-draft|left");
    const given = bot.one()?.givenBack ?? "";
    if (hasAccount) {
      expect([text, labels]).toEqual([
        words.html("left-behind-drafted", { name: "Aksiya" }),
        [words.text("button-mend")],
      ]);
      expect(bot.store.drafts.byId(given)?.chatId).toBe(FIRST);
    }
    const later = await bot.at("f|take-as-draft|left", SECOND);
    expect(later).toMatchObject(hasAccount ? { toast: SETTLED, text: "-", labels: [] } : { toast: undefined });
  }
});

test("what is known is taken over only by who has its account", async () => {
  const bot = office({ hasAccount: false });
  await bot.at("f|take|left");
  expect(bot.one()).toMatchObject({ state: "stopped", chatId: CHAT });
  await bot.at("f|take|left", SECOND);
  expect(bot.one()).toMatchObject({ state: "held", chatId: SECOND });
});

test("of one that is unknown there is nothing to make a draft of", async () => {
  const bot = office({ isUnknown: true });
  await bot.at("f|take|left");
  expect(bot.one()).toMatchObject({ state: "unknown", chatId: FIRST });
  expect(bot.one()?.givenBack).toBeUndefined();
});
