import { expect, test } from "vitest";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import { newestOnly } from "../../../src/bot/telegram/newest.ts";
import { fakeApi } from "./fake-api.ts";
import { refusal } from "./refusal.ts";

const view = (text: string) => ({ text, buttons: [] });

/**
 * Messages of which some are tapped again; the texts that Telegram was given.
 * @param editing what Telegram says to a change
 */
function office(editing: () => unknown = () => true) {
  const tapped = new Set<number>();
  const { api, calls } = fakeApi(({ method }) => {
    if (method === "editMessageText") return editing();
    return method === "sendMessage" ? { message_id: 9 } : true;
  });
  const { messages, settle } = newestOnly(createMessages(api), (_chat, messageId) => tapped.has(messageId));
  return { tapped, messages, settle, shown: () => calls.map(({ payload }) => (payload as { text?: string }).text) };
}

test("of what is put in the place of a message that is tapped again only the newest is shown", async () => {
  const { tapped, messages, settle, shown } = office();
  tapped.add(5);
  expect(await messages.place(7, 5, view("1"))).toBe(5);
  await settle(7);
  await messages.place(7, 5, view("2"));
  await settle(7);
  expect(shown()).toEqual([]);
  tapped.clear();
  await messages.place(7, 5, view("3"));
  await settle(7);
  expect(shown()).toEqual(["3"]);
});

test("what the taps behind it leave as it is comes at the end of the last one", async () => {
  const { tapped, messages, settle, shown } = office();
  tapped.add(5);
  await messages.place(7, 5, view("1"));
  tapped.clear();
  await settle(8);
  expect(shown()).toEqual([]);
  await settle(7);
  await settle(7);
  expect(shown()).toEqual(["1"]);
});

test("what waits for a message that is changed otherwise meanwhile is not shown", async () => {
  const { tapped, messages, settle, shown } = office();
  tapped.add(5);
  await messages.place(7, 5, view("1"));
  await messages.edit(7, 5, view("2"));
  tapped.clear();
  await settle(7);
  expect(shown()).toEqual(["2"]);
});

test.each([
  ["the bot itself takes away meanwhile is not sent in its place: something newer is shown", true, ["1", undefined]],
  ["somebody else has taken away is sent", false, ["1", "1"]],
])("what waits for a message that %s", async (_, byItself, expected) => {
  const { tapped, messages, settle, shown } = office(() => {
    if (byItself) void messages.remove(7, 5);
    throw refusal(400, "Bad Request: message to edit not found");
  });
  tapped.add(5);
  await messages.place(7, 5, view("1"));
  tapped.clear();
  await settle(7);
  expect(shown()).toEqual(expected);
});

test("other messages and new ones are shown at once", async () => {
  const { tapped, messages, shown } = office();
  tapped.add(5);
  await messages.place(7, 6, view("6"));
  expect(await messages.place(7, undefined, view("new"))).toBe(9);
  expect(shown()).toEqual(["6", "new"]);
});
