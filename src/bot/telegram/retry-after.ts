import type { Transformer } from "grammy";
import { lookingAsItLeaves } from "./leaving.ts";

/** Longest wait, in milliseconds, that is waited for within a call; a longer one is the caller's affair. */
const LONGEST_WAIT = 20_000;

/** What is only a sign is late when it had to wait: it is not made again. */
const NOT_WAITED_FOR = "setMessageReaction";

/** Calls of one method to one chat that are made before the caller hears of a refusal. */
const TRIES = 3;

export interface RetryAfterParts {
  /** Milliseconds of a clock that is never set. */
  monotonic(): number;
  /** The chat of a tap that is to be answered. */
  chatOfTap(queryId: string): number | undefined;
  /** Aborted when the process stops: nothing is waited for then. */
  stopping: AbortSignal;
}

/**
 * Obeys Telegram's `retry_after` (Bot API, "Making requests", 429) for everybody at once: until it has passed no call of
 * that method to that chat leaves this process, whoever asks for one. A short wait is waited for here; within a longer
 * one the caller is told the same as Telegram would tell, with what is left of it. It is looked at once more as the call
 * leaves: while its commit was being flushed another one may have been told to wait.
 */
export function obeyRetryAfter({ monotonic, chatOfTap, stopping }: RetryAfterParts): Transformer {
  /** Until when a method may not be called for a chat. */
  const closed = new Map<string, number>();

  function leftOf(key: string): number {
    const left = (closed.get(key) ?? 0) - monotonic();
    if (left > 0) return left;
    closed.delete(key);
    return 0;
  }

  function chatOf(payload: object): unknown {
    if ("chat_id" in payload) return payload.chat_id;
    return "callback_query_id" in payload ? chatOfTap(String(payload.callback_query_id)) : undefined;
  }

  return async (call, method, payload, signal) => {
    const key = `${method} ${chatOf(payload)}`;
    for (let tries = 1; ; ) {
      const left = leftOf(key);
      if (left > 0 && method === NOT_WAITED_FOR) return refusal(left);
      if (left > LONGEST_WAIT || (left > 0 && (tries > TRIES || stopping.aborted))) return refusal(left);
      if (left > 0) {
        await rest(left, stopping);
        continue;
      }
      let isHeldBack = false;
      const look = () => {
        const now = leftOf(key);
        isHeldBack = now > 0;
        return isHeldBack ? refusal(now) : undefined;
      };
      const answer = await lookingAsItLeaves(look, () => call(method, payload, signal));
      if (isHeldBack) continue;
      if (answer.ok || answer.error_code !== 429) return answer;
      closed.set(key, monotonic() + (answer.parameters?.retry_after ?? 1) * 1000);
      tries += 1;
    }
  };
}

/** Resolves after so many milliseconds, sooner when the process stops. */
function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopping.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stopping.addEventListener("abort", done);
  });
}

/** As Telegram words it. */
function refusal(left: number) {
  const seconds = Math.ceil(left / 1000);
  const description = `Too Many Requests: retry after ${seconds}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } } as const;
}
