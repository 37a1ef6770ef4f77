import type { Chat, Message, Update, User } from "grammy/types";

/** A chat in which people talk; channels are not among them. */
export type TalkChat = Exclude<Chat, Chat.ChannelChat>;

/** The message as a reply to it carries it: one level deep. */
export function asReply(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _, ...rest } = message;
  // grammY's type asks for a field that is there and undefined, which its own optional field rules out.
  return rest as NonNullable<Message["reply_to_message"]>;
}

/** The message as an update brings it: with its sender and a chat that is no channel. */
export function asReceived(message: Message, chat: TalkChat, from: User): NonNullable<Update["message"]> {
  return { ...message, chat, from };
}
