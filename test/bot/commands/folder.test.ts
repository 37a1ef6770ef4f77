import { describe, expect, test } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import type { FolderLife } from "../../../src/domain/folder/life.ts";
import { nobodyAsked } from "../../app/approval/nobody-asked.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { type BotInHand, botInHand, MONDAY_NOON } from "../bot-in-hand.ts";

const OTHER = CHAT + 1;
const THIRD = CHAT + 2;
const HOUR = 3_600_000;

/** A stop half an hour before, after which the folder was copied. */
const MOVED: FolderLife = { kind: "copied", madeAt: MONDAY_NOON - HOUR, stoppedAt: MONDAY_NOON - HOUR };
const CLONED: FolderLife = { kind: "copied", madeAt: MONDAY_NOON - 48 * HOUR };

/** A tap on what the bot asked of a person in the person's own chat. */
async function tapsOn(bot: BotInHand, data: string, from = CHAT): Promise<void> {
  if (bot.telegram.messages(from).length === 0) await bot.says("/help", from);
  await bot.handle(bot.update.tap(data, bot.telegram.messages(from)[0]?.id ?? 0, from));
}

/** After a start from a copy with two campaigns in hand of another chat, the list of them in the admin's chat. */
async function copied(life: FolderLife = MOVED) {
  const bot = botInHand({ adminIds: [CHAT, OTHER] });
  for (const id of ["one", "two"]) {
    holdSubmission(bot.store, id, { releaseAt: MONDAY_NOON, answers: completeAnswers({ name: `Campaign ${id}` }) });
  }
  const keepBack = createKeepBack({
    approvals: nobodyAsked(bot.store, () => MONDAY_NOON),
    store: bot.store,
    adminIds: () => [CHAT],
    now: () => MONDAY_NOON,
    undoSeconds: 30,
  });
  bot.store.transaction(() => keepBack.keepBack(life));
  const state = (id: string) => bot.store.submissions.byId(id)?.state;
  await tapsOn(bot, "f|list|");
  return { ...bot, state };
}

describe("what is in hand after a start from a copy", () => {
  test("is listed, each with a button, and one for all after a planned move", async () => {
    const bot = await copied();
    expect(bot.labels()).toEqual([bot.words.text("folder-button-all", { count: 2 }), "Campaign one", "Campaign two"]);
    expect(bot.reads()).toContain("Campaign one");
  });

  test("cannot be sent all at once after a copy that nobody planned, by an old button neither", async () => {
    const bot = await copied(CLONED);
    expect(bot.labels()).toEqual(["Campaign one", "Campaign two"]);
    await bot.handle(bot.update.tap("f|all|", bot.telegram.messages(CHAT)[0]?.id ?? 0));
    expect([bot.state("one"), bot.state("two")]).toEqual(["unknown", "unknown"]);
  });

  test("a second part is not sent before the first is settled, which the tap is told", async () => {
    const bot = await copied();
    bot.store.parts.recordParts("d-one", "one", "two");
    const rest = bot.store.submissions.byId("two");
    if (!rest) throw new Error("lost");
    bot.store.submissions.settle(rest, "unknown", 0, { problem: { code: "copied" } });
    const first = { ...rest, id: "one", state: "held" } as const;
    bot.store.submissions.settle(first, "unknown", 0, { problem: { code: "copied" } });
    await bot.handle(bot.update.tap("f|send|two", bot.telegram.messages(CHAT)[0]?.id ?? 0));
    expect(bot.state("two")).toBe("unknown");
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-rest-held-up"));
  });

  test("is sent all at once by one tap, held once more with Stop", async () => {
    const bot = await copied();
    await bot.taps(bot.words.text("folder-button-all", { count: 2 }));
    expect([bot.state("one"), bot.state("two")]).toEqual(["held", "held"]);
    expect(bot.store.submissions.byId("one")?.releaseAt).toBe(MONDAY_NOON + 30_000);
    expect(bot.labels()).not.toContain(bot.words.text("folder-button-all", { count: 2 }));
  });

  test("is looked at one by one, and led back from to the list", async () => {
    const bot = await copied();
    await bot.taps("Campaign two");
    expect(bot.reads()).toContain("Campaign two");
    expect(bot.labels()).toEqual([
      bot.words.text("folder-button-send"),
      bot.words.text("button-give-id"),
      bot.words.text("button-not-there"),
      bot.words.text("button-back"),
    ]);
    await bot.taps(bot.words.text("button-back"));
    expect(bot.labels()).toContain("Campaign one");
  });

  test("is sent one by one, and the rest is still asked about", async () => {
    const bot = await copied();
    await bot.taps("Campaign one");
    await bot.taps(bot.words.text("folder-button-send"));
    expect([bot.state("one"), bot.state("two")]).toEqual(["held", "unknown"]);
    expect(bot.labels()).toContain("Campaign two");
  });

  test("is sent once, however often it is tapped", async () => {
    const bot = await copied();
    await bot.taps("Campaign one");
    const { id, data } = bot.buttonOf(bot.words.text("folder-button-send"));
    await bot.handle(bot.update.tap(data, id));
    const held = bot.store.submissions.byId("one")?.releaseAt;
    bot.clock.now += 5_000;
    await bot.handle(bot.update.tap(data, id));
    expect(bot.store.submissions.byId("one")).toMatchObject({ state: "held", releaseAt: held });
  });

  test("that was settled meanwhile is told to be", async () => {
    const bot = await copied();
    const { id, data } = bot.buttonOf("Campaign one");
    const one = bot.store.submissions.byId("one");
    if (one) bot.store.submissions.settle(one, "absent", 0);
    await bot.handle(bot.update.tap(data, id));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("folder-toast-settled"));
    expect(bot.labels()).not.toContain("Campaign one");
  });

  test("that is held again can be stopped from the list", async () => {
    const bot = await copied();
    await bot.taps("Campaign one");
    await bot.taps(bot.words.text("folder-button-send"));
    await bot.taps("Campaign one");
    await bot.taps(bot.words.text("button-stop"));
    expect(bot.state("one")).toBe("stopped");
  });

  test("that is not in the PBX is given back to whose it is", async () => {
    const bot = await copied();
    await bot.taps("Campaign one");
    await bot.taps(bot.words.text("button-not-there"));
    await bot.taps(bot.words.text("button-sure-absent"));
    expect(bot.state("one")).toBe("absent");
    expect(bot.store.submissions.byId("one")?.givenBack).toBeDefined();
  });

  test("is nothing where nothing was ever asked", async () => {
    const bot = botInHand();
    await tapsOn(bot, "f|list|");
    expect(bot.telegram.messages(CHAT)).toHaveLength(1);
    expect(bot.telegram.toasts).toEqual([undefined]);
  });
});

