import { expect, test, vi } from "vitest";
import { createSendBeside } from "../../../src/bot/sending/beside.ts";
import { createMessages, type Messages } from "../../../src/bot/telegram/messages.ts";
import { loadWords } from "../../../src/words.ts";
import { recordedLog } from "../../recorded-log.ts";
import { fakeApi } from "../telegram/fake-api.ts";

const CHAT = 7;
const words = loadWords("en");

function chat(send?: Messages["send"]) {
  const { api, calls } = fakeApi(() => ({ message_id: 1 }));
  const messages = createMessages(api);
  const show = vi.fn(async () => {});
  const turns: Promise<void>[] = [];
  const inTurn = (_chatId: number, work: () => Promise<void>) => void turns.push(work());
  const parts = { messages: send ? { ...messages, send } : messages, screen: { show }, inTurn, log: recordedLog().log };
  return { calls, show, turns, sendBeside: createSendBeside(parts) };
}

test("the chat goes on while a file is sent, and the screen comes below it", async () => {
  const { sendBeside, show, turns } = chat();
  const upload = Promise.withResolvers<void>();
  sendBeside(CHAT, words, () => upload.promise);
  await Promise.resolve();
  expect(turns).toEqual([]);
  upload.resolve();
  await expect.poll(() => show.mock.calls).toContainEqual([CHAT, "last"]);
});

test("a file that cannot be sent is told, and not tried for ever", async () => {
  const { sendBeside, calls, show } = chat();
  const send = vi.fn(() => Promise.reject(new Error("too slow")));
  sendBeside(CHAT, words, send);
  await expect.poll(() => show.mock.calls.length).toBe(1);
  expect(calls.map(({ payload }) => payload.text)).toEqual([words.html("file-not-sent")]);
  expect(send).toHaveBeenCalledOnce();
});

test("the screen comes below the line that a file could not be sent, however long that line takes", async () => {
  const told = Promise.withResolvers<number>();
  const { sendBeside, show, turns } = chat(() => told.promise);
  sendBeside(CHAT, words, () => Promise.reject(new Error("too slow")));
  await expect.poll(() => turns.length).toBe(1);
  await new Promise(setImmediate);
  expect(show).not.toHaveBeenCalled();
  told.resolve(1);
  await turns[0];
  expect(show.mock.calls).toEqual([[CHAT, "last"]]);
});
