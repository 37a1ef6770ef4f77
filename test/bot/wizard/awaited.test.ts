import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { doNotCallTap, submissionTap, wizardTap } from "../../../src/bot/callback-data.ts";
import { leaveAwaited } from "../../../src/bot/wizard/awaited.ts";
import type { Expecting } from "../../../src/store/chats.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const id: Expecting = { kind: "campaign-id", submissionId: "s" };
const numbers: Expecting = { kind: "do-not-call", mode: "add" };
const tap = (data: string) => ({ callback_query: { data } }) as unknown as Update;
const text = (said: string) => ({ message: { text: said } }) as unknown as Update;
const wizard = tap(wizardTap.pack({ draft: "d", action: "on", value: "" }));

test.for<[what: string, expecting: Expecting, update: Update, stays: boolean]>([
  ["a campaign's number, and a draft's button", id, wizard, false],
  ["a campaign's number, and a command", id, text("/new"), false],
  ["a campaign's number, and its own button", id, tap(submissionTap.pack({ submission: "s", action: "back" })), true],
  ["a campaign's number, and a text", id, text("123"), true],
  ["numbers never to be called, and a draft's button", numbers, wizard, false],
  ["numbers never to be called, and their own button", numbers, tap(doNotCallTap.pack({ action: "add" })), true],
])("%s: is the next message still awaited for it", ([, expecting, update, stays]) => {
  const store = memoryStore();
  store.chats.expect(CHAT, expecting);
  leaveAwaited(store, { chatId: CHAT, update });
  expect(store.chats.expecting(CHAT)).toEqual(stays ? expecting : undefined);
});
