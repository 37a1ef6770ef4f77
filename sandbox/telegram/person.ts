import type { Chat, InlineKeyboardButton, Message, Update, User } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { Content, Room, Stored } from "./chats.ts";
import { typedCaption, typedText, uploaded, uploadedAudio } from "./content.ts";
import type { ApiCall, Person, Tap } from "./contract.ts";
import { asReceived, asReply } from "./message.ts";
import { labelled, matches, picture, shown } from "./screen.ts";
import type { UpdateContent } from "./updates.ts";
import { PATIENCE_MS, waitUntil, withPatience } from "./wait.ts";
import { botAsSender, type World } from "./world.ts";

/** Who a person is. `patience`: milliseconds that waiting methods wait. */
export interface Who {
  id: number;
  firstName: string;
  username?: string;
  languageCode?: string;
  patience?: number;
}

/** Pixels of nothing: nobody looks at the sticker. */
const STICKER = new TextEncoder().encode("RIFF....WEBP");

/** The sender that a person's messages carry. */
export function userOf(who: Who): User {
  return withoutUndefined({
    id: who.id,
    is_bot: false,
    first_name: who.firstName,
    username: who.username || undefined,
    language_code: who.languageCode || undefined,
  });
}

/** Opens the bot's private chat for a person; the bot learns of it with the person's first message. */
export function createPerson(world: World, who: Who, refusals: () => ApiCall[]): Person {
  const { chats, updates } = world;
  const user = userOf(who);
  const { language_code: _, is_bot: __, ...names } = user;
  const privateChat: Chat.PrivateChat = { ...names, type: "private" };
  const patience = who.patience ?? PATIENCE_MS;
  /** The server's clock at the person's last own action. */
  let lastAction = 0;

  const messages = (): Stored[] => [...(chats.find(who.id)?.messages.values() ?? [])];
  const screen = (): string => picture(messages(), refusals());

  function acted(content: UpdateContent): Update {
    lastAction = chats.clock();
    return updates.push(content);
  }

  function room(): Room {
    const open = chats.open(privateChat);
    if (open.blocked) throw new Error(`${who.firstName} blocked the bot and cannot write to it`);
    return open;
  }

  function sends(content: Content): Update {
    const { message } = chats.add(room(), { from: user, ...content }, { bot: false });
    return acted({ message: asReceived(message, privateChat, user) });
  }

  function tap(data: string, messageId: number): Tap {
    const message = chats.find(who.id)?.messages.get(messageId)?.message;
    const { id, answered } = world.callbacks.ask(who.id);
    const from = message ?? { chat: privateChat, message_id: messageId, date: 0 as const };
    const update = acted({
      callback_query: { id, from: user, message: from, chat_instance: String(world.bot.id + who.id), data },
    });
    const describe = (): string => `${who.firstName}'s tap was not answered in ${patience} ms.\n${screen()}`;
    return { answered: withPatience(answered, patience, describe), update };
  }

  function membership(blocked: boolean): Update {
    const [before, after] = blocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
    chats.open(privateChat).blocked = blocked;
    const date = Math.floor(world.now() / 1000);
    const bot = botAsSender(world);
    const status = (one: "member" | "kicked") =>
      one === "kicked" ? { user: bot, status: one, until_date: 0 } : { user: bot, status: one };
    return acted({
      my_chat_member: {
        chat: privateChat,
        from: user,
        date,
        old_chat_member: status(before),
        new_chat_member: status(after),
      },
    });
  }

  function waits(what: string, find: () => Stored | undefined): ReturnType<Person["sees"]> {
    const describe = (): string => `${who.firstName} waited ${patience} ms ${what}.\n${screen()}`;
    const watch = (listener: () => void) => chats.watch((event) => event.chatId === who.id && listener());
    return waitUntil(watch, find, patience, describe).then(shown);
  }

  return {
    id: who.id,
    name: who.firstName,
    says(text, options = {}) {
      const replied = options.replyTo === undefined ? undefined : room().messages.get(options.replyTo)?.message;
      return sends(withoutUndefined({ ...typedText(text), reply_to_message: replied ? asReply(replied) : undefined }));
    },
    sendsDocument: (file, caption) => sends(uploaded(world.files, "document", file, caption)),
    sendsAudio: (file, caption) => sends(uploadedAudio(world.files, file, caption)),
    sendsVoice: (file) => sends(uploaded(world.files, "voice", { mimeType: "audio/ogg", ...file })),
    sendsPhoto: (file, caption) => sends(uploaded(world.files, "photo", file, caption)),
    sendsSticker: () => sends(uploaded(world.files, "sticker", { name: "sticker.webp", bytes: STICKER })),
    sendsContact: ({ phoneNumber, firstName, vcard, userId }) =>
      sends({
        contact: withoutUndefined({
          phone_number: phoneNumber,
          first_name: firstName,
          user_id: userId,
          vcard: vcard || undefined,
        }),
      }),
    sharesUsers: (requestId, users) =>
      sends({
        users_shared: {
          request_id: requestId,
          users: users.map(({ id, firstName, username }) =>
            withoutUndefined({ user_id: id, first_name: firstName, username }),
          ),
        },
      }),
    sendsAlbum(files) {
      const album = String(13_000_000_000_000_000n + BigInt(chats.clock()));
      return files.map(({ as, file }) =>
        sends({
          ...(as === "audio" ? uploadedAudio(world.files, file) : uploaded(world.files, as, file)),
          media_group_id: album,
        }),
      );
    },
    editsMessage(messageId, text) {
      const stored = room().messages.get(messageId);
      if (!stored || stored.fromBot)
        throw new Error(`#${messageId} is not a message of ${who.firstName}'s\n${screen()}`);
      const isCaption = stored.message.text === undefined;
      const fields = {
        entities: undefined,
        caption_entities: undefined,
        ...(isCaption ? typedCaption(text) : typedText(text)),
      };
      const message = chats.edit(room(), stored, fields);
      return acted({
        edited_message: { ...asReceived(message, privateChat, user), edit_date: message.edit_date ?? message.date },
      });
    },
    blocksBot: () => membership(true),
    unblocksBot: () => membership(false),
    taps(label, options = {}) {
      const found = messages()
        .reverse()
        .filter(({ message }) => options.messageId === undefined || message.message_id === options.messageId)
        .map(({ message }) => ({ message, button: tappable(message, label) }))
        .find(({ button }) => button !== undefined);
      if (!found?.button) throw new Error(`${who.firstName} sees no button ${label} to tap.\n${screen()}`);
      return tap(found.button.callback_data, found.message.message_id);
    },
    forgesTap: tap,
    chat: () => messages().map(shown),
    sees: (text) =>
      waits(`for ${text} after the last action`, () =>
        messages().findLast((one) => one.fromBot && one.changedAt > lastAction && matches(shown(one).text, text)),
      ),
    seesLast: (text) =>
      waits(`for ${text} as the last message`, () => {
        const last = messages().at(-1);
        return last?.fromBot && matches(shown(last).text, text) ? last : undefined;
      }),
    seesAnywhere: (text) =>
      waits(`for ${text} anywhere`, () => messages().findLast((one) => matches(shown(one).text, text))),
  };
}

function tappable(message: Message, label: string | RegExp): InlineKeyboardButton.CallbackButton | undefined {
  for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
    if ("callback_data" in button && labelled(button.text, label)) return button;
  }
  return undefined;
}
