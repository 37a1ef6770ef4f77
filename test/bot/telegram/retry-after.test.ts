import { Api } from "grammy";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { obeyRetryAfter } from "../../../src/bot/telegram/retry-after.ts";
import { passedClock, wallClock } from "../../../src/clock.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Telegram, which answers 429 to each call of a method until its `retry_after` seconds have passed. */
function office(retryAfter: number, times = 1) {
  const calls: string[] = [];
  const stopping = new AbortController();
  const api = new Api("1:test", { fetch: () => Promise.reject(new Error("no network in this test")) });
  let left = times;
  api.config.use(async (_next, method, payload) => {
    calls.push(`${wallClock() / 1000} ${method} ${(payload as { chat_id?: number }).chat_id}`);
    if (left-- <= 0) return { ok: true, result: { message_id: 1 } as never };
    const parameters = { retry_after: retryAfter };
    return { ok: false, error_code: 429, description: "Too Many Requests", parameters };
  });
  const chatOfTap = (id: string) => (id === "of 7" ? 7 : 8);
  api.config.use(obeyRetryAfter({ chatOfTap, monotonic: passedClock, stopping: stopping.signal }));
  return { api, calls, stopping };
}

const settle = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test("a short wait is waited out within the call, whatever the method", async () => {
  const { api, calls } = office(20);
  const sent = api.sendMessage(7, "x");
  await settle(30);
  expect((await sent).message_id).toBe(1);
  expect(calls).toEqual(["0 sendMessage 7", "20 sendMessage 7"]);
});

test("within a longer one nobody calls that method for that chat, and everybody is told what is left", async () => {
  const { api, calls } = office(25);
  await expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 25 } });
  await settle(2);
  await expect(api.sendMessage(7, "y")).rejects.toMatchObject({
    error_code: 429,
    description: "Too Many Requests: retry after 23",
    parameters: { retry_after: 23 },
  });
  await settle(2);
  await api.sendMessage(8, "x");
  await api.deleteMessage(7, 1);
  expect(calls).toEqual(["0 sendMessage 7", "4 sendMessage 8", "4 deleteMessage 7"]);
  await settle(21);
  await api.sendMessage(7, "z");
  expect(calls.at(-1)).toBe("25 sendMessage 7");
});

test("an answer to a tap belongs to the tap's chat", async () => {
  const { api, calls } = office(25);
  await expect(api.answerCallbackQuery("of 7")).rejects.toMatchObject({ error_code: 429 });
  await expect(api.answerCallbackQuery("of 7")).rejects.toMatchObject({ error_code: 429 });
  await api.answerCallbackQuery("of 8");
  expect(calls).toHaveLength(2);
});

test("somebody else's call waits with the one that was refused", async () => {
  const { api, calls } = office(10);
  const both = Promise.all([api.sendMessage(7, "x"), settle(1).then(() => api.sendMessage(7, "y"))]);
  await settle(30);
  await both;
  expect(calls).toEqual(["0 sendMessage 7", "10 sendMessage 7", "10 sendMessage 7"]);
});

test("a method that is refused over and over is the caller's affair", async () => {
  const { api, calls } = office(10, 9);
  const refused = expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error_code: 429 });
  await settle(60);
  await refused;
  expect(calls).toHaveLength(3);
});

test("a process that stops waits for nothing", async () => {
  const { api, stopping } = office(20);
  const refused = expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error_code: 429 });
  await settle(1);
  stopping.abort();
  await settle(0);
  await refused;
});
