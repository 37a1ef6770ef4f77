import { expect, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

test("messages of a chat are numbered one after another, and each chat by itself", async () => {
  const { api, telegram } = await openTelegram();
  telegram.person({ id: 1002, firstName: "Bobur" }).says("hi");
  const ids = [await api.sendMessage(1001, "a"), await api.sendMessage(1002, "b"), await api.sendMessage(1001, "c")];
  expect(ids.map((message) => message.message_id)).toEqual([2, 2, 3]);
});

test.each([
  ["", "400 Bad Request: message text is empty"],
  [" \n ", "400 Bad Request: text must be non-empty"],
  ["a".repeat(4097), "400 Bad Request: message is too long"],
])("the text %j cannot be sent", async (text, refusal) => {
  const { api } = await openTelegram();
  expect(await refusalOf(api.sendMessage(1001, text))).toBe(refusal);
});

test("the length of a text counts after its markup is read", async () => {
  const { api } = await openTelegram();
  const message = await api.sendMessage(1001, `<b>${"&amp;".repeat(4096)}</b>`, { parse_mode: "HTML" });
  expect(message.text).toBe("&".repeat(4096));
});

test("a caption takes 1024 characters", async () => {
  const { aziza, api } = await openTelegram();
  aziza.sendsDocument({ name: "a.txt", bytes: Buffer.from("a") });
  const file = aziza.chat().at(-1)?.message.document?.file_id ?? "";
  expect(await refusalOf(api.sendDocument(1001, file, { caption: "a".repeat(1024) }))).toBe("");
  expect(await refusalOf(api.sendDocument(1001, file, { caption: "a".repeat(1025) }))).toBe(
    "400 Bad Request: message caption is too long",
  );
});

test("white space around a text is cut off and entities move along", async () => {
  const { api } = await openTelegram();
  const message = await api.sendMessage(1001, "  <b>a </b>\n", { parse_mode: "HTML" });
  expect(message).toMatchObject({ text: "a", entities: [{ type: "bold", offset: 0, length: 1 }] });
});

test("an edit that changes nothing is refused", async () => {
  const { api } = await openTelegram();
  const keyboard = { inline_keyboard: [[{ text: "a", callback_data: "a" }]] };
  const { message_id: id } = await api.sendMessage(1001, "<b>a</b>", { parse_mode: "HTML", reply_markup: keyboard });
  const notModified =
    "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
  const same = { parse_mode: "HTML", reply_markup: keyboard } as const;
  expect(await refusalOf(api.editMessageText(1001, id, "<strong>a</strong>", same))).toBe(notModified);
  expect(await refusalOf(api.editMessageReplyMarkup(1001, id, { reply_markup: keyboard }))).toBe(notModified);
  expect(await refusalOf(api.editMessageText(1001, id, "a", same))).toBe("");
});

test("an edit without a keyboard takes the keyboard away", async () => {
  const { api, aziza } = await openTelegram();
  const keyboard = { inline_keyboard: [[{ text: "a", callback_data: "a" }]] };
  const { message_id: id } = await api.sendMessage(1001, "a", { reply_markup: keyboard });
  await api.editMessageText(1001, id, "b");
  expect(aziza.chat().at(-1)).toMatchObject({ text: "b", buttons: [] });
});

test("what cannot be edited or deleted is refused", async () => {
  const { api, aziza } = await openTelegram();
  const text = await api.sendMessage(1001, "a");
  const asking = await api.sendMessage(1001, "a", { reply_markup: { force_reply: true } });
  const own = aziza.chat()[0]?.message.message_id ?? 0;
  expect(await refusalOf(api.editMessageText(1001, 99, "b"))).toBe("400 Bad Request: message to edit not found");
  expect(await refusalOf(api.editMessageText(1001, own, "b"))).toBe("400 Bad Request: message can't be edited");
  expect(await refusalOf(api.editMessageText(1001, asking.message_id, "b"))).toBe(
    "400 Bad Request: message can't be edited",
  );
  expect(await refusalOf(api.editMessageCaption(1001, text.message_id, { caption: "b" }))).toBe(
    "400 Bad Request: there is no caption in the message to edit",
  );
  expect(await refusalOf(api.deleteMessage(1001, 99))).toBe("400 Bad Request: message to delete not found");
});

test("a message keeps how it was sent", async () => {
  const { api } = await openTelegram();
  const options = { protect_content: true, message_effect_id: "5", link_preview_options: { is_disabled: true } };
  expect(await api.sendMessage(1001, "a", options)).toMatchObject({
    has_protected_content: true,
    effect_id: "5",
    link_preview_options: { is_disabled: true },
  });
});

test("in a group the bot cannot delete what people say", async () => {
  const { api, aziza, telegram } = await openTelegram();
  const { message } = telegram.says(aziza, { id: -1001, title: "Team" }, "/help");
  expect(await refusalOf(api.deleteMessage(-1001, message?.message_id ?? 0))).toBe(
    "400 Bad Request: message can't be deleted",
  );
  expect(await refusalOf(api.deleteMessage(1001, 1))).toBe("");
});

test.each([
  [{ message_thread_id: 5 }, "400 Bad Request: message thread not found"],
  [{ business_connection_id: "a" }, "400 Bad Request: business connection not found"],
  [{ parse_mode: "Markdown" }, "400 Bad Request: unsupported parse_mode"],
  [
    { entities: [{ type: "bold", offset: 0, length: 9 }] },
    "400 Bad Request: can't parse entities: entity is outside of the text",
  ],
])("a message with %j is refused", async (options, refusal) => {
  const { post } = await openTelegram();
  const { error_code, description } = await post("sendMessage", { chat_id: 1001, text: "text", ...options });
  expect(`${error_code} ${description}`).toBe(refusal);
});

test("links and commands are found in a text, but not in code or in links", async () => {
  const { api } = await openTelegram();
  const text = '/help <code>/start</code> <a href="https://a.uz/x">https://a.uz</a> <b>@someone</b>';
  const message = await api.sendMessage(1001, text, { parse_mode: "HTML" });
  expect(message.entities?.map((entity) => entity.type)).toEqual([
    "bot_command",
    "code",
    "text_link",
    "bold",
    "mention",
  ]);
});

test("a message can be deleted for 48 hours", async () => {
  let time = Date.UTC(2026, 10, 23);
  const { api, aziza } = await openTelegram({ now: () => time });
  const first = await api.sendMessage(1001, "a");
  const second = await api.sendMessage(1001, "b");
  await api.deleteMessage(1001, first.message_id);
  expect(aziza.chat().map((one) => one.text)).toEqual(["/start", "b"]);
  time += 48 * 60 * 60 * 1000 + 1000;
  expect(await refusalOf(api.deleteMessage(1001, second.message_id))).toBe("400 Bad Request: message can't be deleted");
});

test("a reply shows the message it answers, if there is one", async () => {
  const { api } = await openTelegram();
  const reply = await api.sendMessage(1001, "b", { reply_parameters: { message_id: 1 } });
  expect(reply.reply_to_message).toMatchObject({ message_id: 1, text: "/start" });
  expect(await refusalOf(api.sendMessage(1001, "b", { reply_parameters: { message_id: 99 } }))).toBe(
    "400 Bad Request: message to be replied not found",
  );
  const lenient = { message_id: 99, allow_sending_without_reply: true };
  expect(await refusalOf(api.sendMessage(1001, "b", { reply_parameters: lenient }))).toBe("");
});

test("a chat that never wrote to the bot is not found", async () => {
  const { api, telegram } = await openTelegram();
  const stranger = telegram.person({ id: 1002, firstName: "Bobur" });
  expect(await refusalOf(api.sendMessage(1002, "a"))).toBe("400 Bad Request: chat not found");
  telegram.says(stranger, { id: -1001, title: "Team" }, "/help");
  expect(await refusalOf(api.sendMessage(1002, "a"))).toBe(
    "403 Forbidden: bot can't initiate conversation with a user",
  );
});

test("a person who blocked the bot cannot be written to until they unblock it", async () => {
  const { api, aziza } = await openTelegram();
  expect(aziza.blocksBot().my_chat_member?.new_chat_member.status).toBe("kicked");
  expect(await refusalOf(api.sendMessage(1001, "a"))).toBe("403 Forbidden: bot was blocked by the user");
  expect(() => aziza.says("hello")).toThrow("blocked the bot");
  expect(aziza.unblocksBot().my_chat_member?.new_chat_member.status).toBe("member");
  expect(await refusalOf(api.sendMessage(1001, "a"))).toBe("");
});

test("a copy has the content and none of the keyboard; a forward says where it comes from", async () => {
  const { api, aziza } = await openTelegram();
  const keyboard = { inline_keyboard: [[{ text: "a", callback_data: "a" }]] };
  const { message_id: id } = await api.sendMessage(1001, "a", { reply_markup: keyboard });
  await api.copyMessage(1001, 1001, id);
  expect(aziza.chat().at(-1)).toMatchObject({ text: "a", buttons: [] });
  const forward = await api.forwardMessage(1001, 1001, 1);
  expect(forward.forward_origin).toMatchObject({ type: "user", sender_user: { id: 1001 } });
});

test("a bot reacts to a message with one emoji of those that there are, and takes it back", async () => {
  const { aziza, api } = await openTelegram();
  const { message_id: id } = aziza.says("hi").message ?? { message_id: 0 };
  await api.setMessageReaction(1001, id, [{ type: "emoji", emoji: "👀" }]);
  await api.setMessageReaction(1001, id, [{ type: "emoji", emoji: "👍" }]);
  expect(aziza.chat().at(-1)?.reaction).toBe("👍");
  await api.setMessageReaction(1001, id, []);
  expect(aziza.chat().at(-1)?.reaction).toBeUndefined();
});

test("reactions that a bot or the chat may not use are refused", async () => {
  const { aziza, api, telegram } = await openTelegram();
  const { message_id: id } = aziza.says("hi").message ?? { message_id: 0 };
  const refused = (reaction: unknown[], messageId = id) =>
    refusalOf(api.setMessageReaction(1001, messageId, reaction as never));
  const eyes = { type: "emoji", emoji: "👀" };
  expect(await refused([eyes], id + 1)).toBe("400 Bad Request: message to react not found");
  expect(await refused([{ type: "emoji", emoji: "✅" }])).toBe("400 Bad Request: REACTION_INVALID");
  expect(await refused([{ type: "paid" }])).toBe("400 Bad Request: REACTION_INVALID");
  expect(await refused([eyes, eyes])).toBe("400 Bad Request: REACTIONS_TOO_MANY");
  telegram.forbidsReactions(1001);
  expect(await refused([eyes])).toBe("400 Bad Request: REACTION_INVALID");
});
