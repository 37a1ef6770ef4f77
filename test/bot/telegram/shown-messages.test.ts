import { describe, expect, test } from "vitest";
import { createDrawnViews } from "../../../src/bot/telegram/drawn-views.ts";
import { createLastMessages } from "../../../src/bot/telegram/last-messages.ts";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import { CHAT } from "../../store/memory.ts";
import { seenChat } from "../seen-chat.ts";
import { updateWriter } from "../update-writer.ts";
import { refusal } from "./refusal.ts";

const VIEW = { text: "a", buttons: [[{ label: "b", data: "m|new|" }]] };
const BARE = { text: "a", buttons: [] };
const GONE = refusal(400, "Bad Request: message to edit not found");

function chat() {
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  const methods = () => telegram.calls.map(({ method }) => method);
  const last = () => telegram.calls.at(-1)?.payload;
  return { telegram, messages, methods, last };
}

describe("a view", () => {
  test("is sent and edited as Telegram's HTML, without previews of links", async () => {
    const { messages, last } = chat();
    const how = { parse_mode: "HTML", link_preview_options: { is_disabled: true } };
    const id = await messages.send(CHAT, VIEW);
    expect(last()).toMatchObject({ ...how, text: "a" });
    expect(last()).not.toHaveProperty("reply_parameters");
    await messages.edit(CHAT, id, { ...VIEW, text: "c" });
    expect(last()).toMatchObject({ ...how, text: "c", message_id: id });
  });

  test("answers a message, and is sent all the same where that is gone", async () => {
    const { messages, last } = chat();
    await messages.send(CHAT, VIEW, 5);
    expect(last()).toMatchObject({ reply_parameters: { message_id: 5, allow_sending_without_reply: true } });
  });

  test.each([
    ["its text", { ...VIEW, text: "c" }],
    ["its buttons", BARE],
  ])("is edited only where it changes: %s", async (_, other) => {
    const { messages, methods } = chat();
    const id = await messages.send(CHAT, VIEW);
    expect(await messages.edit(CHAT, id, VIEW)).toBe(true);
    expect(methods()).toEqual(["sendMessage"]);
    expect(await messages.edit(CHAT, id, other)).toBe(true);
    expect([messages.shows(CHAT, id, other), messages.shows(CHAT, id, VIEW)]).toEqual([true, false]);
    expect(methods()).toEqual(["sendMessage", "editMessageText"]);
  });

  test("whose message is gone is told to be, is not remembered, and comes as a new one", async () => {
    const { telegram, messages, methods } = chat();
    const id = await messages.send(CHAT, VIEW);
    telegram.fails("editMessageText", GONE);
    expect(await messages.edit(CHAT, id, BARE)).toBe(false);
    expect(messages.shows(CHAT, id, BARE)).toBe(false);
    telegram.fails("editMessageText", GONE);
    expect(await messages.place(CHAT, id, BARE)).not.toBe(id);
    expect(methods().at(-1)).toBe("sendMessage");
  });

  test("that stands there already is no failure", async () => {
    const { telegram, messages } = chat();
    telegram.fails("editMessageText", refusal(400, "Bad Request: message is not modified"));
    expect(await messages.edit(CHAT, 5, VIEW)).toBe(true);
    expect(messages.shows(CHAT, 5, VIEW)).toBe(true);
  });

  test("that Telegram does not take is not remembered as shown", async () => {
    const { telegram, messages } = chat();
    telegram.fails("editMessageText", refusal(502, "Bad Gateway"));
    await expect(messages.edit(CHAT, 5, VIEW)).rejects.toThrow();
    expect(messages.shows(CHAT, 5, VIEW)).toBe(false);
  });
});

describe("buttons", () => {
  test("are taken off once, and not where there are none", async () => {
    const { messages, methods } = chat();
    const id = await messages.send(CHAT, VIEW);
    for (let times = 0; times < 2; times += 1) await messages.strip(CHAT, id);
    await messages.strip(CHAT, await messages.send(CHAT, BARE));
    expect(methods().filter((method) => method === "editMessageReplyMarkup")).toHaveLength(1);
  });

  test("that could not be taken off are taken off the next time", async () => {
    const { telegram, messages, methods } = chat();
    const id = await messages.send(CHAT, VIEW);
    telegram.fails("editMessageReplyMarkup", refusal(502, "Bad Gateway"));
    await expect(messages.strip(CHAT, id)).rejects.toThrow();
    await messages.strip(CHAT, id);
    expect(methods().filter((method) => method === "editMessageReplyMarkup")).toHaveLength(2);
  });
});

