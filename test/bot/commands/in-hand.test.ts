import { describe, expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdParts, holdSubmission } from "../../store/memory.ts";
import { type BotInHand, botInHand, MONDAY_NOON } from "../bot-in-hand.ts";

const COLLEAGUE = CHAT + 1;
const TUESDAY_0845 = Temporal.Instant.from("2026-11-24T08:45+05:00").epochMilliseconds;

/** One of the manager's and one of a colleague's in hand, and the manager on the screen of what is in hand. */
async function office(adminIds = [CHAT, COLLEAGUE]): Promise<BotInHand> {
  const bot = botInHand({ adminIds });
  for (const [id, chatId] of [
    ["mine", CHAT],
    ["theirs", COLLEAGUE],
  ] as const) {
    holdSubmission(bot.store, id, { answers: completeAnswers({ name: id }), confirmedAt: MONDAY_NOON });
    bot.store.handOver.keepUntil(id, TUESDAY_0845);
    // Its own screen was drawn long ago.
    bot.store.screens.drew(`d-${id}`, bot.store.screens.revision(`d-${id}`));
    if (chatId !== CHAT) {
      bot.store.submissions.settle({ ...bot.store.submissions.byId(id), state: "held" } as never, "stopped", 0, {
        problem: { code: "left-behind" },
      });
      bot.store.takenOver.stopped(id, { chatId, userId: chatId }, MONDAY_NOON, TUESDAY_0845);
    }
  }
  bot.store.people.setName(COLLEAGUE, "Nodira");
  await bot.says("/campaigns");
  await bot.taps(bot.words.text("button-in-hand", { count: 1 }));
  return bot;
}

const states = ({ store }: BotInHand) => ["mine", "theirs"].map((id) => store.submissions.byId(id)?.state);

describe("what is in hand", () => {
  test("is listed under /campaigns: one's own as buttons, those of others with whose they are", async () => {
    const bot = await office();
    expect(bot.labels()[0]).toBe("08:45 · mine");
    expect(bot.reads()).toContain("Nodira");
    await bot.taps("08:45 · mine");
    expect(bot.reads()).toContain("Tue 24 November, 08:45");
  });

  test("is not said to be nothing, where AloVoice has no campaign yet", async () => {
    const bot = await office();
    await bot.says("/campaigns");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none-handed-over"));
    await bot.taps(bot.words.text("button-in-hand", { count: 1 }));
    await bot.taps(bot.words.text("button-stop-mine", { count: 1 }));
    await bot.says("/campaigns");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none"));
  });

  test("stops with one button, one's own: nothing of it leaves, and the answers are a draft", async () => {
    const bot = await office();
    await bot.taps(bot.words.text("button-stop-mine", { count: 1 }));
    expect(states(bot)).toEqual(["stopped", "held"]);
    expect(bot.draft().answers.name).toBe("mine");
  });

  test("stops with one button, that of everybody: whose it is is told who did it", async () => {
    const bot = await office();
    await bot.taps(bot.words.text("button-stop-all", { count: 2 }));
    expect(states(bot)).toEqual(["stopped", "stopped"]);
    expect(bot.store.submissions.byId("theirs")?.problem).toEqual({ code: "by-admin" });
    expect(bot.store.drafts.open(COLLEAGUE)?.answers.name).toBe("theirs");
    expect(bot.reads()).toContain(bot.words.html("in-hand-none"));
    const told = bot.store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId }) => chatId);
    expect(told).toEqual([CHAT, COLLEAGUE]);
  });

  test("that has left is not stopped any more", async () => {
    const bot = await office();
    bot.store.submissions.claim("theirs", MONDAY_NOON);
    await bot.handle(bot.update.tap("m|stop-everything|", bot.telegram.messages(CHAT).at(-1)?.id ?? 0));
    expect(states(bot)).toEqual(["stopped", "sending"]);
  });
});

