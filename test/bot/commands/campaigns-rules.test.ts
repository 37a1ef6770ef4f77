import { describe, expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";
import { catalogue } from "../views/screen-makers.ts";
import { colleagues, MADE, OTHER, SECRET } from "./colleagues.ts";

const words = catalogue().en;

/** A chat with one campaign. */
function withOne(): BotInHand {
  const bot = botInHand();
  bot.store.campaigns.add(pbxCampaign({ id: 7, name: "April" }), undefined, 7);
  bot.store.links.add(CHAT, 7);
  return bot;
}

/** A tap on a message of its own; the message then, and the toast. */
async function taps(bot: Pick<BotInHand, "telegram" | "handle" | "update">, data: string, from = CHAT) {
  const on = (await bot.telegram.api.sendMessage(from, "-")).message_id;
  await bot.handle(bot.update.tap(data, on, from));
  const { text, buttons } = bot.telegram.messages(from).find(({ id }) => id === on) ?? { text: "", buttons: [] };
  return { text, labels: buttons.flat().map((button) => button.text), toast: bot.telegram.toasts.at(-1) };
}

describe("/campaigns of somebody without any", () => {
  const hint = [words.text("button-new"), words.text("button-campaigns")];

  test.each<[what: string, make: (bot: BotInHand) => void, labels: string[]]>([
    ["and nothing else", () => {}, hint],
    [
      "but a draft",
      ({ store }) => store.drafts.createAside({ id: "d", chatId: CHAT, userId: CHAT, answers: { name: "May" } }, 0),
      [words.text("button-drafts", { count: 1 }), words.text("button-wishes")],
    ],
    ["but one in hand", ({ store }) => holdSubmission(store, "s"), [words.text("button-in-hand", { count: 1 })]],
    ["but another account", ({ store }) => addAccount(store), ["Filial"]],
    [
      "but others'",
      ({ store }) => store.campaigns.add(pbxCampaign({ id: 9 }), undefined, 0),
      [words.text("button-campaigns-others", { count: 1 })],
    ],
  ])("%s", async (_, make, labels) => {
    const bot = botInHand();
    make(bot);
    await bot.says("/campaigns");
    const seen = bot.telegram.messages(CHAT).map(({ buttons }) => buttons.flat().map(({ text }) => text));
    expect(seen).toContainEqual(labels);
  });

  test("of two chats one sees what of its own is in hand", async () => {
    const bot = botInHand({ adminIds: [CHAT + 1, CHAT] });
    holdSubmission(bot.store, "s");
    await bot.says("/campaigns", CHAT + 1);
    expect(bot.labels(CHAT + 1)).not.toContain(words.text("button-in-hand", { count: 1 }));
  });
});

test("one's own are not counted among the others'", async () => {
  const bot = withOne();
  for (const id of [8, 9]) bot.store.campaigns.add(pbxCampaign({ id }), undefined, id);
  await bot.says("/campaigns");
  expect(bot.labels()).toContain(words.text("button-campaigns-others", { count: 2 }));
});

test("what of others waits to be settled is counted with theirs, by whoever may settle it", async () => {
  for (const [seesAll, counted] of [
    [true, true],
    [false, false],
  ] as const) {
    const bot = colleagues("manager", { seesAll });
    await bot.says("/campaigns", OTHER);
    expect(bot.labels(OTHER).some((label) => label === words.text("button-campaigns-others", { count: 2 }))).toBe(
      counted,
    );
    const everybody = await taps(bot, "c|0|everybody", OTHER);
    const isShown = everybody.labels.some((label) => label.includes(SECRET));
    expect([everybody.toast, isShown]).toEqual(counted ? [undefined, true] : [words.text("toast-old-buttons"), false]);
  }
});

test("a campaign that is to be repeated is chosen from the same list, with the way back to it", async () => {
  const bot = withOne();
  const { text, labels } = await taps(bot, "c|0|repeat-page");
  expect([text, labels.at(-1)]).toEqual([words.html("campaigns-which-repeat"), words.text("button-back")]);
});

describe("what is looked for", () => {
  test("is the next message, once, also where that comes twice", async () => {
    const bot = withOne();
    await taps(bot, "c||search");
    const update = bot.update.text("April");
    for (let times = 0; times < 2; times += 1) await bot.handle(update);
    expect(bot.reads()).toBe(words.html("campaigns-found", { count: 1 }));
    await bot.says("April");
    expect(bot.reads()).toBe(words.html("idle-text"));
  });

  test("is not any more once the list is looked at again", async () => {
    const bot = withOne();
    await taps(bot, "c||search");
    await taps(bot, "c|0|list");
    await bot.says("April");
    expect(bot.reads()).toBe(words.html("idle-text"));
  });
});

test("news of a campaign are muted and asked for again, and an old button of another's says so", async () => {
  const bot = withOne();
  expect((await taps(bot, "c|7|mute")).toast).toBe(words.text("toast-muted"));
  expect(bot.store.links.one(CHAT, 7)?.muted).toBe(true);
  expect((await taps(bot, "c|7|unmute")).toast).toBe(words.text("toast-unmuted"));
  expect(bot.store.links.one(CHAT, 7)?.muted).toBe(false);
  expect((await taps(bot, "c|8|mute")).toast).toBe(words.text("toast-old-buttons"));
});

test("the history as a file counts one's own, of who only looks on everybody's, and stands in the journal", async () => {
  const own = withOne();
  own.store.campaigns.add(pbxCampaign({ id: 9 }), undefined, 0);
  const counted = (count: number) => words.html("files-of-all", { count });
  expect((await taps(own, "c||files")).text).toContain(counted(1));
  const viewer = colleagues("viewer");
  expect((await taps(viewer, "c||files", OTHER)).text).toContain(counted(1));
  await taps(viewer, "c||csv", OTHER);
  expect(viewer.store.journal.last(undefined, 1)).toMatchObject([{ kind: "export", what: "history", by: OTHER }]);
  expect(viewer.store.of(1).campaigns.byId(MADE)).toBeDefined();
});

test("another account is looked at from then on, by who has it alone", async () => {
  const bot = botInHand();
  const accountId = addAccount(bot.store);
  await taps(bot, `a|campaigns|${accountId}`);
  expect(bot.store.chats.account(CHAT)).toBe(accountId);
  bot.store.accounts.tick(accountId, CHAT, false);
  bot.store.chats.setAccount(CHAT, 1);
  expect((await taps(bot, `a|campaigns|${accountId}`)).toast).toBe(words.text("toast-old-buttons"));
  expect(bot.store.chats.account(CHAT)).toBe(1);
});

describe("the language", () => {
  test.each([true, false])("once chosen shows what its person can do, who makes campaigns: %s", async (makes) => {
    const bot = colleagues(makes ? "manager" : "viewer");
    const { text, toast } = await taps(bot, "m|speak|ru", OTHER);
    const ru = catalogue().ru;
    expect(text).toBe(makes ? ru.html("start-text") : ru.html("viewer-idle"));
    expect([toast, bot.store.people.language(OTHER)]).toEqual([ru.text("language-set"), "ru"]);
  });
});

test("the start tells of an open draft in which something was answered alone", async () => {
  const bot = botInHand();
  await bot.says("/new");
  await bot.says("/start");
  expect(bot.labels()).not.toContain(words.text("button-resume"));
  bot.store.drafts.save({ ...bot.draft(), answers: { name: "April" } }, 0);
  await bot.says("/start");
  expect(bot.labels()).toContain(words.text("button-resume"));
});

test.each(["open", "refresh", "mute", "unmute", "repeat"])(
  "what one had made at an account that was taken away is shown and changed by no button: %s",
  async (kind) => {
    const bot = botInHand({ look: (id) => ({ ok: true, value: pbxCampaign({ id, name: SECRET }) }) });
    const accountId = addAccount(bot.store);
    const { campaigns, links } = bot.store.of(accountId);
    campaigns.add(pbxCampaign({ id: 321, name: SECRET }), undefined, 0);
    links.add(CHAT, 321);
    bot.store.accounts.tick(accountId, CHAT, false);
    const before = links.one(CHAT, 321);
    await taps(bot, `c${accountId}|321|${kind}`);
    expect(bot.telegram.messages(CHAT).map(({ text }) => text)).not.toContainEqual(expect.stringContaining(SECRET));
    expect(links.one(CHAT, 321)).toEqual(before);
  },
);
