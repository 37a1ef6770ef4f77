import { describe, expect, test } from "vitest";
import { CHAT, holdParts } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

/** A bot in whose chat a rest waits for a word, with a message that asks about it. */
async function office(isSent = true) {
  const bot = botInHand();
  holdParts(bot.store, { isSent });
  await bot.says("/start");
  const asked = bot.telegram.messages(CHAT).at(-1)?.id ?? 0;
  const tap = (act: "go-on" | "stop-here") => bot.handle(bot.update.tap(`s|rest|${act}`, asked));
  return { ...bot, tap, rest: () => bot.store.submissions.byId("rest")?.state };
}

describe("what a person says of the rest", () => {
  test("is answered without a word where it is done", async () => {
    const { tap, rest, telegram } = await office();
    await tap("stop-here");
    expect([rest(), telegram.toasts]).toEqual(["stopped", [undefined]]);
  });

  test("is answered by why it is not, when it was settled before", async () => {
    const { tap, rest, telegram, words } = await office();
    await tap("stop-here");
    await tap("go-on");
    expect([rest(), telegram.toasts.at(-1)]).toEqual(["stopped", words.text("toast-rest-settled")]);
  });

  test("takes the buttons off the question", async () => {
    const { tap, telegram } = await office();
    const asked = telegram.messages(CHAT).at(-1)?.id;
    await tap("stop-here");
    expect(telegram.messages(CHAT).find(({ id }) => id === asked)?.buttons).toEqual([]);
  });
});