describe("what is told before anything happens", () => {
  test.each(["remind", "morning", "pin"] as const)("is off until it is wanted, and off again: %s", async (wish) => {
    const bot = await office();
    const label = (on: "yes" | "no") => bot.words.text(`wish-${wish}`, { on });
    expect(bot.store.wishes.of(CHAT)[wish]).toBe(false);
    await bot.taps(label("no"));
    expect(bot.store.wishes.of(CHAT)[wish]).toBe(true);
    await bot.taps(label("yes"));
    expect(bot.store.wishes.of(CHAT)).toEqual({ remind: false, morning: false, pin: false });
    expect(bot.labels()).toContain(label("no"));
  });

  test("switched off, pinned cards are taken down", async () => {
    const bot = await office();
    bot.store.campaigns.add(pbxCampaign({ id: 5 }), undefined, 0);
    bot.store.links.add(CHAT, 5);
    bot.store.links.setPinned(CHAT, 5, 77);
    bot.telegram.pinned.add(77);
    bot.store.wishes.set(CHAT, "pin", true);
    await bot.handle(bot.update.tap("m|wish|pin-off", bot.telegram.messages(CHAT).at(-1)?.id ?? 0));
    expect([[...bot.telegram.pinned], bot.store.links.pinnedIn(CHAT)]).toEqual([[], []]);
  });
});

describe("a rest that waits for a word", () => {
  /** The first part went; what was confirmed is a campaign of a later day, so that it can still go. */
  async function withRest(): Promise<BotInHand> {
    const bot = botInHand();
    holdParts(bot.store, { answers: completeAnswers({ name: "Rest" }) });
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-in-hand", { count: 1 }));
    return bot;
  }

  test("is in hand too: it can be looked at there, and goes on at a word", async () => {
    const bot = await withRest();
    await bot.taps("18:00 · Rest");
    await bot.taps(bot.words.text("button-go-on", { count: 2 }));
    expect(bot.store.submissions.byId("rest")?.state).toBe("held");
  });

  test("is stopped with all that is in hand", async () => {
    const bot = await withRest();
    await bot.taps(bot.words.text("button-stop-all", { count: 1 }));
    expect(bot.store.submissions.byId("rest")?.state).toBe("stopped");
    expect(bot.draft().answers.name).toBe("Rest");
  });

  test("counts as one with its first part while that is held", async () => {
    const bot = botInHand();
    holdParts(bot.store, { isSent: false });
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-in-hand", { count: 1 }));
    await bot.taps(bot.words.text("button-stop-all", { count: 1 }));
    const states = ["first", "rest"].map((id) => bot.store.submissions.byId(id)?.state);
    expect(states).toEqual(["stopped", "stopped"]);
    expect(bot.store.drafts.countListed(CHAT)).toBe(1);
  });
});

const HALF_A_MINUTE = 30_000;

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

  test("that is looked at from the list stands there alone: no older message goes on saying that it waits", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    const before = bot.submission()?.screenId;
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-in-hand", { count: 1 }));
    await bot.taps("08:45 · Aksiya");
    const shown = bot.telegram.messages(CHAT).map(({ id }) => id);
    expect(shown).toContain(bot.submission()?.screenId);
    expect(shown).not.toContain(before);
  });

  test("that is kept is edited: it is a draft again, on the same message, and what was being filled in waits", async () => {
    const bot = await withHeld();
    await bot.taps(bot.keep);
    const messageId = bot.telegram.messages(CHAT).at(-1)?.id;
    await bot.says("/new");
    const other = bot.draft();
    bot.store.drafts.save({ ...other, answers: { name: "Boshqa" } }, 0);
    await bot.taps(bot.words.text("button-edit"));
    expect(bot.submission()?.state).toBe("stopped");
    expect(bot.draft()).toMatchObject({ screenId: messageId, answers: completeAnswers() });
    expect(bot.store.drafts.byId(other.id)?.state).toBe("cancelled");
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
