import { badRequest } from "../refusal.ts";
import type { Methods } from "./method.ts";

/** Pinned messages: what stands above a chat. Source: Bot API, pinChatMessage and unpinChatMessage. */
export const pinning: Methods<"pinChatMessage" | "unpinChatMessage"> = {
  pinChatMessage(world, params) {
    const room = world.chats.writable(params.chat_id);
    if (!room.messages.get(params.message_id)) throw badRequest("message to pin not found");
    room.pinned = new Set(room.pinned).add(params.message_id);
    return true;
  },
  unpinChatMessage(world, params) {
    const room = world.chats.writable(params.chat_id);
    const messageId = params.message_id ?? [...(room.pinned ?? [])].at(-1);
    if (messageId === undefined || !room.pinned?.delete(messageId)) throw badRequest("message to unpin not found");
    return true;
  },
};