describe("somebody who is not let in", () => {
  test("sends nothing by a button that was passed on", async () => {
    const bot = botInHand({ adminIds: [CHAT] });
    holdSubmission(bot.store, "one", { releaseAt: MONDAY_NOON });
    const keepBack = createKeepBack({
      approvals: nobodyAsked(bot.store, () => MONDAY_NOON),
      store: bot.store,
      adminIds: () => [CHAT],
      now: () => MONDAY_NOON,
      undoSeconds: 30,
    });
    bot.store.transaction(() => keepBack.keepBack(MOVED));
    await tapsOn(bot, "f|all|", OTHER);
    await tapsOn(bot, "f|send|one", OTHER);
    expect(bot.store.submissions.byId("one")?.state).toBe("unknown");
  });
});

describe("what a removed person left behind", () => {
  /** Confirmed by somebody who is not let in any more; the others are asked. */
  async function left(outcome?: "unknown") {
    const bot = botInHand({ adminIds: [OTHER, THIRD] });
    const held = holdSubmission(bot.store, "left", { releaseAt: MONDAY_NOON + HOUR });
    if (outcome) bot.store.submissions.settle(held, outcome, 0, { problem: { code: "no-answer" } });
    const access = createAccess({ adminIds: [OTHER, THIRD], store: bot.store });
    const parts = {
      store: bot.store,
      access,
      approvals: nobodyAsked(bot.store, () => MONDAY_NOON),
      decisions: { giveTo: () => "", loseAccount: () => false },
      now: () => MONDAY_NOON,
      undoSeconds: 30,
    };
    bot.store.transaction(() => createLeftBehind(parts).stop());
    return { ...bot, one: () => bot.store.submissions.byId("left") };
  }

  test("has left nothing by itself", async () => {
    const bot = await left();
    expect(bot.one()).toMatchObject({ state: "stopped", problem: { code: "left-behind" } });
  });

  test("is taken over by whoever taps first, held with Stop from that moment", async () => {
    const bot = await left();
    await tapsOn(bot, "f|take|left", OTHER);
    expect(bot.one()).toMatchObject({ state: "held", chatId: OTHER, userId: OTHER, releaseAt: MONDAY_NOON + 30_000 });
    await tapsOn(bot, "f|take|left", THIRD);
    expect(bot.one()).toMatchObject({ chatId: OTHER });
    expect(bot.telegram.toasts).toEqual([undefined, bot.words.text("folder-toast-settled")]);
  });

  test("whose outcome nobody knows is the other's to settle", async () => {
    const bot = await left("unknown");
    await tapsOn(bot, "f|take|left", OTHER);
    expect(bot.one()).toMatchObject({ state: "unknown", chatId: OTHER });
  });

  test("stays as it is by Leave", async () => {
    const bot = await left();
    await tapsOn(bot, "f|leave|left", OTHER);
    expect(bot.one()).toMatchObject({ state: "stopped", chatId: CHAT });
    expect(bot.telegram.toasts).toEqual([undefined]);
  });

  test("that never was is told to be settled", async () => {
    const bot = await left();
    await tapsOn(bot, "f|take|nothing", OTHER);
    expect(bot.telegram.toasts).toEqual([bot.words.text("folder-toast-settled")]);
  });
});

describe("a button that was drawn before this folder was put back has nothing sent, and asks anew", () => {
  const BEFORE = { id: "before", starts: 1, beats: 1 };
  const NOW = { id: "now", starts: 1, beats: 1 };

  /** After a start from a copy, with what an admin was asked in the folder before it; `asks` draws that. */
  async function putBack(asks: string) {
    const bot = await copied();
    bot.store.instance.writing(BEFORE, MONDAY_NOON);
    await tapsOn(bot, asks);
    const first = () => {
      const [button] = bot.telegram.messages(CHAT)[0]?.buttons.flat() ?? [];
      return button && "callback_data" in button ? button.callback_data : "";
    };
    const drawnBefore = first();
    bot.store.instance.writing(NOW, MONDAY_NOON);
    return { ...bot, first, drawnBefore };
  }

  test.each([
    ["all", "f|list|", "f|all|now"],
    ["one", "f|one|two", "f|send|two/now"],
  ])("%s", async (_, asks, asksNow) => {
    const bot = await putBack(asks);
    expect(bot.drawnBefore).toBe(asksNow.replace("now", "before"));
    await tapsOn(bot, bot.drawnBefore);
    expect([bot.state("one"), bot.state("two")]).toEqual(["unknown", "unknown"]);
    expect(bot.first()).toBe(asksNow);
    await tapsOn(bot, asksNow);
    expect(bot.state("two")).toBe("held");
  });
});
