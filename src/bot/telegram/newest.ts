import type { View } from "../views/view.ts";
import type { Messages } from "./messages.ts";

/**
 * Messages of which only the newest is shown: what is put in the place of a message on which another tap waits is left to
 * that tap, since it changes the same message once more. Each tap takes effect; only drawing waits.
 * @param isFollowed whether such a tap waits
 */
export function newestOnly(messages: Messages, isFollowed: (chatId: number, messageId: number) => boolean) {
  /** What is not shown yet, by chat and message. */
  const waiting = new Map<number, Map<number, View>>();

  /** Messages that are given just now what waited for them, and that nobody has taken away since. */
  const given = new Set<string>();
  const keyOf = (chatId: number, messageId: number) => `${chatId}/${messageId}`;

  /** The message is changed otherwise now. */
  function forget(chatId: number, messageId: number): void {
    const ofChat = waiting.get(chatId);
    if (ofChat?.delete(messageId) && ofChat.size === 0) waiting.delete(chatId);
  }

  async function place(chatId: number, messageId: number | undefined, view: View): Promise<number> {
    if (messageId === undefined) return messages.place(chatId, messageId, view);
    forget(chatId, messageId);
    if (!isFollowed(chatId, messageId)) return messages.place(chatId, messageId, view);
    waiting.set(chatId, (waiting.get(chatId) ?? new Map()).set(messageId, view));
    return messageId;
  }

  const newest: Messages = {
    ...messages,
    place,
    edit(chatId, messageId, view) {
      forget(chatId, messageId);
      return messages.edit(chatId, messageId, view);
    },
    strip(chatId, messageId) {
      forget(chatId, messageId);
      return messages.strip(chatId, messageId);
    },
    remove(chatId, messageId) {
      forget(chatId, messageId);
      given.delete(keyOf(chatId, messageId));
      return messages.remove(chatId, messageId);
    },
  };
  /** Shows what waited; below, where the message is gone, unless the bot itself took it away meanwhile: then something newer is shown. */
  async function give(chatId: number, messageId: number, view: View): Promise<void> {
    const key = keyOf(chatId, messageId);
    forget(chatId, messageId);
    given.add(key);
    try {
      const isShown = await messages.edit(chatId, messageId, view);
      if (!isShown && given.has(key)) await messages.send(chatId, view);
    } finally {
      given.delete(key);
    }
  }

  return {
    messages: newest,
    /** At the end of a chat's turn: shows what the taps behind it left as it was. */
    async settle(chatId: number): Promise<void> {
      for (const [messageId, view] of [...(waiting.get(chatId) ?? [])]) {
        if (!isFollowed(chatId, messageId)) await give(chatId, messageId, view);
      }
    },
  };
}
