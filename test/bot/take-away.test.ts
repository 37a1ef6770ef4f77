import { expect, test } from "vitest";
import { createTakeAway } from "../../src/bot/take-away.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";
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
