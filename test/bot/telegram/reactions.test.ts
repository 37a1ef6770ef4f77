import { expect, test } from "vitest";
import { createReactions } from "../../../src/bot/telegram/reactions.ts";
import { obeyRetryAfter } from "../../../src/bot/telegram/retry-after.ts";
import { fakeApi } from "./fake-api.ts";
import { refusal } from "./refusal.ts";

const emojis = (calls: { payload: Record<string, unknown> }[]) =>
  calls.map(({ payload }) => (payload.reaction as { emoji: string }[])[0]?.emoji);

test("a file gets 👀, and 👍 behind it, however long the first takes", async () => {
  const first = Promise.withResolvers<true>();
  const { api, calls } = fakeApi(() => (calls.length === 1 ? first.promise : true));
  const reactions = createReactions(api);
  reactions.seen(7, 70);
  reactions.read(7, 70);
  await Promise.resolve();
  expect(emojis(calls)).toEqual(["👀"]);
  first.resolve(true);
  await reactions.idle();
  expect(emojis(calls)).toEqual(["👀", "👍"]);
  expect(calls[0]?.payload).toEqual({ chat_id: 7, message_id: 70, reaction: [{ type: "emoji", emoji: "👀" }] });
});

test("the later sign is still under way when the first is there, and nothing once it is", async () => {
  const answers = [Promise.withResolvers<true>(), Promise.withResolvers<true>()];
  const { api, calls } = fakeApi(() => answers[calls.length - 1]?.promise);
  const reactions = createReactions(api);
  reactions.seen(7, 70);
  reactions.read(7, 70);
  answers[0]?.resolve(true);
  await expect.poll(() => calls.length).toBe(2);
  let isIdle = false;
  const idle = reactions.idle().then(() => {
    isIdle = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isIdle).toBe(false);
  answers[1]?.resolve(true);
  await idle;
});

test.each([
  ["does not allow it", refusal(400, "Bad Request: REACTION_INVALID")],
  ["is closed", refusal(403, "Forbidden: bot was blocked by the user")],
  ["is not to be asked now", refusal(429, "Too Many Requests", 25)],
  ["cannot be reached", new Error("ECONNRESET")],
])("where a chat %s nobody hears of it, and it is not tried again", async (_what, error) => {
  const { api, calls } = fakeApi(() => {
    throw error;
  });
  const reactions = createReactions(api);
  expect(reactions.seen(7, 70)).toBeUndefined();
  await reactions.idle();
  expect(calls).toHaveLength(1);
});

test("a reaction that Telegram does not take now is not waited for, and what waits for it are only reactions", async () => {
  const methods: string[] = [];
  const call = obeyRetryAfter({
    monotonic: () => 0,
    chatOfTap: () => undefined,
    stopping: new AbortController().signal,
  });
  const previous = async (method: string) => {
    methods.push(method);
    return method === "setMessageReaction"
      ? ({ ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: 5 } } as const)
      : ({ ok: true, result: true as never } as const);
  };
  const react = () => call(previous as never, "setMessageReaction", { chat_id: 7, message_id: 70 } as never);
  expect(await react()).toMatchObject({ ok: false, error_code: 429 });
  expect(await react()).toMatchObject({ ok: false, error_code: 429 });
  expect(await call(previous as never, "sendMessage", { chat_id: 7, text: "a" } as never)).toMatchObject({ ok: true });
  expect(methods).toEqual(["setMessageReaction", "sendMessage"]);
});
