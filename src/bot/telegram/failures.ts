import { GrammyError, HttpError } from "grammy";
import { isStoreTrouble } from "../../store/trouble.ts";
import { TelegramUnreachable } from "./fetch.ts";

/** Milliseconds before work is done again that found the database locked or the disk full. */
const AFTER_TROUBLE = 1_000;

/**
 * What a failure in a chat's turn means: try again later (`afterMs` when it is known how long to wait), the chat is closed
 * to us, or what was done itself was wrong. A database that cannot be written now is nobody's fault either.
 */
export type Failure = { kind: "later"; afterMs?: number } | { kind: "closed" } | { kind: "own" };

/** Refusals after which nothing reaches the chat until the person writes again; the first ones come as 400. */
const CLOSED = /chat not found|user is deactivated|can't initiate conversation|bot was blocked|bot was kicked/;

/** Reads a failure, however grammY has wrapped it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HttpError) return isTimeout(error.error) ? { kind: "later" } : failureOf(error.error);
  if (isStoreTrouble(error)) return { kind: "later", afterMs: AFTER_TROUBLE };
  // A proxy's page: what was sent is too big for it, now and later.
  if (error instanceof TelegramUnreachable) return { kind: error.code === "http-413" ? "own" : "later" };
  if (!(error instanceof GrammyError)) return { kind: "own" };
  const { error_code: status, description, parameters } = error;
  if (status === 429) return { kind: "later", afterMs: (parameters.retry_after ?? 1) * 1000 };
  if (status >= 500) return { kind: "later" };
  return { kind: status === 403 || CLOSED.test(description) ? "closed" : "own" };
}

/**
 * Whether grammY itself gave up waiting: that is a plain error, while errors of the network and of sent files have a class
 * or a code.
 */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && !("code" in error);
}
