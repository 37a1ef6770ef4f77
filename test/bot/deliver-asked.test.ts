import { describe, expect, test } from "vitest";
import { withAccount } from "../../src/bot/views/account-views.ts";
import { testCallToldView } from "../../src/bot/views/test-call.ts";
import { lookingView } from "../../src/bot/views/unknown-views.ts";
import type { SearchResult } from "../../src/domain/campaign/search.ts";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import type { TestCallState } from "../../src/domain/campaign/test-call.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { loadWords } from "../../src/words.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT } from "../store/memory.ts";
import { desk } from "./delivery-desk.ts";
import { refusal } from "./telegram/refusal.ts";

const words = loadWords("en");

const OTHER = CHAT + 1;
const approvals = { viewFor: (chatId: number) => ({ text: `asked ${chatId}`, buttons: [] }) };

test("whose it is reads that a second person is asked in the place of its screen", async () => {
  const { tells, telegram, screenId } = await desk({ approvals });
  await tells({ kind: "approval", submissionId: "s" });
  expect(telegram.messages(CHAT)).toMatchObject([{ id: screenId, text: `asked ${CHAT}` }]);
});

test("whose it is reads it below where that screen is gone, and it is known there from then on", async () => {
  const { tells, telegram, store } = await desk({ approvals });
  telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
  await tells({ kind: "approval", submissionId: "s" });
  expect(store.submissions.byId("s")?.screenId).toBe(telegram.messages(CHAT).at(-1)?.id);
});

test("a second person is asked in a message of their own, and the screen of whose it is stays", async () => {
  const { tells, telegram, texts, store, screenId } = await desk({ approvals });
  await tells({ kind: "approval", submissionId: "s" }, OTHER);
  expect(telegram.messages(OTHER).map(({ text }) => text)).toEqual([`asked ${OTHER}`]);
  expect([texts(), store.submissions.byId("s")?.screenId]).toEqual([["held"], screenId]);
});

test("who has nothing to do with it, or where there is nothing to ask about, nobody is asked", async () => {
  const nobody = await desk({ approvals: { viewFor: () => undefined } });
  await nobody.tells({ kind: "approval", submissionId: "s" });
  expect(nobody.texts()).toEqual(["held"]);
  const none = await desk({ approvals });
  await none.tells({ kind: "approval", submissionId: "none" });
  expect(none.texts()).toEqual(["held"]);
});

test.each([true, false])("what a search brought is told to somebody else who may settle it: %s", async (may) => {
  const access = { mayTo: () => may, may: () => may, personOf: () => undefined } as never;
  const { tells, telegram, becomes } = await desk({ access });
  becomes("unknown");
  const result = { kind: "missed", first: 1, last: 20 } as const;
  await tells({ kind: "looked", submissionId: "s", result }, OTHER);
  expect(telegram.messages(OTHER)).toHaveLength(may ? 1 : 0);
});

test.each<[state: TestCallState, isTold: boolean]>([
  ["waiting", false],
  ["sending", false],
  ["accepted", true],
  ["rejected", true],
  ["unknown", true],
  ["dropped", true],
])("of a test call that is %s something is told: %s", async (state, isTold) => {
  const { store, tells, texts } = await desk();
  const request = { name: "April", trunks: ["712037006"], recording: "a", goodtime: 3, timezone: "utc +5" };
  const key = { draftId: "d-s", askedAt: 7 };
  store.testCalls.create({ ...key, chatId: CHAT, userId: CHAT, request, confirmedAt: 0 });
  const made = store.testCalls.byKey(key);
  if (!made) throw new Error("not created");
  if (state !== "waiting") store.testCalls.settle(made, state, { code: "refused", said: "why" });
  await tells({ kind: "test-call", ...key });
  const told = testCallToldView({ ...made, state, problem: { code: "refused", said: "why" } }, words);
  expect(texts()).toEqual(["held", ...(told ? [told.text] : [])]);
  expect(told !== undefined).toBe(isTold);
  if (told) expect(told.text.includes(words.html("pbx-said", { said: "why" }))).toBe(state === "rejected");
});

