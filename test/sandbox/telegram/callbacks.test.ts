import { expect, test } from "vitest";
import type { ChatEvent } from "../../../sandbox/telegram/contract.ts";
import { openTelegram, refusalOf } from "./open-telegram.ts";

const TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
const keyboard = { inline_keyboard: [[{ text: "Ha", callback_data: "yes" }]] };

test("a tap carries the message with its keyboard, and its answer reaches the person", async () => {
  const { telegram, api, aziza } = await openTelegram();
  await api.sendMessage(1001, "?", { reply_markup: keyboard });
  const events: ChatEvent[] = [];
  telegram.watch((event) => events.push(event));
  const tap = aziza.taps("Ha");
  const query = tap.update.callback_query;
  expect(query).toMatchObject({ data: "yes", from: { id: 1001 }, message: { text: "?", reply_markup: keyboard } });
  expect(query?.chat_instance).toMatch(/^\d+$/);
  await api.answerCallbackQuery(query?.id ?? "", { text: "ok", show_alert: true });
  expect(await tap.answered).toEqual({ text: "ok", alert: true });
  expect(events).toEqual([{ type: "toast", chatId: 1001, queryId: query?.id, text: "ok", alert: true }]);
});

test("a tap is answered once, in time and shortly", async () => {
  let time = Date.UTC(2026, 10, 23);
  const { api, aziza } = await openTelegram({ steady: () => time });
  const idOf = () => aziza.forgesTap("data", 1).update.callback_query?.id ?? "";
  const first = idOf();
  expect(await refusalOf(api.answerCallbackQuery(first, { text: "a".repeat(201) }))).toBe(
    "400 Bad Request: MESSAGE_TOO_LONG",
  );
  expect(await refusalOf(api.answerCallbackQuery(first))).toBe("");
  expect(await refusalOf(api.answerCallbackQuery(first))).toBe(TOO_OLD);
  const second = idOf();
  time += 15_001;
  expect(await refusalOf(api.answerCallbackQuery(second))).toBe(TOO_OLD);
  expect(await refusalOf(api.answerCallbackQuery("1"))).toBe(TOO_OLD);
});

test("a tap that nobody answers says so", async () => {
  const { aziza } = await openTelegram({ patience: 10 });
  await expect(aziza.forgesTap("data", 1).answered).rejects.toThrow("Aziza's tap was not answered in 10 ms");
});

test("a forged tap on a message that is gone brings an inaccessible message", async () => {
  const { aziza } = await openTelegram();
  expect(aziza.forgesTap("data", 99).update.callback_query?.message).toMatchObject({ message_id: 99, date: 0 });
});
