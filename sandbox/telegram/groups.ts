import type { Chat, Message, Update, User } from "grammy/types";
import type { Tap } from "./contract.ts";
import { asReceived } from "./message.ts";
import { labelled } from "./screen.ts";
import { PATIENCE_MS, withPatience } from "./wait.ts";
import { botAsSender, type World } from "./world.ts";

/** A group, as tests name it. */
export interface Group {
  id: number;
  title: string;
}

/** A group as the Bot API names it. */
export function chatOf({ id, title }: Group): Chat.SupergroupChat {
  return { id, title, type: "supergroup" };
}

/** What people do with the bot in groups. */
export function createGroups(world: World, userOf: (who: { id: number; name: string }) => User) {
  const { chats, updates } = world;

  function membership(who: { id: number; name: string }, group: Group, isIn: boolean): Update {
    const user = botAsSender(world);
    const chat = chatOf(group);
    chats.open(chat).blocked = !isIn;
    const [before, after] = isIn ? (["left", "member"] as const) : (["member", "left"] as const);
    return updates.push({
      my_chat_member: {
        chat,
        from: userOf(who),
        date: Math.floor(world.now() / 1000),
        old_chat_member: { user, status: before },
        new_chat_member: { user, status: after },
      },
    });
  }

  return {
    adds: (who: { id: number; name: string }, group: Group): Update => membership(who, group, true),
    removes: (who: { id: number; name: string }, group: Group): Update => membership(who, group, false),
    tapsIn(who: { id: number; name: string }, group: Group, label: string | RegExp): Tap {
      const shown = [...(chats.find(group.id)?.messages.values() ?? [])].reverse();
      const found = shown.flatMap(({ message }) => buttonsOf(message).map((button) => ({ message, button })));
      const one = found.find(({ button }) => labelled(button.text, label));
      if (!one) throw new Error(`No button ${label} in the group ${group.title}`);
      const { id, answered } = world.callbacks.ask(who.id);
      const update = updates.push({
        callback_query: {
          id,
          from: userOf(who),
          message: one.message,
          chat_instance: String(group.id),
          data: one.button.callback_data,
        },
      });
      return {
        answered: withPatience(answered, PATIENCE_MS, () => `A tap in ${group.title} was not answered`),
        update,
      };
    },
    upgrades(who: { id: number; name: string }, group: Group, to: number): Update {
      const room = chats.open(chatOf(group));
      const user = userOf(who);
      const { message } = chats.add(room, { from: user, migrate_to_chat_id: to }, { bot: false });
      room.blocked = true;
      chats.open(chatOf({ id: to, title: group.title }));
      return updates.push({ message: asReceived(message, chatOf(group), user) });
    },
  };
}

function buttonsOf(message: Message) {
  return (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
    "callback_data" in button ? [button] : [],
  );
}