test("a held one whose words change is told in the place of its screen, without a message", async () => {
  const { tells, telegram, screenId } = await desk();
  await tells({ kind: "held", submissionId: "s", inPlace: true });
  expect(telegram.messages(CHAT).map(({ id }) => id)).toEqual([screenId]);
  expect(telegram.messages(CHAT)[0]?.text).not.toBe("held");
});

test("a message that something newer has replaced is taken away, not while that is being written", async () => {
  const { tells, texts, messages, screenId, telegram } = await desk();
  const { promise: written, resolve: write } = Promise.withResolvers<void>();
  telegram.api.config.use(async (previous, method, ...rest) => {
    if (method === "editMessageText") await written;
    return previous(method, ...rest);
  });
  const edit = messages.edit(CHAT, screenId, { text: "newer", buttons: [] });
  const body = { kind: "old-message", messageId: screenId } as const;
  expect(await tells(body)).toEqual({ kind: "again" });
  expect(texts()).toEqual(["held"]);
  write();
  await edit;
  expect((await tells(body)).kind).toBe("told");
  expect(texts()).toEqual([]);
});

test("the question about one that is unknown stands below what was taken out of it", async () => {
  const { store, tells, becomes, texts } = await desk();
  becomes("sending", "unknown");
  store.submissions.setTakenOut("s", 1);
  await tells({ kind: "submission", submissionId: "s" });
  expect(texts()).toHaveLength(2);
  expect(texts()[0]).toBe(words.html("submission-taken-out", { name: completeAnswers().name, count: 1, left: 1 }));
});

test.each<[state: string, by: SubmissionState[]]>([
  ["is held", []],
  ["is sent all the same", ["sending"]],
])("one that was kept back asks nothing once it %s", async (_, by) => {
  const { tells, becomes, texts } = await desk();
  becomes(...by);
  await tells({ kind: "kept-back", submissionId: "s" });
  expect(texts()).toEqual(["held"]);
});

describe("the message that says that a campaign is being looked for, once that is settled elsewhere", () => {
  async function looking() {
    const one = await desk();
    one.becomes("sending", "unknown");
    const { messages, store } = one;
    const lost = store.submissions.byId("s");
    if (!lost) throw new Error("not there");
    const messageId = await messages.send(CHAT, lookingView(lost, words));
    one.becomes("absent");
    const ends = (result?: SearchResult) =>
      one.tells(withoutUndefined({ kind: "looked", submissionId: "s", messageId, result }));
    return { ...one, messageId, ends };
  }

  test.each([undefined, { kind: "missed", first: 1, last: 20 }] as const)(
    "goes, whatever was found: %o",
    async (result) => {
      const { ends, texts } = await looking();
      await ends(result);
      expect(texts()).toEqual(["held"]);
    },
  );

  test("is owed where Telegram does not take that now", async () => {
    const { ends, telegram, store, messageId } = await looking();
    telegram.fails("deleteMessage", refusal(429, "Too Many Requests: retry after 3"));
    await ends();
    expect(store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body)).toContainEqual({
      kind: "old-message",
      messageId,
    });
  });

  test("goes as well where it was drawn with the account that only who tapped has to tell apart", async () => {
    const one = await desk({
      accountsAt: { has: () => true, shown: (userId) => (userId === OTHER ? "Second" : undefined), nameOf: () => "" },
      access: { mayTo: () => true, may: () => true, personOf: () => undefined } as never,
    });
    one.becomes("sending", "unknown");
    const lost = one.store.submissions.byId("s");
    if (!lost) throw new Error("not there");
    const messageId = await one.messages.send(OTHER, withAccount(lookingView(lost, words), "Second", words));
    one.becomes("absent");
    await one.tells({ kind: "looked", submissionId: "s", messageId }, OTHER);
    expect(one.telegram.messages(OTHER)).toEqual([]);
  });

  test("stays where it shows something else by now", async () => {
    const { ends, messages, messageId, texts } = await looking();
    await messages.edit(CHAT, messageId, { text: "another question", buttons: [] });
    await ends();
    expect(texts()).toEqual(["held", "another question"]);
  });

  test("stays where its buttons were taken off with the answer", async () => {
    const { ends, messages, messageId, texts } = await looking();
    await messages.strip(CHAT, messageId);
    await ends();
    expect(texts()).toHaveLength(2);
  });
});
