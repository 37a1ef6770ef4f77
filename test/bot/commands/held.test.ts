import { describe, expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand, MONDAY_NOON } from "../bot-in-hand.ts";

const HALF_A_MINUTE = 30_000;
const TUESDAY_0845 = Temporal.Instant.from("2026-11-24T08:45+05:00").epochMilliseconds;

/** A bot with one confirmed campaign for the next day, on a message with its Stop. */
async function withHeld() {
  const bot = botInHand();
  holdSubmission(bot.store, "s", { releaseAt: MONDAY_NOON + HALF_A_MINUTE, confirmedAt: MONDAY_NOON });
  await bot.says("/start");
  await bot.handle(bot.update.tap("s|s|show", bot.telegram.messages(CHAT).at(-1)?.id ?? 0));
  const submission = () => bot.store.submissions.byId("s");
  return { ...bot, submission, keep: bot.words.text("button-keep-until", { time: "08:45" }) };
}

describe("a held campaign", () => {
  test("is kept until shortly before it starts, and says until when and that the bot must be running then", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    expect(bot.submission()).toMatchObject({ state: "held", late: true, releaseAt: TUESDAY_0845 });
    expect(bot.reads()).toContain("Tue 24 November, 08:45 (UTC+5)");
    expect(bot.reads()).toContain("The bot must be running");
    const [stop, edit, now] = ["button-stop", "button-edit", "button-hand-over-now"] as const;
    expect(bot.labels()).toEqual([bot.words.text(stop), bot.words.text(edit), bot.words.text(now)]);
  });

  test("that is kept is handed over at once after all, with its time of Stop", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    bot.clock.now += 3_600_000;
    await bot.taps(bot.words.text("button-hand-over-now"));
    expect(bot.submission()?.late).toBeUndefined();
    expect(bot.submission()?.releaseAt).toBe(bot.clock.now + HALF_A_MINUTE);
    expect(bot.labels()).toEqual([bot.words.text("button-stop"), bot.keep]);
  });

  test("that is kept is edited: it is a draft again, on the same message, and what was being filled in waits", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    const messageId = bot.telegram.messages(CHAT).at(-1)?.id;
    bot.store.drafts.create({ id: "other", chatId: CHAT, userId: CHAT, answers: { name: "Boshqa" } }, 0);
    await bot.taps(bot.words.text("button-edit"));
    expect(bot.submission()?.state).toBe("stopped");
    expect(bot.draft()).toMatchObject({ screenId: messageId, answers: completeAnswers() });
    expect(bot.store.drafts.byId("other")?.state).toBe("cancelled");
    expect(bot.store.notices.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  test("is edited once, however often the tap comes", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    const { id, data } = bot.buttonOf(bot.words.text("button-edit"));
    const tap = bot.update.tap(data, id);
    await bot.handle(tap);
    const draft = bot.draft().id;
    await bot.handle(tap);
    expect(bot.draft().id).toBe(draft);
    expect(bot.store.drafts.countListed(CHAT)).toBe(1);
  });

  test.for(["keep", "hand-over", "edit", "stop"])(
    "that has left cannot be changed any more, which is said: %s",
    async (what) => {
      const bot = await withHeld();
      bot.store.submissions.claim("s", 0);
      await bot.handle(bot.update.tap(`s|s|${what}`, 1));
      expect(bot.submission()?.state).toBe("sending");
      expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-too-late"));
    },
  );

  test.for(["keep", "hand-over", "edit", "show"])("of another chat is nobody else's: %s", async (what) => {
    const bot = botInHand({ adminIds: [CHAT, CHAT + 1] });
    holdSubmission(bot.store, "s", { releaseAt: MONDAY_NOON + HALF_A_MINUTE, confirmedAt: MONDAY_NOON });
    await bot.handle(bot.update.tap(`s|s|${what}`, 1, CHAT + 1));
    const { state, late } = bot.store.submissions.byId("s") ?? {};
    expect([state, late]).toEqual(["held", undefined]);
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
  });
});
