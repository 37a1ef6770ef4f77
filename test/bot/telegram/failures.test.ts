import { BotError, Context, HttpError } from "grammy";
import { expect, test } from "vitest";
import { type Failure, failureOf } from "../../../src/bot/telegram/failures.ts";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { refusal } from "./refusal.ts";

test.for<[what: string, error: unknown, failure: Failure]>([
  ["a network that is down", new HttpError("x", new TelegramUnreachable("ECONNREFUSED")), { kind: "later" }],
  ["an answer that does not come", new HttpError("x", new Error("Request to 'x' timed out")), { kind: "later" }],
  [
    "a file that cannot be read",
    new HttpError("x", Object.assign(new Error("no such file"), { code: "ENOENT" })),
    { kind: "own" },
  ],
  ["too many requests", refusal(429, "Too Many Requests: retry after 7", 7), { kind: "later", afterMs: 7_000 }],
  ["Telegram's own trouble", refusal(502, "Bad Gateway"), { kind: "later" }],
  ["a blocked bot", refusal(403, "Forbidden: bot was blocked by the user"), { kind: "closed" }],
  ["a chat that nobody opened", refusal(400, "Bad Request: chat not found"), { kind: "closed" }],
  ["a call that is wrong", refusal(400, "Bad Request: can't parse entities"), { kind: "own" }],
  ["a proxy that takes no file so big", new TelegramUnreachable("http-413"), { kind: "own" }],
  ["an error of the program", new TypeError("x"), { kind: "own" }],
])("%s", ([, error, failure]) => {
  expect(failureOf(error)).toEqual(failure);
});

test("it is found within what the middleware wraps around it", () => {
  const ctx = Object.create(Context.prototype) as Context;
  expect(failureOf(new BotError(new TelegramUnreachable("http-502"), ctx))).toEqual({ kind: "later" });
});
