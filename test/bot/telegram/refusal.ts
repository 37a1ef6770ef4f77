import { GrammyError } from "grammy";

/** What grammY throws when Telegram refuses a call. `retryAfter`: seconds. */
export function refusal(status: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return new GrammyError(
    "Call failed",
    { ok: false, error_code: status, description, ...parameters },
    "sendMessage",
    {},
  );
}
