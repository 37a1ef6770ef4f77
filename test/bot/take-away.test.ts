import { expect, test } from "vitest";
import { createReplaced, createTakeAway } from "../../src/bot/take-away.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";
import { desk } from "./delivery-desk.ts";
import { seenChat } from "./seen-chat.ts";
import { refusal } from "./telegram/refusal.ts";

test("a message that Telegram does not take away now is owed by itself, for the news not to be told again", async () => {
  const store = memoryStore();
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  const { log } = recordedLog();
  const takeAway = createTakeAway({ store, messages, now: () => 0, log });
  const messageId = await messages.send(CHAT, { text: "Sending…", buttons: [] });
  telegram.fails("deleteMessage", refusal(429, "Too Many Requests", 7));
  const owed = await takeAway(CHAT, messageId);
  owed?.();
  expect(store.notices.due(0).map(({ body }) => body)).toEqual([{ kind: "old-message", messageId }]);
  expect(await takeAway(CHAT, messageId)).toBeUndefined();
  expect(telegram.messages(CHAT)).toEqual([]);
});

test.each([
  ["later, stays owed", refusal(429, "Too Many Requests", 7), 1],
  ["not at all, is owed no more", refusal(400, "Bad Request: message can't be deleted"), 0],
  [
    "not from a closed chat, is owed no more while it is closed",
    refusal(403, "Forbidden: bot was blocked by the user"),
    0,
  ],
])("a replaced message that Telegram takes away %s", async (_, failure, left) => {
  const store = memoryStore();
  const { log } = recordedLog();
  const replaced = createReplaced({ store, messages: { remove: () => Promise.reject(failure) }, now: () => 0, log });
  await replaced(CHAT, 1, () => {});
  expect(store.notices.due(0)).toEqual([]);
  expect(store.notices.due(10_000)).toHaveLength(left);
});

test("what nothing was shown by before is noted, and nothing is owed", async () => {
  const store = memoryStore();
  const { log } = recordedLog();
  const noted: string[] = [];
  const replaced = createReplaced({
    store,
    messages: { remove: async () => void noted.push("removed") },
    now: () => 0,
    log,
  });
  await replaced(CHAT, undefined, () => void noted.push("placed"));
  expect(noted).toEqual(["placed"]);
  expect(store.notices.nextDue()).toBeUndefined();
});

test("several screens of a chat that was closed all go once the person is there again, and what is gone is not tried", async () => {
  const store = memoryStore();
  const { log } = recordedLog();
  const refused = (failure: unknown) =>
    createReplaced({ store, messages: { remove: () => Promise.reject(failure) }, now: () => 0, log });
  const blocked = refusal(403, "Forbidden: bot was blocked by the user");
  await refused(blocked)(CHAT, 1, () => {});
  await refused(blocked)(CHAT, 2, () => {});
  await refused(refusal(400, "Bad Request: message can't be deleted"))(CHAT, 3, () => {});
  store.notices.revive(CHAT, 20_000);
  expect(store.notices.due(20_000).map(({ body }) => body)).toEqual([
    { kind: "old-message", messageId: 1 },
    { kind: "old-message", messageId: 2 },
  ]);
});

test("a message that stands in a chat that was closed stays owed, for the news not to be told again", async () => {
  const store = memoryStore();
  const { log } = recordedLog();
  const blocked = refusal(403, "Forbidden: bot was blocked by the user");
  const takeAway = createTakeAway({ store, messages: { remove: () => Promise.reject(blocked) }, now: () => 0, log });
  const owed = await takeAway(CHAT, 7);
  owed?.();
  expect(store.notices.due(0).map(({ body }) => body)).toEqual([{ kind: "old-message", messageId: 7 }]);
});

test("a replaced message of which a line is being left, while Telegram asks to wait, is not deleted under it", async () => {
  const { tells, telegram, messages, texts, screenId } = await desk();
  const oldMessage = { kind: "old-message", messageId: screenId } as const;
  const change = Promise.withResolvers<void>();
  telegram.api.config.use(async (previous, method, ...rest) => {
    if (method === "editMessageText") await change.promise;
    return previous(method, ...rest);
  });
  const left = messages.edit(CHAT, screenId, { text: "one line of it", buttons: [] });
  expect(await tells(oldMessage)).toEqual({ kind: "again" });
  change.resolve();
  await left;
  expect(texts()).toEqual(["one line of it"]);
  expect(await tells(oldMessage)).toMatchObject({ kind: "told" });
  expect(texts()).toEqual([]);
});
