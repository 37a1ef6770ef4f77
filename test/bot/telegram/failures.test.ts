import { HttpError } from "grammy";
import { expect, test } from "vitest";
import { type Failure, failureOf } from "../../../src/bot/telegram/failures.ts";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { refusal } from "./refusal.ts";

/** The disk is asked again in a second, not at once: whoever holds it needs the time. */
const SOON: Failure = { kind: "later", afterMs: 1_000 };

test.for<[what: string, error: unknown, failure: Failure]>([
  ["a network that is down", new HttpError("x", new TelegramUnreachable("ECONNREFUSED")), { kind: "later" }],
  ["an answer that does not come", new HttpError("x", new Error("Request to 'x' timed out")), { kind: "later" }],
  [
    "a file that cannot be read",
    new HttpError("x", Object.assign(new Error("no such file"), { code: "ENOENT" })),
    { kind: "own" },
  ],
  ["a database that is locked", Object.assign(new Error("locked"), { code: "SQLITE_BUSY" }), SOON],
  [
    "a full disk, however it is wrapped",
    new Error("x", { cause: Object.assign(new Error("no space"), { code: "ENOSPC" }) }),
    SOON,
  ],
  [
    "too many requests without a word of how long",
    refusal(429, "Too Many Requests"),
    { kind: "later", afterMs: 1_000 },
  ],
  ["too many requests", refusal(429, "Too Many Requests: retry after 7", 7), { kind: "later", afterMs: 7_000 }],
  ["Telegram's own trouble", refusal(502, "Bad Gateway"), { kind: "later" }],
  ["Telegram's own trouble of any kind", refusal(500, "Internal Server Error"), { kind: "later" }],
  ["a blocked bot", refusal(403, "Forbidden: bot was blocked by the user"), { kind: "closed" }],
  ["whatever else is forbidden", refusal(403, "Forbidden: the group chat was deleted"), { kind: "closed" }],
  ["a person who is no more", refusal(400, "Bad Request: user is deactivated"), { kind: "closed" }],
  ["a person who never wrote", refusal(400, "Bad Request: bot can't initiate conversation"), { kind: "closed" }],
  ["a group that threw the bot out", refusal(400, "Bad Request: bot was kicked from the group"), { kind: "closed" }],
  ["a chat that nobody opened", refusal(400, "Bad Request: chat not found"), { kind: "closed" }],
  ["a call that is wrong", refusal(400, "Bad Request: can't parse entities"), { kind: "own" }],
  ["a proxy that takes no file so big", new TelegramUnreachable("http-413"), { kind: "own" }],
  ["an error of the program", new TypeError("x"), { kind: "own" }],
])("%s", ([, error, failure]) => {
  expect(failureOf(error)).toEqual(failure);
});
