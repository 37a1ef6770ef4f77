import { expect, test } from "vitest";
import { openTelegram } from "./open-telegram.ts";

const button = { text: "a", callback_data: "a" };

test.each([
  ["sendMessage", { chat_id: 1001, text: "a", txt: "b" }, 'unknown field "txt" in sendMessage'],
  ["sendMessage", { text: "a" }, "chat_id is empty"],
  ["sendMessage", { chat_id: 1001 }, "message text is empty"],
  ["sendMessage", { chat_id: 1001, text: 5 }, "sendMessage.text must be of type String"],
  [
    "sendMessage",
    { chat_id: 1001, text: "a", protect_content: "yes" },
    "sendMessage.protect_content must be of type Boolean",
  ],
  ["deleteMessage", { chat_id: 1001 }, 'field "message_id" of deleteMessage is missing'],
  ["deleteMessage", { chat_id: 1001, message_id: 1.5 }, "deleteMessage.message_id must be of type Integer"],
  [
    "sendMessage",
    { chat_id: 1001, text: "a", reply_markup: { inline_keyboard: [[{ ...button, colour: "red" }]] } },
    'unknown field "colour" in sendMessage.reply_markup.inline_keyboard[0][0]',
  ],
  [
    "sendMessage",
    { chat_id: 1001, text: "a", reply_markup: { inline_keyboard: [button] } },
    "sendMessage.reply_markup.inline_keyboard[0] must be of type Array of InlineKeyboardButton",
  ],
  ["setMyCommands", { commands: [], scope: { type: "chat" } }, 'field "chat_id" of setMyCommands.scope is missing'],
])("%s with %j is refused", async (method, params, reason) => {
  const { post } = await openTelegram();
  expect(await post(method, params)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${reason}` });
});

test.each([
  [{ ...button, style: "success" }],
  [{ text: "a", disabled: {} }],
  [{ text: "a", copy_text: { text: "123" } }],
])("the button %j of the newest Bot API is taken", async (newest) => {
  const { post } = await openTelegram();
  const answer = await post("sendMessage", { chat_id: 1001, text: "a", reply_markup: { inline_keyboard: [[newest]] } });
  expect(answer).toMatchObject({ ok: true, result: { reply_markup: { inline_keyboard: [[newest]] } } });
});

test("an unknown method is not found", async () => {
  const { post } = await openTelegram();
  expect(await post("sendMesage")).toMatchObject({ error_code: 404, description: "Not Found: method not found" });
});

test.each([
  ["700000001:AnotherToken", "Unauthorized"],
  ["nonsense", "Unauthorized: invalid token specified"],
])("the token %s is refused", async (token, description) => {
  const { telegram } = await openTelegram();
  const response = await fetch(`${telegram.url}/bot${token}/getMe`);
  expect(await response.json()).toEqual({ ok: false, error_code: 401, description });
  expect(telegram.refusals()).toHaveLength(1);
});

test("a urlencoded form and a query string carry parameters as text", async () => {
  const { telegram } = await openTelegram();
  const keyboard = JSON.stringify({ inline_keyboard: [[button]] });
  const body = new URLSearchParams({ text: "42", protect_content: "True", reply_markup: keyboard });
  const response = await fetch(`${telegram.url}/bot${telegram.token}/sendMessage?chat_id=1001`, {
    method: "POST",
    body,
  });
  expect(await response.json()).toMatchObject({
    result: { text: "42", has_protected_content: true, reply_markup: { inline_keyboard: [[button]] } },
  });
});

test("a file can be uploaded under its parameter's own name, and under no other", async () => {
  const { telegram } = await openTelegram();
  const upload = async (field: string) => {
    const body = new FormData();
    body.set("chat_id", "1001");
    body.set(field, new Blob(["a"]), "a.txt");
    const response = await fetch(`${telegram.url}/bot${telegram.token}/sendDocument`, { method: "POST", body });
    return response.json();
  };
  expect(await upload("document")).toMatchObject({ result: { document: { file_name: "a.txt" } } });
  expect(await upload("caption")).toMatchObject({ error_code: 400 });
  expect(await upload("docment")).toMatchObject({ error_code: 400 });
});

test("an upload that no parameter points at is refused", async () => {
  const { telegram } = await openTelegram();
  const body = new FormData();
  for (const [field, value] of Object.entries({ chat_id: "1001", text: "a" })) body.set(field, value);
  body.set("stray", new Blob(["a"]), "a.txt");
  const response = await fetch(`${telegram.url}/bot${telegram.token}/sendMessage`, { method: "POST", body });
  expect(await response.json()).toMatchObject({
    description: 'Bad Request: file "stray" of sendMessage is not used by any parameter',
  });
});

test("a body that is not JSON is refused", async () => {
  const { telegram } = await openTelegram();
  const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  expect(response.status).toBe(400);
});
