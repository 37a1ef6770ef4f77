import { describe, expect, test } from "vitest";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import type { NoticeBody } from "../../src/store/notices.ts";
import { loadWords } from "../../src/words.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT } from "../store/memory.ts";
import { desk } from "./delivery-desk.ts";
import { refusal } from "./telegram/refusal.ts";

const words = loadWords("en");
const { name } = completeAnswers();

const OF_SUBMISSION = { kind: "submission", submissionId: "s" } as const;

describe("what became of a confirmation", () => {
  test("that was accepted is its card, in the place of its screen, and the card is the live one", async () => {
    const { store, tells, becomes, texts, telegram } = await desk();
    becomes("sending", "accepted");
    store.campaigns.add(pbxCampaign({ id: 123, name }), "s", 0);
    store.links.add(CHAT, 123);
    await tells(OF_SUBMISSION);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain(words.html("card-title", { name, id: "123" }));
    expect(store.links.one(CHAT, 123)?.cardId).toBe(telegram.messages(CHAT)[0]?.id);
    expect(store.submissions.byId("s")?.screenId).toBeUndefined();
  });

  test("names the numbers that were taken out of it since", async () => {
    const { store, tells, becomes, texts } = await desk();
    becomes("sending", "accepted");
    store.submissions.setTakenOut("s", 1);
    await tells(OF_SUBMISSION);
    expect(texts()).toEqual([words.html("submission-taken-out", { name, count: 1, left: 1 })]);
  });

  test("that is unknown is the question, without a Stop beside it", async () => {
    const { tells, becomes, telegram } = await desk();
    becomes("sending", "unknown");
    await tells(OF_SUBMISSION);
    const labels = telegram.messages(CHAT).flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));
    expect(labels).toContain(words.text("button-look-for"));
    expect(labels).not.toContain("Stop");
  });

  test.each<[state: SubmissionState, by: SubmissionState[]]>([
    ["stopped", ["stopped"]],
    ["stale", ["stale"]],
    ["rejected", ["sending", "rejected"]],
    ["absent", ["sending", "unknown", "absent"]],
  ])("that was %s says so", async (state, by) => {
    const { tells, becomes, texts } = await desk();
    becomes(...by);
    await tells(OF_SUBMISSION);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain(words.html(`submission-${state}` as "submission-stopped", { name }));
  });

  test.each<[state: string, by: SubmissionState[]]>([
    ["held", []],
    ["sending", ["sending"]],
  ])("that is still %s is no news", async (_, by) => {
    const { tells, becomes, texts } = await desk();
    becomes(...by);
    await tells(OF_SUBMISSION);
    expect(texts()).toEqual(["held"]);
  });

  test("of which nothing is known is told of nobody", async () => {
    const { tells, texts } = await desk();
    for (const kind of ["submission", "held", "kept-back"] as const) await tells({ kind, submissionId: "none" });
    expect(texts()).toEqual(["held"]);
  });
});

describe("a held one", () => {
  const notice = { kind: "held", submissionId: "s" } as const;

  test("comes with its Stop below, and the screen where it was is gone", async () => {
    const { store, tells, telegram, screenId } = await desk();
    await tells(notice);
    const [only, ...others] = telegram.messages(CHAT);
    expect(others).toEqual([]);
    expect(only?.id).not.toBe(screenId);
    expect(only?.buttons[0]?.map(({ text }) => text)).toEqual([words.text("button-stop")]);
    expect(store.submissions.byId("s")?.screenId).toBe(only?.id);
  });

  test("is known by its new screen before the old one is taken away: a kill in between leaves no screen that nobody owns", async () => {
    const { store, tells, telegram, screenId } = await desk();
    const known: unknown[] = [];
    telegram.api.config.use((previous, method, ...rest) => {
      if (method === "deleteMessage") known.push(store.submissions.byId("s")?.screenId, ...store.notices.due(10_000));
      return previous(method, ...rest);
    });
    await tells(notice);
    const oldMessage = expect.objectContaining({ body: { kind: "old-message", messageId: screenId } });
    expect(known).toEqual([telegram.messages(CHAT)[0]?.id, oldMessage]);
    expect(store.notices.due(10_000)).toEqual([]);
  });

  test("that is stopped while it is being shown leaves no screen that says it will be sent", async () => {
    const { tells, becomes, texts, telegram } = await desk();
    telegram.api.config.use((previous, method, ...rest) => {
      if (method === "sendMessage") becomes("stopped");
      return previous(method, ...rest);
    });
    await tells(notice);
    expect(texts()).toEqual(["held"]);
  });

  test("whose screen is drawn by somebody else meanwhile is shown by one message", async () => {
    const { tells, store, messages, telegram } = await desk();
    let isDrawn = false;
    telegram.api.config.use(async (previous, method, ...rest) => {
      if (method === "sendMessage" && !isDrawn) {
        isDrawn = true;
        store.submissions.setScreen("s", await messages.send(CHAT, { text: "in hand", buttons: [] }));
      }
      return previous(method, ...rest);
    });
    await tells(notice);
    expect(telegram.messages(CHAT).at(-1)?.id).toBe(store.submissions.byId("s")?.screenId);
    expect(telegram.messages(CHAT).filter(({ text }) => text === "in hand")).toEqual([]);
  });

  test("that has left meanwhile is shown nothing", async () => {
    const { tells, becomes, texts } = await desk();
    becomes("sending");
    await tells(notice);
    expect(texts()).toEqual(["held"]);
  });
});

