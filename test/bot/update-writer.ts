import type { Message, Update } from "grammy/types";
import { CHAT } from "../store/memory.ts";

/** What a message brings, without what every message has. */
export type Content = Partial<Omit<Message, "chat" | "from" | "date" | "message_id">>;

/** Writes updates as Telegram sends them, numbered one after another; by whom they are is the last argument. */
export function updateWriter() {
  let updates = 0;
  let received = 0;
  const person = (id: number) => ({ id, is_bot: false, first_name: "Ali", language_code: "en" }) as const;
  const chat = (id: number) => ({ id, type: "private", first_name: "Ali" }) as const;

  function message(content: Content, from = CHAT): Update {
    updates += 1;
    received += 1;
    const facts = { message_id: received, date: 0, chat: chat(from), from: person(from) };
    return { update_id: updates, message: { ...facts, ...content } } as Update;
  }

  function tap(data: string, messageId: number, from = CHAT): Update {
    updates += 1;
    const on = { message_id: messageId, date: 1, chat: chat(from) };
    return {
      update_id: updates,
      callback_query: { id: `q${updates}`, from: person(from), chat_instance: "c", data, message: on },
    } as Update;
  }

  function text(said: string, from = CHAT): Update {
    const command = /^\/\w+/.exec(said)?.[0];
    const entities = command ? { entities: [{ type: "bot_command", offset: 0, length: command.length }] } : {};
    return message({ text: said, ...entities } as Content, from);
  }

  return { message, tap, text };
}
