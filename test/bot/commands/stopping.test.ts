import { describe, expect, test } from "vitest";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand, MONDAY_NOON } from "../bot-in-hand.ts";

/** A manager with a campaign that has not left yet. */
function manager() {
  const bot = botInHand({ adminIds: [CHAT] });
  holdSubmission(bot.store, "mine", { confirmedAt: MONDAY_NOON });
  bot.store.screens.drew("d-mine", bot.store.screens.revision("d-mine"));
  const stop = bot.words.text("button-stop-all", { count: 1 });
  return { bot, stop, state: () => bot.store.submissions.byId("mine")?.state };
}

describe("whoever writes that they want to stop", () => {
  test.each(["", "/new"])(
    "is shown what may be stopped, also at a question (“%s” before), and the word alone stops nothing",
    async (before) => {
      const { bot, stop, state } = manager();
      if (before) await bot.says(before);
      await bot.says("СТОП!");
      expect(bot.labels()).toContain(stop);
      expect(state()).toBe("held");
      await bot.taps(stop);
      expect(state()).toBe("stopped");
    },
  );

  test("gives an answer at a question where there is nothing to stop", async () => {
    const bot = botInHand({ adminIds: [CHAT] });
    await bot.says("/new");
    const asked = bot.labels();
    await bot.says("toʻxtat");
    expect(bot.labels()).toEqual(asked);
  });

  test("is shown the campaigns where there is nothing to stop and nothing is asked", async () => {
    const bot = botInHand({ adminIds: [CHAT] });
    await bot.says("toʻxtat");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none"));
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  });
});
