import { expect, test } from "vitest";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import { fakeApi } from "./fake-api.ts";
import { refusal } from "./refusal.ts";

const view = { text: "<b>Salom</b>", buttons: [[{ label: "Ha", data: "m|new|" }]] };

function refusing(description: string, method?: string) {
  const { api, calls } = fakeApi((call) => {
    if (method === undefined || method === call.method) throw refusal(400, `Bad Request: ${description}`);
    return true;
  });
  return { messages: createMessages(api), methods: () => calls.map((call) => call.method) };
}

test("a view is sent as HTML with its buttons, without a preview; its id comes back", async () => {
  const { api, calls } = fakeApi(() => ({ message_id: 42 }));
  expect(await createMessages(api).send(7, view, 5)).toBe(42);
  expect(calls[0]?.payload).toMatchObject({
    chat_id: 7,
    text: view.text,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: [[{ text: "Ha", callback_data: "m|new|" }]] },
    reply_parameters: { message_id: 5, allow_sending_without_reply: true },
  });
});

test("a view that takes another's place is shown as it would be sent", async () => {
  const { api, calls } = fakeApi(() => true);
  expect(await createMessages(api).edit(7, 42, view)).toBe(true);
  expect(calls.map(({ method, payload }) => [method, payload])).toEqual([
    [
      "editMessageText",
      {
        chat_id: 7,
        message_id: 42,
        text: view.text,
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: [[{ text: "Ha", callback_data: "m|new|" }]] },
      },
    ],
  ]);
});

test.for<[description: string, shown: boolean]>([
  ["message is not modified: same", true],
  ["message to edit not found", false],
  ["message can't be edited", false],
])("an edit refused with %j: the view is there: %s", async ([description, shown]) => {
  expect(await refusing(description).messages.edit(7, 1, view)).toBe(shown);
});

test("an edit that is refused for another reason is an error", async () => {
  await expect(refusing("can't parse entities").messages.edit(7, 1, view)).rejects.toThrow("can't parse");
  await expect(refusing("can't parse entities").messages.strip(7, 1)).rejects.toThrow("can't parse");
});

test("what cannot be pinned is no trouble, but for a chat that cannot be reached", async () => {
  await refusing("not enough rights to pin a message").messages.pin(7, 1);
  const { api } = fakeApi(() => {
    throw refusal(403, "Forbidden: bot was blocked by the user");
  });
  await expect(createMessages(api).pin(7, 1)).rejects.toThrow("blocked");
  await expect(createMessages(api).unpin(7, 1)).rejects.toThrow("blocked");
});

test("a message that is gone already is neither stripped nor missed", async () => {
  const { messages, methods } = refusing("message to delete not found");
  await messages.remove(7, 1);
  expect(methods()).toEqual(["deleteMessage"]);
});

test("a message too old to be deleted loses its buttons", async () => {
  const { messages, methods } = refusing("message can't be deleted for everyone", "deleteMessage");
  await messages.remove(7, 1);
  expect(methods()).toEqual(["deleteMessage", "editMessageReplyMarkup"]);
});

test.for<[place: string, messageId: number | undefined, refused: boolean, methods: string[], shownIn: number]>([
  ["a message that is there", 1, false, ["editMessageText"], 1],
  ["a message that is gone", 1, true, ["editMessageText", "sendMessage"], 42],
  ["no message", undefined, false, ["sendMessage"], 42],
])("a view finds its place: %s", async ([, messageId, refused, methods, shownIn]) => {
  const { api, calls } = fakeApi(({ method }) => {
    if (refused && method === "editMessageText") throw refusal(400, "Bad Request: message to edit not found");
    return { message_id: 42 };
  });
  expect(await createMessages(api).place(7, messageId, view)).toBe(shownIn);
  expect(calls.map(({ method }) => method)).toEqual(methods);
});
