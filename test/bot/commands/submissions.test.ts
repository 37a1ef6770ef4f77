import { describe, expect, test } from "vitest";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { type BotInHand, botInHand, type Looked, type Setting } from "../bot-in-hand.ts";
import { endsMeanwhile } from "../ends-meanwhile.ts";

const { name, days, hours } = completeAnswers();

/** What the PBX would say of the campaign that the submission asked for. */
function itself(id: number, changes: Partial<ReturnType<typeof pbxCampaign>> = {}): Looked {
  const toTime = hours.to;
  return { ok: true, value: pbxCampaign({ id, name, ...days, fromTime: hours.from, toTime, ...changes }) };
}

/** With a campaign of which nobody knows whether the PBX has it, asked about from /start. */
async function unknown(setting: Setting = {}): Promise<BotInHand & { submission(): Submission | undefined }> {
  const bot = botInHand(setting);
  const held = holdSubmission(bot.store, "s");
  bot.store.submissions.settle(held, "unknown", 0, { problem: { code: "no-answer" } });
  await bot.says("/start");
  await bot.taps(bot.words.text("unknown-row", { name }));
  return { ...bot, submission: () => bot.store.submissions.byId("s") };
}

describe("Stop", () => {
  test("takes a held campaign back", async () => {
    const bot = botInHand();
    holdSubmission(bot.store, "s");
    await bot.handle(bot.update.tap("s|s|stop", 1));
    expect(bot.store.submissions.byId("s")?.state).toBe("stopped");
    expect(bot.draft().answers.name).toBe(name);
    expect(bot.telegram.toasts).toEqual([undefined]);
  });

  test("of one that has left comes too late, and says so", async () => {
    const bot = botInHand();
    holdSubmission(bot.store, "s");
    bot.store.submissions.claim("s", 0);
    await bot.handle(bot.update.tap("s|s|stop", 1));
    expect(bot.store.submissions.byId("s")?.state).toBe("sending");
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-too-late")]);
  });

  test("of one that is unknown brings the question", async () => {
    const bot = await unknown();
    await bot.handle(bot.update.tap("s|s|stop", bot.telegram.messages(CHAT)[0]?.id ?? 0));
    expect(bot.reads()).toContain(bot.words.html("unknown-no-answer"));
    expect(bot.submission()?.state).toBe("unknown");
  });

  test("of another chat's is not obeyed", async () => {
    const bot = botInHand({ adminIds: [CHAT, CHAT + 1] });
    holdSubmission(bot.store, "s");
    await bot.handle(bot.update.tap("s|s|stop", 1, CHAT + 1));
    expect(bot.store.submissions.byId("s")?.state).toBe("held");
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
  });
});

describe("how a held one is to wait", () => {
  test.each([
    ["keep", "stopped"],
    ["hand-over", "stopped"],
    ["show", "stopped"],
    ["hand-over", "sending"],
  ] as const)("tapped as %s, leaves no screen with Stop of one that is %s by then", async (tap, state) => {
    const bot = botInHand();
    holdSubmission(bot.store, "s");
    endsMeanwhile(bot, state);
    await bot.handle(bot.update.tap(`s|s|${tap}`, 1));
    expect(bot.store.submissions.byId("s")?.state).toBe(state);
    expect(bot.telegram.messages(CHAT)).toEqual([]);
  });
});

describe("that it is not there", () => {
  test("is asked once more, and the answers are a draft again", async () => {
    const bot = await unknown();
    await bot.taps(bot.words.text("button-not-there"));
    expect(bot.reads()).toBe(bot.words.html("submission-sure-absent", { name, count: 2 }));
    expect(bot.submission()?.state).toBe("unknown");
    await bot.taps(bot.words.text("button-sure-absent"));
    expect(bot.submission()?.state).toBe("absent");
    expect(bot.draft().answers.name).toBe(name);
    expect(bot.telegram.messages(CHAT).at(-1)?.buttons).toEqual([]);
  });

  test("is taken back by Back", async () => {
    const bot = await unknown();
    await bot.taps(bot.words.text("button-not-there"));
    await bot.taps(bot.words.text("button-back"));
    expect(bot.labels()).toContain(bot.words.text("button-look-for"));
    expect(bot.submission()?.state).toBe("unknown");
  });

  test.each(["give-id", "not-there", "back", "look", "ask", "yes:1", "no:1"])(
    "or %s of one that is settled is an old button",
    async (action) => {
      const bot = await unknown();
      bot.submit.absent(bot.submission() as Submission, CHAT);
      const { id } = bot.telegram.messages(CHAT)[0] ?? { id: 0 };
      await bot.handle(bot.update.tap(`s|s|${action}`, id));
      expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-old-buttons"));
      expect(bot.telegram.messages(CHAT)[0]?.buttons).toEqual([]);
      expect(bot.store.chats.expecting(CHAT)).toBeUndefined();
    },
  );
});