test.each<[error: Error | undefined, isOut: boolean]>([
  [undefined, true],
  [refusal(400, "Bad Request: message to delete not found"), true],
  [refusal(400, "Bad Request: message can't be deleted"), false],
])("a message that is taken out (%s) is out: %s", async (error, isOut) => {
  const { telegram, messages, methods } = chat();
  if (error) telegram.fails("deleteMessage", error);
  expect(await messages.takeOut(CHAT, 5)).toBe(isOut);
  expect(methods()).toEqual(["deleteMessage"]);
});

test("a message that could not be taken out because Telegram is not there is tried again by whoever asked", async () => {
  const { telegram, messages } = chat();
  telegram.fails("deleteMessage", refusal(502, "Bad Gateway"));
  await expect(messages.takeOut(CHAT, 5)).rejects.toThrow();
});

describe("removed", () => {
  test.each<[error: Error, then: string[]]>([
    [refusal(400, "Bad Request: message to delete not found"), []],
    [refusal(400, "Bad Request: message can't be deleted"), ["editMessageReplyMarkup"]],
  ])("where %s, %j follows", async (error, then) => {
    const { telegram, messages, methods } = chat();
    const id = await messages.send(CHAT, VIEW);
    telegram.fails("deleteMessage", error);
    await messages.remove(CHAT, id);
    expect(methods().slice(2)).toEqual(then);
  });

  test("it is forgotten", async () => {
    const { messages } = chat();
    const id = await messages.send(CHAT, VIEW);
    await messages.remove(CHAT, id);
    expect(messages.shows(CHAT, id, VIEW)).toBe(false);
  });
});

describe("of many messages", () => {
  const MOST = 10_000;

  test("what the oldest shows is forgotten first, counted from when it was drawn last", () => {
    const shown = createDrawnViews();
    for (let id = 0; id < MOST; id += 1) shown.became(CHAT, id, BARE);
    expect(shown.shows(CHAT, 0, BARE)).toBe(true);
    shown.became(CHAT, 0, BARE);
    shown.became(CHAT, MOST, BARE);
    expect([shown.shows(CHAT, 0, BARE), shown.shows(CHAT, 1, BARE), shown.shows(CHAT, 2, BARE)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("the last one of the chat heard of longest ago is forgotten first", () => {
    const messages = createLastMessages();
    const { text } = updateWriter();
    const hears = (from: number) => {
      const update = text("a", from);
      messages.came(update);
      return update.message?.message_id ?? 0;
    };
    const [first, second] = [hears(1), hears(2)];
    for (let from = 3; from <= MOST; from += 1) hears(from);
    expect([messages.isLast(1, first), messages.isLast(2, second)]).toEqual([true, true]);
    const again = hears(1);
    hears(MOST + 1);
    expect([messages.isLast(1, again), messages.isLast(2, second)]).toEqual([true, false]);
  });
});

describe("the last message of a chat", () => {
  const answer = (ok: boolean, result: unknown) => async () => ({ ok, result }) as never;

  test.each<[what: string, ok: boolean, result: unknown, payload: object, isLast: boolean]>([
    ["a message that was sent", true, { message_id: 7 }, { chat_id: CHAT }, true],
    ["one that was refused", false, { message_id: 7 }, { chat_id: CHAT }, false],
    ["an answer without a message", true, true, { chat_id: CHAT }, false],
    ["no answer", true, null, { chat_id: CHAT }, false],
    ["one of no chat", true, { message_id: 7 }, {}, false],
  ])("is %s: %s", async (_, ok, result, payload, isLast) => {
    const messages = createLastMessages();
    await messages.sent(answer(ok, result), "sendMessage", payload as never);
    expect(messages.isLast(CHAT, 7)).toBe(isLast);
  });

  test("does not go back by an edit of one above it", async () => {
    const messages = createLastMessages();
    for (const message_id of [7, 6]) {
      await messages.sent(answer(true, { message_id }), "editMessageText", { chat_id: CHAT } as never);
    }
    expect([messages.isLast(CHAT, 7), messages.isLast(CHAT, 6)]).toEqual([true, false]);
  });
});
