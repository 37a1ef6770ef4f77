import { describe, expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";
import { endsMeanwhile } from "../ends-meanwhile.ts";
import { refusal } from "../telegram/refusal.ts";

/** On the read-back of a whole campaign, compared with all others. */
async function atReview(): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const list = completeAnswers().list;
  const answers = completeAnswers({ list: { ...list, verdict: { ...list.verdict, numbers: 2 } } });
  bot.store.drafts.save({ ...bot.draft(), answers }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.compares();
  return bot;
}

const startOf = ({ words }: BotInHand) => words.text("review-start", { count: 2 });
const labelsIn = ({ telegram }: BotInHand) =>
  telegram.messages(CHAT).flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));

describe("Start", () => {
  test("puts Stop in the place of the read-back: no Start is left in the chat", async () => {
    const bot = await atReview();
    await bot.taps(startOf(bot));
    expect(labelsIn(bot)).toContain(bot.words.text("button-stop"));
    expect(labelsIn(bot)).not.toContain(startOf(bot));
    expect(bot.asked).toEqual(["shown"]);
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
  });

  test("on a read-back that is drawn below takes the old one's buttons away", async () => {
    const bot = await atReview();
    const old = bot.draft().screenId;
    await bot.says("hello");
    expect(bot.telegram.messages(CHAT).find(({ id }) => id === old)?.buttons).toEqual([]);
    expect(labelsIn(bot).filter((label) => label === startOf(bot))).toHaveLength(1);
  });

  test("is shown below with its Stop where the read-back is gone", async () => {
    const bot = await atReview();
    bot.telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    await bot.taps(startOf(bot));
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
    expect(bot.labels()[0]).toBe(bot.words.text("button-stop"));
  });

  test.each(["stopped", "sending"] as const)("leaves no screen with Stop of one that is %s by then", async (state) => {
    const bot = await atReview();
    endsMeanwhile(bot, state);
    await bot.taps(startOf(bot));
    expect(labelsIn(bot)).not.toContain(bot.words.text("button-stop"));
    expect(bot.asked).toEqual([]);
  });

  test("whose screen somebody else draws meanwhile is shown by one message", async () => {
    const bot = await atReview();
    bot.telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    let other: number | undefined;
    bot.telegram.api.config.use(async (previous, method, ...rest) => {
      const [held] = method === "sendMessage" ? bot.store.submissions.inState("held") : [];
      if (held && other === undefined) {
        other = 0;
        other = (await bot.telegram.api.sendMessage(CHAT, "will be sent")).message_id;
        bot.store.submissions.setScreen(held.id, other);
      }
      return previous(method, ...rest);
    });
    await bot.taps(startOf(bot));
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
    expect(bot.telegram.messages(CHAT).map(({ id }) => id)).not.toContain(other);
  });

  test("a second time is told that it is sent, and makes no second one", async () => {
    const bot = await atReview();
    const { id, data } = bot.buttonOf(startOf(bot));
    await bot.taps(startOf(bot));
    await bot.handle(bot.update.tap(data, id));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-already-sent"));
    expect(bot.store.submissions.inState("held")).toHaveLength(1);
    expect(labelsIn(bot)).toContain(bot.words.text("button-stop"));
  });

  test("on a screen that does not show all that would be started only shows it", async () => {
    const bot = await atReview();
    const { id, data } = bot.buttonOf(startOf(bot));
    const draft = bot.draft();
    bot.store.drafts.save({ ...draft, answers: { ...draft.answers, name: "Another" } }, 0);
    await bot.handle(bot.update.tap(data, id));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-look"));
    expect(bot.store.submissions.inState("held")).toEqual([]);
    expect(bot.reads()).toContain("Another");
  });
});
