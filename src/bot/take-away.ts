import { untilWritten } from "../app/queue/until-written.ts";
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

export interface ReplacedParts extends TakeAwayParts {
  store: Pick<Store, "notices" | "transaction">;
  /** Aborted when the process stops. */
  stopping?: AbortSignal;
}

/** Milliseconds that whoever shows something newer has to put the old message away before it is put away by itself. */
const OWN_TRY = 10_000;

/**
 * Notes what shows something now and puts the message away that showed it before. That the old one is to go is owed from the
 * commit that knows of the new one: a kill right behind it would leave a screen that says for ever what was true a while ago.
 */
export function createReplaced({ store, messages, now, log, stopping }: ReplacedParts) {
  const write = <T>(work: () => T) =>
    untilWritten("screen", work, stopping === undefined ? { log } : { log, stopping });

  /**
   * @param old the message that showed it before, if one did
   * @param placed writes down which message shows it now, in the transaction from which on the old one is owed
   * @param putAway takes the old one away, or leaves a line of it instead; where Telegram does not take that now, or the chat is closed, it stays owed
   */
  return async function replaced(
    chatId: number,
    old: number | undefined,
    placed: () => void,
    putAway = (messageId: number) => messages.remove(chatId, messageId),
  ): Promise<void> {
    const owe = (messageId: number) => store.notices.add(chatId, { kind: "old-message", messageId }, now(), OWN_TRY);
    // Waited for: without it the next try would send the same screen once more.
    const owed = await write(() =>
      store.transaction(() => {
        placed();
        return old === undefined ? undefined : { messageId: old, notice: owe(old) };
      }),
    );
    if (owed === undefined) return;
    let isAway = true;
    try {
      await putAway(owed.messageId);
    } catch (error) {
      log.warn("not-tidied", { error });
      const { kind } = failureOf(error);
      if (kind === "later") return;
      // In a chat that is closed it stands still, and goes once the person is there again.
      isAway = kind !== "closed";
    }
    await write(() => store.notices.settle(owed.notice, isAway, now()));
  };
}

export type Replaced = ReturnType<typeof createReplaced>;

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
      if (failureOf(error).kind === "own") return undefined;
      return () => void store.notices.add(chatId, { kind: "old-message", messageId }, now());
    }
  };
}

export type TakeAway = ReturnType<typeof createTakeAway>;
