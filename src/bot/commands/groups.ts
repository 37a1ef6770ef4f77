import type { ChatMemberUpdated, Message } from "grammy/types";
import type { Access } from "../../app/team/access.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { groupAskView, groupOnView, groupPrivateView } from "../views/group-views.ts";

export interface GroupCommandsParts {
  store: Pick<Store, "chats" | "journal" | "people" | "teamChats">;
  messages: Messages;
  access: Pick<Access, "may">;
  /** The bot's name at Telegram. */
  username: string;
  now(): number;
}

/** A group: it can be told news of campaigns, once an admin says so there. Nothing else is done or answered in it. */
export function groupCommands({ store, messages, access, username, now }: GroupCommandsParts) {
  async function tap(turn: Turn): Promise<void> {
    const { chatId, userId, words } = turn;
    const kind = turn.tap?.on === "team" ? turn.tap.tap.kind : undefined;
    const isSwitch = kind === "news-here" || kind === "news-no-more";
    await turn.answer();
    if (!isSwitch || !access.may(userId, "lead")) return;
    turn.effect(() => {
      const isOn = kind === "news-here";
      store.journal.record({ kind: "team-chat", chatId, isOn, by: userId }, now());
      if (!isOn) return void store.teamChats.remove(chatId);
      // In a private chat the chat's id is the person's: the group speaks the language of the admin who switched it on.
      store.people.setLanguage(chatId, words.locale);
      store.chats.setUnreachable(chatId, false);
      store.teamChats.add(chatId, userId, now());
    });
    const view = store.teamChats.has(chatId) ? groupOnView(words) : groupAskView(words);
    await messages.place(chatId, tappedMessage(turn), view);
  }

  /** Told once a group that is no team's: lists and recordings are nobody else's business. */
  async function sendToPrivate({ chatId, words }: Turn): Promise<void> {
    if (store.teamChats.has(chatId) || !store.chats.tellPrivate(chatId)) return;
    await messages.send(chatId, groupPrivateView(words, `https://t.me/${username}`));
  }

  return {
    /** Whatever somebody does in a group. */
    async handle(turn: Turn, message: Pick<Message, "migrate_to_chat_id"> | undefined): Promise<void> {
      if (turn.update.callback_query) return tap(turn);
      const to = message?.migrate_to_chat_id;
      if (to === undefined) return message && sendToPrivate(turn);
      turn.effect(() => store.teamChats.move(turn.chatId, to));
    },
    /** The bot was added to a group, or is not in it any more. Only an admin is asked whether news are to come there. */
    async member({ chat, from, new_chat_member: { status } }: ChatMemberUpdated, words: Words): Promise<void> {
      const isIn = status === "member" || status === "administrator";
      if (!isIn) return void store.teamChats.remove(chat.id);
      if (access.may(from.id, "lead") && !store.teamChats.has(chat.id))
        await messages.send(chat.id, groupAskView(words));
    },
  };
}

export type GroupCommands = ReturnType<typeof groupCommands>;
