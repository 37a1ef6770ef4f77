import type { Api } from "grammy";
import type { ReactionTypeEmoji } from "grammy/types";

// By their numbers: a test keeps what people read out of the code, and takes signs for words.
const EYES = String.fromCodePoint(0x1f440) as ReactionTypeEmoji["emoji"];
const THUMB_UP = String.fromCodePoint(0x1f44d) as ReactionTypeEmoji["emoji"];

/**
 * Puts 👀 on a file that came and 👍 on it once it is read (Bot API, setMessageReaction). Only a sign: a chat may not allow it,
 * so that nothing waits for it, it is not tried again, and nobody hears that it was refused.
 */
export function createReactions(api: Pick<Api, "setMessageReaction">) {
  /** What is under way on a message, so that the later sign stays. */
  const underWay = new Map<string, Promise<void>>();

  function put(chatId: number, messageId: number, emoji: ReactionTypeEmoji["emoji"]): void {
    const key = `${chatId}/${messageId}`;
    const set = async () => {
      await api.setMessageReaction(chatId, messageId, [{ type: "emoji", emoji }]).catch(() => {});
    };
    const done = (underWay.get(key) ?? Promise.resolve()).then(set).finally(() => {
      if (underWay.get(key) === done) underWay.delete(key);
    });
    underWay.set(key, done);
  }

  return {
    /** A file came. */
    seen: (chatId: number, messageId: number): void => put(chatId, messageId, EYES),
    /** It was read, and something can be done with it. */
    read: (chatId: number, messageId: number): void => put(chatId, messageId, THUMB_UP),
    /** Resolves when Telegram has heard of all of them. */
    async idle(): Promise<void> {
      await Promise.all(underWay.values());
    },
  };
}

export type Reactions = ReturnType<typeof createReactions>;
