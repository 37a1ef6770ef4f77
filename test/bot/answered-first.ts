import type { Update } from "grammy/types";
import type { Call } from "./telegram/fake-api.ts";

/**
 * A tap shows its clock until it is answered: that comes before anything is drawn, and once.
 * @param calls what Telegram was asked so far, to which more is added
 */
export async function answeredFirst(
  { callback_query: tap }: Update,
  calls: readonly Call[],
  handled: () => Promise<unknown>,
): Promise<void> {
  const before = calls.length;
  await handled();
  if (!tap) return;
  const methods = calls.slice(before).map(({ method }) => method);
  const [at, ...more] = methods.flatMap((method, index) => (method === "answerCallbackQuery" ? [index] : []));
  const drawn = methods.findIndex((method) => /^(send|edit|delete|copy|pin)/.test(method));
  if (at !== undefined && more.length === 0 && (drawn === -1 || at < drawn)) return;
  throw new Error(`A tap is answered once, before anything is drawn: ${methods.join(", ")}`);
}
