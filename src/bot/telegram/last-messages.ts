import type { Transformer } from "grammy";
import type { Update } from "grammy/types";

/** So many chats are remembered; those of which nothing was heard for longest are forgotten first. */
const MOST = 10_000;

/** Which message is the last one of each chat, as far as this process knows: a private chat counts its messages up. */
export function createLastMessages() {
  const last = new Map<number, number>();

  function note(chatId: number, messageId: number): void {
    const newest = Math.max(messageId, last.get(chatId) ?? 0);
    last.delete(chatId);
    last.set(chatId, newest);
    const [oldest] = last.keys();
    if (last.size > MOST && oldest !== undefined) last.delete(oldest);
  }

  /** What the bot sends; of an edit the message is one that was noted before. */
  const sent: Transformer = async (previous, method, payload, signal) => {
    const answer = await previous(method, payload, signal);
    const result: unknown = answer.ok ? answer.result : undefined;
    const isMessage = typeof result === "object" && result !== null && "message_id" in result;
    if (isMessage && "chat_id" in payload) note(Number(payload.chat_id), Number(result.message_id));
    return answer;
  };

  return {
    sent,
    /** What a person sent. */
    came({ message }: Update): void {
      if (message) note(message.chat.id, message.message_id);
    },
    /** Whether a message is the last one of its chat; no, where nothing was heard of the chat since the start. */
    isLast: (chatId: number, messageId: number): boolean => last.get(chatId) === messageId,
  };
}

export type LastMessages = ReturnType<typeof createLastMessages>;
