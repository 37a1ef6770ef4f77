import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { failureOf } from "./telegram/failures.ts";
import type { Messages } from "./telegram/messages.ts";

/** Writes down what a message shows now, or what is still owed; run in the transaction that marks the notice as told. */
export type Keep = (() => void) | undefined;

export interface TakeAwayParts {
  store: Pick<Store, "notices">;
  messages: Pick<Messages, "remove">;
  /** Epoch milliseconds. */
  now(): number;
  log: Log;
}

/**
 * Takes messages away that something newer has replaced. What Telegram does not take now is no reason to tell the news once
 * more: it is owed by itself, so that no kill leaves a screen that says for ever what was true a while ago.
 */
export function createTakeAway({ store, messages, now, log }: TakeAwayParts) {
  /** @returns what keeps it owed, for the transaction that marks the news as told; nothing where the message is gone */
  return async function takeAway(chatId: number, messageId: number): Promise<Keep> {
    try {
      await messages.remove(chatId, messageId);
      return undefined;
    } catch (error) {
      log.warn("not-tidied", { error });
      if (failureOf(error).kind !== "later") return undefined;
      return () => void store.notices.add(chatId, { kind: "old-message", messageId }, now());
    }
  };
}