describe("one that was kept back", () => {
  const notice = { kind: "kept-back", submissionId: "s" } as const;

  test("asks in the place of its screen", async () => {
    const { tells, becomes, telegram, screenId } = await desk();
    becomes("unknown");
    await tells(notice);
    expect(telegram.messages(CHAT).map(({ id }) => id)).toEqual([screenId]);
    expect(telegram.messages(CHAT)[0]?.text).not.toBe("held");
  });

  test("asks below where that is gone, and is remembered there", async () => {
    const { store, tells, becomes, telegram } = await desk();
    becomes("unknown");
    telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    await tells(notice);
    expect(store.submissions.byId("s")?.screenId).toBe(telegram.messages(CHAT).at(-1)?.id);
  });
});

describe("news of a campaign", () => {
  async function followed() {
    const at = await desk();
    at.store.campaigns.add(pbxCampaign({ id: 123, name, status: "running" }), undefined, 0);
    at.store.links.add(CHAT, 123);
    const cardId = await at.messages.send(CHAT, { text: "card", buttons: [] });
    at.store.links.setCard(CHAT, 123, cardId);
    const card = () => at.telegram.messages(CHAT).find(({ id }) => id === cardId)?.text;
    return { ...at, cardId, card };
  }
  const campaign = { accountId: 1, campaignId: 123 };

  test("is a message in answer to its card, which is drawn anew", async () => {
    const { tells, texts, card, cardId, telegram } = await followed();
    await tells({ kind: "status", ...campaign, news: "began", to: "running" });
    expect(texts().at(-1)).toContain(name);
    expect(telegram.calls.at(-2)?.payload).toMatchObject({ reply_parameters: { message_id: cardId } });
    expect(card()).toContain(words.html("card-title", { name, id: "123" }));
  });

  test("that only shows on the card makes no message", async () => {
    const { tells, texts, card } = await followed();
    const before = texts().length;
    await tells({ kind: "card", ...campaign });
    expect(texts()).toHaveLength(before);
    expect(card()).not.toBe("card");
  });

  test("says that the PBX counts fewer numbers than it was sent", async () => {
    const { tells, texts } = await followed();
    await tells({ kind: "fewer-counted", ...campaign, counted: 1, sent: 2 });
    expect(texts().at(-1)).toBe(words.html("news-fewer", { name, id: "123", counted: 1, sent: 2 }));
  });

  test("of one that is not known any more is no news", async () => {
    const { tells, texts } = await desk();
    await tells({ kind: "status", accountId: 1, campaignId: 9, news: "began", to: "running" });
    expect(texts()).toEqual(["held"]);
  });
});

describe("what a search brought", () => {
  const missed = { kind: "missed", first: 1, last: 20 } as const;

  test("stands where it was asked for", async () => {
    const { tells, becomes, texts, screenId } = await desk();
    becomes("unknown");
    await tells({ kind: "looked", submissionId: "s", messageId: screenId, result: missed });
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain(words.html("look-missed", { first: "1", last: "20" }));
  });

  test("is nothing once it is settled", async () => {
    const { tells, texts, screenId } = await desk();
    await tells({ kind: "looked", submissionId: "s", messageId: screenId, result: missed });
    expect(texts()).toEqual(["held"]);
  });
});

test.each<[body: NoticeBody, text: string]>([
  [{ kind: "folder" }, "in hand"],
  [{ kind: "left-behind", submissionId: "s" }, "in hand"],
  [{ kind: "journal", head: "abcd", rows: 3 }, words.html("journal-week", { head: "abcd", rows: 3 })],
  [{ kind: "pbx-token-refused" }, words.html("admin-token-refused")],
])("%j is told in one message", async (body, text) => {
  const { tells, texts } = await desk();
  await tells(body);
  expect(texts()).toEqual(["held", text]);
});

test("what became of numbers never to be called is told with how many there are", async () => {
  const { store, tells, texts } = await desk();
  store.doNotCall.add(["998901234567"], CHAT, 0);
  await tells({ kind: "do-not-call", outcome: { kind: "changed", mode: "add", changed: 1, same: 0, refused: 0 } });
  expect(texts().at(-1)).toContain(words.html("never-title", { count: 1 }));
  expect(texts().at(-1)).toContain(words.html("never-added", { changed: 1, same: 0, refused: 0 }));
});

describe("what Telegram does not take", () => {
  test.each<[what: string, error: Error, outcome: object]>([
    ["a closed chat", refusal(403, "Forbidden: bot was blocked by the user"), { kind: "unreachable" }],
    ["a wish to wait", refusal(429, "Too Many Requests", 7), { kind: "again", afterMs: 7_000 }],
    ["its own trouble", refusal(502, "Bad Gateway"), { kind: "again" }],
    ["a fault of ours", new Error("broken"), { kind: "again" }],
  ])("for %s", async (_, error, outcome) => {
    const { tells, telegram, events } = await desk();
    telegram.fails("sendMessage", error);
    expect(await tells({ kind: "pbx-token-refused" })).toEqual(outcome);
    expect(events).toEqual("afterMs" in outcome || Object.values(outcome).includes("again") ? ["notice-failed"] : []);
  });
});
