import type { InlineKeyboardButton } from "grammy/types";
import { type Call, fakeApi } from "./telegram/fake-api.ts";

/** A message as a person sees it. */
export interface Seen {
  id: number;
  /** The method that sent it. */
  by: string;
  text: string;
  buttons: InlineKeyboardButton[][];
}

interface Payload {
  chat_id: number;
  message_id: number;
  text?: string;
  caption?: string;
  reaction?: { emoji: string }[];
  reply_markup?: { inline_keyboard: InlineKeyboardButton[][] };
}

/** Telegram in the test's own process: keeps what each chat shows and which answers taps got. */
export function seenChat() {
  const chats = new Map<number, Seen[]>();
  const toasts: (string | undefined)[] = [];
  const reactions = new Map<number, string>();
  const failures: { method: string; error: unknown }[] = [];
  let lastId = 1000;

  const pinned = new Set<number>();
  const shown = (chatId: number) => {
    const messages = chats.get(chatId) ?? [];
    chats.set(chatId, messages);
    return messages;
  };
  const buttonsOf = ({ reply_markup }: Payload) => reply_markup?.inline_keyboard ?? [];

  function answer({ method, payload }: Call): unknown {
    const failure = failures.findIndex((one) => one.method === method);
    if (failure >= 0) throw failures.splice(failure, 1)[0]?.error;
    if (method === "answerCallbackQuery") return toasts.push((payload as { text?: string }).text) > 0;
    const sent = payload as unknown as Payload;
    if (method === "setMessageReaction")
      return reactions.set(sent.message_id, sent.reaction?.[0]?.emoji ?? "").size > 0;
    const messages = shown(sent.chat_id);
    const message = messages.find(({ id }) => id === sent.message_id);
    switch (method) {
      case "editMessageText":
      case "editMessageReplyMarkup":
        if (!message) throw new Error(`No message ${sent.message_id}`);
        Object.assign(message, { text: sent.text ?? message.text, buttons: buttonsOf(sent) });
        return true;
      case "pinChatMessage":
        return pinned.add(sent.message_id).size > 0;
      case "unpinChatMessage":
        return pinned.delete(sent.message_id);
      case "deleteMessage":
        chats.set(
          sent.chat_id,
          messages.filter((one) => one !== message),
        );
        return true;
      default: {
        lastId += 1;
        messages.push({ id: lastId, by: method, text: sent.text ?? sent.caption ?? "", buttons: buttonsOf(sent) });
        return { message_id: lastId };
      }
    }
  }

  return {
    ...fakeApi(answer),
    /** What the chat shows, from above. */
    messages: (chatId: number): readonly Seen[] => shown(chatId),
    /** What taps were answered, in their order; undefined for an empty answer. */
    toasts,
    /** The bot's reactions, by message. */
    reactions,
    /** The messages that stand pinned. */
    pinned,
    /** The next call of a method fails once. */
    fails: (method: string, error: unknown): void => void failures.push({ method, error }),
  };
}
