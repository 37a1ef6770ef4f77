import { describe, expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { type BotInHand, botInHand, type Setting } from "../bot-in-hand.ts";

function withCampaigns(count: number, setting: Setting = {}): BotInHand {
  const bot = botInHand(setting);
  for (let id = 1; id <= count; id += 1) {
    bot.store.campaigns.add(pbxCampaign({ id, name: `Campaign ${id}`, status: "new" }), undefined, id);
    bot.store.links.add(CHAT, id);
  }
  return bot;
}

describe("/campaigns", () => {
  test("without any says so", async () => {
    const bot = botInHand();
    await bot.says("/campaigns");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none"));
  });

  test("shows six a page, newest first, and turns the page where it stands", async () => {
    const bot = withCampaigns(7);
    await bot.says("/campaigns");
    expect(bot.labels()[0]).toContain("Campaign 7");
    expect(bot.labels()).toHaveLength(12);
    await bot.taps("›");
    expect(bot.telegram.messages(CHAT)).toHaveLength(1);
    expect(bot.labels()[0]).toContain("Campaign 1");
    expect(bot.labels().slice(1)).toEqual([
      "‹",
      "2 / 2",
      bot.words.text("button-repeat"),
      bot.words.text("button-search"),
      bot.words.text("button-files"),
      bot.words.text("button-wishes"),
    ]);
  });

  test("shows what is unknown, also where there is nothing else", async () => {
    const bot = botInHand();
    bot.store.submissions.settle(holdSubmission(bot.store, "s"), "unknown", 0, { problem: { code: "cut" } });
    await bot.says("/campaigns");
    expect(bot.reads()).toBe(bot.words.html("unknown-waiting", { count: 1 }));
  });

  test("does not show other chats' campaigns", async () => {
    const bot = botInHand();
    bot.store.campaigns.add(pbxCampaign({ id: 9 }), undefined, 0);
    bot.store.links.add(CHAT + 1, 9);
    await bot.says("/campaigns");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none"));
  });
});

describe("a campaign's card", () => {
  test("is opened from the list without asking the PBX, and is the live one from then on", async () => {
    let asked = 0;
    const bot = withCampaigns(1, { look: () => ({ ok: false, refusal: { code: "cut", status: asked++ } }) });
    await bot.says("/campaigns");
    await bot.taps(bot.labels()[0] ?? "");
    expect(bot.reads()).toContain(bot.words.html("card-title", { name: "Campaign 1", id: "1" }));
    expect(bot.store.links.one(CHAT, 1)?.cardId).toBe(bot.telegram.messages(CHAT)[0]?.id);
    expect(asked).toBe(0);
  });

  test("that cannot be refreshed shows what was seen last, and why", async () => {
    const bot = withCampaigns(1, { look: () => ({ ok: false, refusal: { code: "no-connection" } }) });
    await bot.says("/status 1");
    expect(bot.reads()).toContain(bot.words.html("card-title", { name: "Campaign 1", id: "1" }));
    expect(bot.reads()).toContain(bot.words.html("pbx-no-connection"));
  });

  test("that is refreshed says so beside the tap", async () => {
    const bot = withCampaigns(1, { look: (id) => ({ ok: true, value: pbxCampaign({ id }) }) });
    await bot.says("/status 1");
    await bot.taps(bot.words.text("button-refresh"));
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-refreshed")]);
    await bot.taps(bot.words.text("button-campaigns"));
    expect(bot.reads()).toBe(bot.words.html("campaigns-title", { count: 1 }));
  });

  test("of nobody here is shown and not followed", async () => {
    const bot = botInHand({ look: (id) => ({ ok: true, value: pbxCampaign({ id, name: "Foreign" }) }) });
    await bot.says("/status 77");
    expect(bot.reads()).toContain("Foreign");
    expect(bot.store.links.one(CHAT, 77)).toBeUndefined();
  });
});

describe("/status", () => {
  test.each(["", " abc", " 12x", " 1234567890123456", " -1"])("%j asks which", async (rest) => {
    const bot = botInHand();
    await bot.says(`/status${rest}`);
    expect(bot.reads()).toBe(bot.words.html("status-which"));
  });

  test("of a campaign that there is not says so by its number", async () => {
    const bot = botInHand();
    await bot.says("/status 12");
    expect(bot.reads()).toBe(bot.words.html("status-no-such", { id: "12" }));
  });

  test("of one that cannot be looked at says why", async () => {
    const bot = botInHand({ look: () => ({ ok: false, refusal: { code: "no-answer" } }) });
    await bot.says("/status 12");
    expect(bot.reads()).toBe(bot.words.html("pbx-no-answer"));
  });
});

describe("looking for a campaign", () => {
  test("by a part of its name, asked for by a button: one message is taken for it", async () => {
    const bot = withCampaigns(12);
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-search"));
    expect(bot.reads()).toBe(bot.words.html("campaigns-search"));
    await bot.says("campaign 12");
    expect(bot.reads()).toBe(bot.words.html("campaigns-found", { count: 1 }));
    expect(bot.labels()[0]).toContain("Campaign 12");
    await bot.says("campaign 11");
    expect(bot.reads()).toBe(bot.words.html("idle-text"));
  });

  test("by /campaigns or /status and what is looked for", async () => {
    const bot = withCampaigns(12);
    await bot.says("/campaigns campaign");
    expect(bot.reads()).toContain(bot.words.html("campaigns-found", { count: 12 }));
    expect(bot.reads()).toContain(bot.words.html("campaigns-more", { count: 4 }));
    await bot.says("/status 24.11");
    expect(bot.reads()).toContain(bot.words.html("campaigns-found", { count: 12 }));
  });

  test("by /status and a name that only one has opens its card", async () => {
    const bot = withCampaigns(3);
    await bot.says("/status campaign 2");
    expect(bot.reads()).toContain(bot.words.html("card-title", { name: "Campaign 2", id: "2" }));
  });

  test("that is not there says so and how to look", async () => {
    const bot = withCampaigns(1);
    await bot.says("/campaigns navroz");
    expect(bot.reads()).toBe(bot.words.html("campaigns-none-found", { text: "navroz" }));
  });

  test("is over with another command: the next message is an answer again", async () => {
    const bot = withCampaigns(12);
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-search"));
    await bot.says("/help");
    await bot.says("campaign 12");
    expect(bot.reads()).toBe(bot.words.html("idle-text"));
  });
});

describe("the history as a file", () => {
  test("is asked for from the list: all of it, in the kind that is tapped", async () => {
    const bot = withCampaigns(3);
    await bot.says("/campaigns");
    await bot.taps(bot.words.text("button-files"));
    expect(bot.reads()).toBe(bot.words.html("files-of-all", { count: 3 }));
    await bot.taps("xlsx");
    expect(bot.asked).toEqual(["xlsx of “”"]);
  });

  test("of what was looked for is of that search alone, also after another one", async () => {
    const bot = withCampaigns(12);
    await bot.says("/campaigns campaign 12 | 24.11");
    const older = bot.buttonOf(bot.words.text("button-files"));
    await bot.says("/campaigns campaign 11");
    await bot.handle(bot.update.tap(older.data, older.id));
    await bot.taps("csv");
    expect(bot.asked).toEqual(["csv of “campaign 12   24.11”"]);
  });

  test("is not offered of a search that no button can carry, rather than of another one", async () => {
    const bot = withCampaigns(1);
    await bot.says(`/campaigns ${"c campaign ".repeat(6)}`);
    expect(bot.reads()).toContain(bot.words.html("campaigns-found", { count: 1 }));
    expect(bot.labels()).not.toContain(bot.words.text("button-files"));
  });
});

test("news of a campaign are muted in one chat, and asked for again", async () => {
  const bot = withCampaigns(1);
  await bot.says("/campaigns");
  await bot.taps(bot.labels()[0] ?? "");
  await bot.taps(bot.words.text("button-mute"));
  expect(bot.store.links.one(CHAT, 1)?.muted).toBe(true);
  await bot.taps(bot.words.text("button-unmute"));
  expect(bot.store.links.one(CHAT, 1)?.muted).toBe(false);
});
