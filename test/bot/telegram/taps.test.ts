import type { Update } from "grammy/types";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTaps } from "../../../src/bot/telegram/taps.ts";
import { fakeApi } from "./fake-api.ts";
import { refusal } from "./refusal.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const tap: Update = {
  update_id: 1,
  callback_query: { id: "q", from: { id: 1, is_bot: false, first_name: "N" }, chat_instance: "1", data: "" },
};

function office(answer: () => unknown = () => true) {
  const { api, calls } = fakeApi(answer);
  const failed = vi.fn();
  return { taps: createTaps(api, failed), calls, failed };
}

test("a tap is answered once, with the first word said", async () => {
  const { taps, calls } = office();
  taps.received(tap);
  await taps.answer("q", "Salom");
  await taps.answer("q", "Yana");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.map(({ payload }) => payload)).toEqual([{ callback_query_id: "q", text: "Salom", show_alert: false }]);
});

test("behind a busy chat it is answered empty, in time, and not again", async () => {
  const { taps, calls } = office();
  taps.received(tap);
  await vi.advanceTimersByTimeAsync(3_000);
  await taps.answer("q", "Kech");
  expect(calls.map(({ payload }) => payload)).toEqual([{ callback_query_id: "q" }]);
});

test("one that Telegram has forgotten costs nothing, another failure is told", async () => {
  const forgotten = office(() => {
    throw refusal(400, "Bad Request: query is too old");
  });
  forgotten.taps.received(tap);
  await forgotten.taps.answer("q");
  const broken = office(() => {
    throw refusal(500, "Internal Server Error");
  });
  broken.taps.received(tap);
  await vi.advanceTimersByTimeAsync(3_000);
  expect([forgotten.failed.mock.calls.length, broken.failed.mock.calls.length]).toEqual([0, 1]);
});

test("closed, it answers nothing more by itself", async () => {
  const { taps, calls } = office();
  taps.received(tap);
  taps.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toEqual([]);
});

test.each([
  [
    "of the message that it is on",
    { message_id: 5, date: 0, chat: { id: -7, type: "group", title: "T" } } as const,
    -7,
  ],
  ["of the person, where that message is not told", undefined, 1],
])("a tap is known to be in the chat %s until its answer is heard", async (_, message, chatId) => {
  const { taps } = office();
  taps.received({ ...tap, callback_query: { ...tap.callback_query, message } } as Update);
  expect(taps.chatOf("q")).toBe(chatId);
  await taps.answer("q");
  await taps.idle();
  expect(taps.chatOf("q")).toBeUndefined();
});
