import type { Transformer } from "grammy";

/** Longest wait, in milliseconds, that is waited for within a call; a longer one is the caller's affair. */
const LONGEST_WAIT = 20_000;

/** Calls of one method to one chat that are made before the caller hears of a refusal. */
const TRIES = 3;

export interface RetryAfterParts {
  /** Milliseconds of a clock that is never set. */
  monotonic(): number;
  /** Resolves after so many milliseconds, sooner when the process stops. */
  sleep(milliseconds: number): Promise<void>;
  /** Aborted when the process stops: nothing is waited for then. */
  stopping: AbortSignal;
}

/**
 * Obeys Telegram's `retry_after` (Bot API, "Making requests", 429) for everybody at once: until it has passed no call of
 * that method to that chat leaves this process, whoever asks for one. A short wait is waited for here; within a longer
 * one the caller is told the same as Telegram would tell, with what is left of it.
 */
export function obeyRetryAfter({ monotonic, sleep, stopping }: RetryAfterParts): Transformer {
  /** Until when a method may not be called for a chat. */
  const closed = new Map<string, number>();

  function leftOf(key: string): number {
    const left = (closed.get(key) ?? 0) - monotonic();
    if (left > 0) return left;
    closed.delete(key);
    return 0;
  }

  return async (call, method, payload, signal) => {
    const key = `${method} ${"chat_id" in payload ? payload.chat_id : ""}`;
    for (let tries = 1; ; ) {
      const left = leftOf(key);
      if (left > LONGEST_WAIT || (left > 0 && (tries > TRIES || stopping.aborted))) return refusal(left);
      if (left > 0) {
        await sleep(left);
        continue;
      }
      const answer = await call(method, payload, signal);
      if (answer.ok || answer.error_code !== 429) return answer;
      closed.set(key, monotonic() + (answer.parameters?.retry_after ?? 1) * 1000);
      tries += 1;
    }
  };
}

/** As Telegram words it. */
function refusal(left: number) {
  const seconds = Math.ceil(left / 1000);
  const description = `Too Many Requests: retry after ${seconds}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } } as const;
}
