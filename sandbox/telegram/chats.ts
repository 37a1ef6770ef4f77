import type { Chat, InlineKeyboardMarkup, Message, User } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { ChatEvent } from "./contract.ts";
import type { InputMarkup } from "./keyboards.ts";
import { badRequest, forbidden } from "./refusal.ts";

/** A message as the servers keep it. */
export interface Stored {
  message: Message;
  fromBot: boolean;
  /** A reply keyboard and the like: shown to the person, absent from the Bot API's message. */
  inputMarkup?: InputMarkup;
  /** The bot's reaction to it. */
  reaction?: string | undefined;
  /** Grows with every new or edited message of the whole server. */
  changedAt: number;
}

/** A chat that the bot can write to. */
export interface Room {
  chat: Chat;
  messages: Map<number, Stored>;
  lastId: number;
  blocked: boolean;
  /** Numbers of the messages that stand pinned, the newest last. */
  pinned?: Set<number>;
  /** Whether the chat allows no reactions. */
  reactionsOff?: boolean;
}

/** What a new message consists of, besides its number and place. */
export type Content = Omit<Message, "message_id" | "chat" | "date">;

/** What the chats are made of. */
export interface ChatsState {
  rooms: Room[];
  met: number[];
  changes: number;
}

/** Every chat of the server. */
export interface Chats {
  /** The chat as it is; made when it does not exist. */
  open(chat: Chat): Room;
  find(id: number): Room | undefined;
  /** The chat for the bot to write to; refuses in Telegram's words. */
  writable(id: number | string): Room;
  /** Notes that the bot saw this user, somewhere other than in a chat with the bot. */
  meet(user: User): void;
  add(room: Room, content: Content, from: { bot: boolean; inputMarkup?: InputMarkup | undefined }): Stored;
  /** Replaces a message's content by the fields given; undefined removes the field. */
  edit(room: Room, stored: Stored, fields: EditedFields): Message;
  /** Sets the bot's reaction to a message, or takes it away. */
  react(room: Room, stored: Stored, emoji: string | undefined): void;
  remove(room: Room, messageId: number): void;
  /** The newest change's number. */
  clock(): number;
  emit(event: ChatEvent): void;
  /** Everything, to go on from after a restart. */
  state(): ChatsState;
  watch(listener: (event: ChatEvent) => void): () => void;
}

/** Fields of a message that an edit can set or take away. */
export type EditedFields = { [K in keyof Content]?: Content[K] | undefined } & {
  reply_markup?: InlineKeyboardMarkup | undefined;
};

/** The chats that were kept, none at first; `now` gives milliseconds since 1970. */
export function createChats(now: () => number, kept?: ChatsState): Chats {
  const rooms = new Map<number, Room>(kept?.rooms.map((room) => [room.chat.id, room]));
  const met = new Set<number>(kept?.met);
  const listeners = new Set<(event: ChatEvent) => void>();
  let changes = kept?.changes ?? 0;

  function emit(event: ChatEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  return {
    open(chat) {
      const room = rooms.get(chat.id) ?? { chat, messages: new Map(), lastId: 0, blocked: false };
      rooms.set(chat.id, room);
      return room;
    },
    find: (id) => rooms.get(id),
    writable(id) {
      const room = rooms.get(Number(id));
      if (room?.blocked) throw forbidden("bot was blocked by the user");
      if (room) return room;
      throw met.has(Number(id))
        ? forbidden("bot can't initiate conversation with a user")
        : badRequest("chat not found");
    },
    meet(user) {
      met.add(user.id);
    },
    add(room, content, { bot, inputMarkup }) {
      room.lastId += 1;
      const date = Math.floor(now() / 1000);
      const message: Message = { message_id: room.lastId, chat: room.chat, date, ...content };
      changes += 1;
      const stored: Stored = withoutUndefined({ message, fromBot: bot, changedAt: changes, inputMarkup });
      room.messages.set(room.lastId, stored);
      emit(withoutUndefined({ type: "message", chatId: room.chat.id, message, inputMarkup }));
      return stored;
    },
    edit(room, stored, fields) {
      const edited = { ...stored.message, ...fields, edit_date: Math.floor(now() / 1000) };
      // Messages go out as JSON, where a field that is undefined is absent; here the same must hold for comparisons.
      stored.message = JSON.parse(JSON.stringify(edited));
      changes += 1;
      stored.changedAt = changes;
      emit({ type: "edited", chatId: room.chat.id, message: stored.message });
      return stored.message;
    },
    react({ chat }, stored, emoji) {
      stored.reaction = emoji;
      emit(withoutUndefined({ type: "reaction", chatId: chat.id, messageId: stored.message.message_id, emoji }));
    },
    remove(room, messageId) {
      room.messages.delete(messageId);
      emit({ type: "deleted", chatId: room.chat.id, messageId });
    },
    clock: () => changes,
    state: () => ({ rooms: [...rooms.values()], met: [...met], changes }),
    emit,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
