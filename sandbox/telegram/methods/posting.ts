import type { Message, ReplyParameters } from "grammy/types";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Content, Room } from "../chats.ts";
import { checkMarkup, type Markup } from "../keyboards.ts";
import { asReply } from "../message.ts";
import { badRequest } from "../refusal.ts";
import { botAsSender, type World } from "../world.ts";

/** Parameters that every method that sends has. */
export interface PostOptions {
  chat_id: number | string;
  business_connection_id?: string;
  message_thread_id?: number;
  protect_content?: boolean;
  message_effect_id?: string;
  reply_parameters?: ReplyParameters;
  reply_markup?: Markup;
}

/** Adds a message of the bot's to a chat. The chat is checked first, then the content, the reply and the keyboard. */
export function post(world: World, params: PostOptions, content: () => Content): Message {
  const room = world.chats.writable(params.chat_id);
  if (params.business_connection_id) throw badRequest("business connection not found");
  if (params.message_thread_id) throw badRequest("message thread not found");
  const own = content();
  const reply = repliedTo(room, params.reply_parameters);
  const { inline, input } = checkMarkup(params.reply_markup);
  return world.chats.add(
    room,
    withoutUndefined({
      from: botAsSender(world),
      ...own,
      reply_to_message: reply,
      reply_markup: inline,
      has_protected_content: params.protect_content ? (true as const) : undefined,
      effect_id: params.message_effect_id ? params.message_effect_id : undefined,
    }),
    { bot: true, inputMarkup: input },
  ).message;
}

function repliedTo(room: Room, reply: ReplyParameters | undefined): Message["reply_to_message"] {
  if (!reply) return undefined;
  const stored = room.messages.get(reply.message_id ?? 0);
  if (!stored && !reply.allow_sending_without_reply) throw badRequest("message to be replied not found");
  if (!stored) return undefined;
  return asReply(stored.message);
}
