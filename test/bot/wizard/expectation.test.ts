import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { readTap, type Tap, writeTap } from "../../../src/bot/callback-data.ts";
import { dropExpectation } from "../../../src/bot/wizard/expectation.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Expecting } from "../../../src/store/chats.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const id: Expecting = { kind: "campaign-id", submissionId: "s" };
const numbers: Expecting = { kind: "do-not-call", mode: "add" };
const tap = (meant: Tap) => ({ callback_query: { data: writeTap(meant) } }) as unknown as Update;
const text = (said: string) => ({ message: { text: said } }) as unknown as Update;
const wizard = tap({ on: "draft", draftId: "d", tap: { kind: "on" } });

test.for<[what: string, expecting: Expecting, update: Update, stays: boolean]>([
  ["a campaign's number, and a draft's button", id, wizard, false],
  ["a campaign's number, and a command", id, text("/new"), false],
  [
    "a campaign's number, and its own button",
    id,
    tap({ on: "submission", submissionId: "s", tap: { kind: "back" } }),
    true,
  ],
  ["a campaign's number, and a text", id, text("123"), true],
  ["numbers never to be called, and a draft's button", numbers, wizard, false],
  ["numbers never to be called, and their own button", numbers, tap({ on: "do-not-call", tap: { kind: "add" } }), true],
])("%s: is the next message still awaited for it", ([, expecting, update, stays]) => {
  const store = memoryStore();
  store.chats.expect(CHAT, expecting);
  const read = readTap(update.callback_query?.data ?? "");
  dropExpectation(store, withoutUndefined({ chatId: CHAT, update, tap: read }));
  expect(store.chats.expecting(CHAT)).toEqual(stays ? expecting : undefined);
});
