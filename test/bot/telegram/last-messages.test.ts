import { expect, test } from "vitest";
import { createLastMessages } from "../../../src/bot/telegram/last-messages.ts";
import { CHAT } from "../../store/memory.ts";
import { updateWriter } from "../update-writer.ts";

const { text } = updateWriter();

/** A chat in which the bot sent a message. */
async function chat(id: number) {
  const messages = createLastMessages();
  const answered = async () => ({ ok: true, result: { message_id: id } });
  await messages.sent(answered as never, "sendMessage", { chat_id: CHAT, text: "a question" });
  return messages;
}

test("what the bot sent last is the last message", async () => {
  expect((await chat(5)).isLast(CHAT, 5)).toBe(true);
});

test("what a person wrote stands below it", async () => {
  const messages = await chat(0);
  messages.came(text("hello"));
  expect(messages.isLast(CHAT, 0)).toBe(false);
});

test("of a chat that nothing was heard of, no message is known to be the last", () => {
  expect(createLastMessages().isLast(CHAT, 5)).toBe(false);
});