describe("the number that a person gives", () => {
  async function gives(text: string, look?: Setting["look"]) {
    const bot = await unknown(look ? { look } : {});
    await bot.taps(bot.words.text("button-give-id"));
    await bot.says(text);
    return bot;
  }

  test("is taken when it is the campaign that was sent", async () => {
    const bot = await gives(" 123 ", (id) => itself(id));
    expect(bot.submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    expect(bot.store.chats.expecting(CHAT)).toBeUndefined();
    expect(bot.store.links.one(CHAT, 123)).toBeDefined();
    const said = bot.telegram.messages(CHAT).map(({ text }) => text);
    expect(said).not.toContain(bot.words.html("folder-toast-settled"));
  });

  test.each<[what: string, look: (id: number) => Looked]>([
    ["has another name", (id) => itself(id, { name: "Another" })],
    ["has other days", (id) => itself(id, { to: days.to.add({ days: 1 }) })],
    ["has other hours", (id) => itself(id, { fromTime: hours.from.add({ minutes: 1 }) })],
  ])("is refused when that campaign %s", async (_, look) => {
    const bot = await gives("123", look);
    expect(bot.submission()?.state).toBe("unknown");
    expect(bot.reads()).toContain(bot.words.html("submission-give-id", { name }));
    expect(bot.store.chats.expecting(CHAT)).toBeDefined();
  });

  test("is refused when that campaign is of another submission", async () => {
    const bot = await unknown({ look: (id) => itself(id) });
    const other = holdSubmission(bot.store, "other");
    bot.store.submissions.claim("other", 0);
    const sending = bot.store.submissions.byId("other") ?? other;
    bot.store.submissions.settle(sending, "accepted", 0, { campaignId: 123 });
    await bot.taps(bot.words.text("button-give-id"));
    await bot.says("123");
    expect(bot.submission()?.state).toBe("unknown");
    expect(bot.reads()).toContain(bot.words.html("give-id-another", { id: "123", name }));
  });

  test.each(["abc", "12 3", "1234567890123456"])("is asked for again when %j is none", async (text) => {
    const bot = await gives(text, (id) => itself(id));
    expect(bot.reads()).toContain(bot.words.html("give-id-not-a-number", { text }));
    expect(bot.submission()?.state).toBe("unknown");
  });

  test("is asked for again when the PBX has no such campaign, or cannot say", async () => {
    const bot = await gives("123");
    expect(bot.reads()).toContain(bot.words.html("give-id-no-such", { id: "123" }));
    const other = await gives("123", () => ({ ok: false, refusal: { code: "no-answer" } }));
    expect(other.reads()).toContain(other.words.html("pbx-no-answer"));
  });

  test("is nothing to a campaign that was settled meanwhile: the text goes on to the draft", async () => {
    const bot = await unknown();
    await bot.taps(bot.words.text("button-give-id"));
    bot.submit.absent(bot.submission() as Submission, CHAT);
    bot.store.drafts.save({ ...bot.draft(), cursor: { step: "name" } }, 0);
    await bot.says("123");
    expect(bot.store.chats.expecting(CHAT)).toBeUndefined();
    expect(bot.draft().answers.name).toBe("123");
  });
});

describe("looking for it", () => {
  test("is begun once, with the other ways out on the screen", async () => {
    const bot = await unknown();
    const { id, data } = bot.buttonOf(bot.words.text("button-look-for"));
    const tap = bot.update.tap(data, id);
    await bot.handle(tap);
    expect(bot.store.searches.isUnderWayOn("s", CHAT, id)).toBe(true);
    expect(bot.reads()).toBe(bot.words.html("submission-looking", { name }));
    bot.store.searches.finish("s");
    await bot.handle(tap);
    expect(bot.store.searches.isUnderWayOn("s", CHAT, id)).toBe(false);
  });

  test("that is tapped on two messages with the question waits on the first, and leaves the other as it is", async () => {
    const bot = await unknown();
    const { id, data } = bot.buttonOf(bot.words.text("button-look-for"));
    const again = await bot.telegram.api.sendMessage(CHAT, "the same question");
    await bot.handle(bot.update.tap(data, id));
    await bot.handle(bot.update.tap(data, again.message_id));
    const reads = (one: number) => bot.telegram.messages(CHAT).find((message) => message.id === one)?.text;
    expect([reads(id), reads(again.message_id)]).toEqual([
      bot.words.html("submission-looking", { name }),
      "the same question",
    ]);
  });

  test("beyond one that was found and is not it begins there", async () => {
    const bot = await unknown();
    await bot.handle(bot.update.tap("s|s|no:130", bot.telegram.messages(CHAT)[0]?.id ?? 0));
    expect(bot.store.searches.next()).toMatchObject({ submissionId: "s", afterId: 130 });
  });

  test("ends with a yes, checked like a number that was given", async () => {
    const bot = await unknown({ look: (id) => (id === 123 ? itself(id) : itself(id, { name: "Another" })) });
    const { id } = bot.telegram.messages(CHAT)[0] ?? { id: 0 };
    await bot.handle(bot.update.tap("s|s|yes:124", id));
    expect(bot.submission()?.state).toBe("unknown");
    expect(bot.reads()).toContain(bot.words.html("give-id-another", { id: "124", name: "Another" }));
    await bot.handle(bot.update.tap("s|s|yes:123", id));
    expect(bot.submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    expect(bot.telegram.messages(CHAT)[0]?.buttons).toEqual([]);
  });
});
