import { expect, test, vi } from "vitest";
import type { ChatEvent } from "../../../sandbox/telegram/contract.ts";
import { PATIENCE_MS } from "../../../sandbox/telegram/wait.ts";
import { openTelegram } from "./open-telegram.ts";

const keyboard = (label: string, data = "a") => ({ inline_keyboard: [[{ text: label, callback_data: data }]] });

test("what a person says reaches the bot with its commands and links marked", async () => {
  const { aziza } = await openTelegram();
  expect(aziza.says("/start now https://a.uz").message).toMatchObject({
    from: { id: 1001, first_name: "Aziza", language_code: "uz" },
    chat: { id: 1001, type: "private" },
    entities: [
      { type: "bot_command", offset: 0, length: 6 },
      { type: "url", offset: 11, length: 12 },
    ],
  });
});

test("a person sees only what came after their last action, by a new message or an edit", async () => {
  const { api, aziza } = await openTelegram();
  const { message_id: id } = await api.sendMessage(1001, "old 1");
  expect(await aziza.sees("old")).toMatchObject({ text: "old 1" });
  aziza.says("next");
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const waiting = expect(aziza.sees("old")).rejects.toThrow("for old after the last action");
  vi.advanceTimersByTime(PATIENCE_MS);
  vi.useRealTimers();
  await waiting;
  const seen = aziza.sees(/old \d/);
  await api.editMessageText(1001, id, "old 2");
  expect(await seen).toMatchObject({ text: "old 2" });
});

test("a person sees the last message only if it is the bot's, and anything anywhere", async () => {
  const { api, aziza } = await openTelegram({ patience: 20 });
  await api.sendMessage(1001, "1\u00a0000");
  expect((await aziza.seesLast("1 000")).fromBot).toBe(true);
  aziza.says("1 000");
  await expect(aziza.seesLast("1 000")).rejects.toThrow("as the last message");
  expect((await aziza.seesAnywhere("/start")).fromBot).toBe(false);
});

test("a failing wait shows the chat, its buttons and what the bot was refused", async () => {
  const { api, aziza } = await openTelegram({ patience: 10 });
  await api.sendMessage(1001, "Salom\nAziza", { reply_markup: keyboard("Boshlash") });
  await api.sendMessage(1001, "").catch(() => undefined);
  const message = await aziza.sees("Xayr").catch((error: Error) => error.message);
  expect(message).toBe(
    [
      "Aziza waited 10 ms for Xayr after the last action.",
      "On the screen:",
      "  #1 Aziza: /start",
      "  #2 bot: Salom",
      "      Aziza",
      "      [ Boshlash ]",
      "The bot was refused:",
      "  sendMessage: 400 Bad Request: message text is empty",
    ].join("\n"),
  );
});

test("a person taps the newest button with the label, or the one on the message named", async () => {
  const { api, aziza } = await openTelegram();
  const first = await api.sendMessage(1001, "1", { reply_markup: keyboard("✅ Ha", "first") });
  await api.sendMessage(1001, "2", { reply_markup: keyboard("✅ Ha", "second") });
  expect(aziza.taps(/Ha$/).update.callback_query?.data).toBe("second");
  expect(aziza.taps("✅ Ha", { messageId: first.message_id }).update.callback_query?.data).toBe("first");
});

test("a button that is not there, or does nothing, cannot be tapped", async () => {
  const { api, aziza } = await openTelegram();
  await api.sendMessage(1001, "1", { reply_markup: { inline_keyboard: [[{ text: "Kecha", disabled: {} }]] } });
  expect(() => aziza.taps("Kecha")).toThrow("[ Kecha (disabled) ]");
  expect(() => aziza.taps("Ertaga")).toThrow("Aziza sees no button Ertaga to tap");
});

test("an edited message comes as an edit, and of the person's own only", async () => {
  const { api, aziza } = await openTelegram();
  const { message_id: id } = await api.sendMessage(1001, "a");
  expect(aziza.editsMessage(1, "/help").edited_message).toMatchObject({
    message_id: 1,
    text: "/help",
    edit_date: expect.any(Number),
  });
  expect(() => aziza.editsMessage(id, "b")).toThrow("not a message of Aziza's");
});

test("an album comes as one update a file, all of one group", async () => {
  const { aziza } = await openTelegram();
  const bytes = Buffer.from("a");
  const updates = aziza.sendsAlbum([
    { as: "audio", file: { name: "a.mp3", bytes } },
    { as: "document", file: { name: "b.csv", bytes } },
  ]);
  expect(new Set(updates.map((update) => update.message?.media_group_id)).size).toBe(1);
  expect(updates[0]?.message?.audio?.file_name).toBe("a.mp3");
  expect(updates[1]?.message?.document?.file_name).toBe("b.csv");
});

test("contacts, stickers and photos arrive as what they are", async () => {
  const { aziza } = await openTelegram();
  const contact = { phoneNumber: "+998901234567", firstName: "Ali" };
  expect(aziza.sendsContact(contact).message?.contact).toEqual({ phone_number: "+998901234567", first_name: "Ali" });
  expect(aziza.sendsSticker().message?.sticker).toMatchObject({ type: "regular" });
  expect(aziza.sendsPhoto({ name: "a.jpg", bytes: Buffer.from("a") }, "see").message).toMatchObject({
    caption: "see",
    photo: [{ file_size: 1 }],
  });
});

test("in a group the bot hears commands and its name, and can answer there", async () => {
  const { telegram, api, aziza } = await openTelegram();
  const team = { id: -1001234567890, title: "Team" };
  for (const text of ["hello", "/help", "/help@another_bot", "ask @obzvon_bot"]) telegram.says(aziza, team, text);
  const heard = (await api.getUpdates()).map((update) => update.message).filter((one) => one?.chat.id === team.id);
  expect(heard.map((message) => message?.text)).toEqual(["/help", "ask @obzvon_bot"]);
  await api.sendMessage(team.id, "here");
  expect(telegram.group(team.id).at(-1)).toMatchObject({ text: "here", fromBot: true });
});

test("whoever watches a chat is told of everything in it", async () => {
  const { telegram, api } = await openTelegram();
  const events: ChatEvent["type"][] = [];
  const stop = telegram.watch((event) => events.push(event.type));
  const { message_id: id } = await api.sendMessage(1001, "a", { reply_markup: { force_reply: true } });
  await api.sendChatAction(1001, "typing");
  await api.deleteMessage(1001, id);
  await api.setMyCommands([{ command: "start", description: "Start" }]);
  stop();
  await api.sendMessage(1001, "b");
  expect(events).toEqual(["message", "action", "deleted", "commands"]);
});
