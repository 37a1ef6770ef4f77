import type { Message } from "grammy/types";
import type { EditedFields, Room, Stored } from "../chats.ts";
import { readCaption, readText } from "../formatting.ts";
import { checkMarkup, type Markup } from "../keyboards.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";
import { captioned, mediaType } from "./sending.ts";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
/** Source: Bot API, deleteMessage. */
const DELETABLE_SECONDS = 48 * 60 * 60;

interface Target {
  chat_id?: number | string;
  message_id?: number;
  inline_message_id?: string;
}

function find(world: World, target: Target, purpose: string): { room: Room; stored: Stored } {
  if (target.inline_message_id !== undefined) throw badRequest("MESSAGE_ID_INVALID");
  if (target.chat_id === undefined) throw badRequest("chat_id is empty");
  if (target.message_id === undefined) throw badRequest("message identifier is not specified");
  const room = world.chats.writable(target.chat_id);
  const stored = room.messages.get(target.message_id);
  if (!stored) throw badRequest(`message to ${purpose} not found`);
  return { room, stored };
}

/** Only the bot's own messages can be edited, and not those that brought a reply keyboard. */
function findOwn(world: World, target: Target): { room: Room; stored: Stored } {
  const found = find(world, target, "edit");
  if (!found.stored.fromBot || found.stored.inputMarkup) throw badRequest("message can't be edited");
  return found;
}

/** Sets the fields and the keyboard (none given: none left), unless all of it is there already. */
function apply(
  world: World,
  { room, stored }: ReturnType<typeof find>,
  fields: EditedFields,
  markup?: Markup,
): Message {
  const { inline } = checkMarkup(markup);
  const before = stored.message;
  const after = { ...before, ...fields, reply_markup: inline };
  if (canonical(after) === canonical(before)) throw badRequest(NOT_MODIFIED);
  return world.chats.edit(room, stored, { ...fields, reply_markup: inline });
}

/** The same text for messages that look the same: the order of fields and the preview's options do not count. */
function canonical(message: EditedFields): string {
  return JSON.stringify({ ...message, link_preview_options: undefined }, (_key, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function hasMedia({ document, audio, voice, photo, sticker }: Message): boolean {
  return [document, audio, voice, photo, sticker].some((one) => one !== undefined);
}

/** Methods that change or take away messages. */
export const editing: Methods<
  "editMessageText" | "editMessageCaption" | "editMessageMedia" | "editMessageReplyMarkup" | "deleteMessage"
> = {
  editMessageText(world, params) {
    const found = findOwn(world, params);
    if (params.rich_message) throw badRequest("the stand-in has no rich messages");
    if (found.stored.message.text === undefined) throw badRequest("there is no text in the message to edit");
    const { text, entities } = readText(params.text ?? "", params);
    const fields = {
      text,
      entities: entities.length > 0 ? entities : undefined,
      link_preview_options: params.link_preview_options,
    };
    return apply(world, found, fields, params.reply_markup);
  },
  editMessageCaption(world, params) {
    const found = findOwn(world, params);
    if (!hasMedia(found.stored.message)) throw badRequest("there is no caption in the message to edit");
    const formatting = { parse_mode: params.parse_mode, entities: params.caption_entities };
    const { text, entities } = readCaption(params.caption, formatting);
    const fields = {
      caption: text === "" ? undefined : text,
      caption_entities: entities.length > 0 ? entities : undefined,
    };
    return apply(world, found, fields, params.reply_markup);
  },
  editMessageMedia(world, params) {
    const found = findOwn(world, params);
    const { media } = params;
    const none = { text: undefined, entities: undefined, caption: undefined, caption_entities: undefined };
    const noFiles = { document: undefined, audio: undefined, voice: undefined, photo: undefined };
    const fields = { ...none, ...noFiles, ...captioned(world, mediaType(media), media.media, media) };
    return apply(world, found, fields, params.reply_markup);
  },
  editMessageReplyMarkup: (world, params) => apply(world, findOwn(world, params), {}, params.reply_markup),
  deleteMessage(world, params) {
    const { room, stored } = find(world, params, "delete");
    const age = world.now() / 1000 - stored.message.date;
    const foreign = !stored.fromBot && room.chat.type !== "private";
    if (foreign || age > DELETABLE_SECONDS) throw badRequest("message can't be deleted");
    world.chats.remove(room, stored.message.message_id);
    return true;
  },
};
