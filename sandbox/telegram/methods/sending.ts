import type { InputMedia, MessageEntity } from "grammy/types";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { FilePart } from "../body.ts";
import type { Content } from "../chats.ts";
import type { FileType } from "../files.ts";
import { readCaption, readText } from "../formatting.ts";
import { type MediaDetails, mediaFields } from "../media.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";
import { post } from "./posting.ts";

/** How a caption comes, in every method that takes one. */
export interface CaptionOptions {
  caption?: string;
  parse_mode?: string;
  caption_entities?: MessageEntity[];
}

/** The fields of a message with a file and a caption. */
export function captioned(
  world: World,
  type: FileType,
  file: FilePart | string,
  options: CaptionOptions & MediaDetails,
): Pick<Content, "caption" | "caption_entities" | FileType> {
  const { text, entities } = captionFields(options);
  return withoutUndefined({
    ...mediaFields(world.files.resolve(type, file), options),
    caption: text !== "" ? text : undefined,
    caption_entities: entities.length > 0 ? entities : undefined,
  });
}

function captionFields(options: CaptionOptions) {
  return readCaption(options.caption, { parse_mode: options.parse_mode, entities: options.caption_entities });
}

const ALBUM_TYPES = ["document", "audio", "photo"] as const;

/** The kind of file that an InputMedia stands for; only those that the stand-in keeps. */
export function mediaType(media: Pick<InputMedia, "type">): (typeof ALBUM_TYPES)[number] {
  const type = ALBUM_TYPES.find((one) => one === media.type);
  if (!type) throw badRequest(`the stand-in has no media of type ${media.type}`);
  return type;
}

const ACTIONS: readonly string[] = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

/** Methods that put something new into a chat. */
export const sending: Methods<
  | "sendMessage"
  | "sendDocument"
  | "sendAudio"
  | "sendVoice"
  | "sendPhoto"
  | "sendMediaGroup"
  | "sendChatAction"
  | "copyMessage"
  | "forwardMessage"
> = {
  sendMessage: (world, params) =>
    post(world, params, () => {
      const { text, entities } = readText(params.text, params);
      return withoutUndefined({
        text,
        entities: entities.length > 0 ? entities : undefined,
        link_preview_options: params.link_preview_options,
      });
    }),
  sendDocument: (world, params) => post(world, params, () => captioned(world, "document", params.document, params)),
  sendAudio: (world, params) => post(world, params, () => captioned(world, "audio", params.audio, params)),
  sendVoice: (world, params) => post(world, params, () => captioned(world, "voice", params.voice, params)),
  sendPhoto: (world, params) => post(world, params, () => captioned(world, "photo", params.photo, params)),
  sendMediaGroup(world, params) {
    if (params.media.length < 2 || params.media.length > 10)
      throw badRequest("wrong number of items in the media group");
    const album = `${world.chats.clock()}${params.media.length}`;
    return params.media.map((media) =>
      post(world, params, () => ({
        ...captioned(world, mediaType(media), media.media, media),
        media_group_id: album,
      })),
    );
  },
  sendChatAction(world, params) {
    const room = world.chats.writable(params.chat_id);
    if (!ACTIONS.includes(params.action)) throw badRequest("wrong parameter action in request");
    world.chats.emit({ type: "action", chatId: room.chat.id, action: params.action });
    return true;
  },
  copyMessage(world, params) {
    const source = world.chats.writable(params.from_chat_id).messages.get(params.message_id);
    if (!source) throw badRequest("message to copy not found");
    const { text, entities, caption, caption_entities, document, audio, voice, photo, sticker } = source.message;
    const content = { text, entities, caption, caption_entities, document, audio, voice, photo, sticker };
    const message = post(world, params, () => present(content));
    return { message_id: message.message_id };
  },
  forwardMessage(world, params) {
    const source = world.chats.writable(params.from_chat_id).messages.get(params.message_id);
    if (!source?.message.from) throw badRequest("message to forward not found");
    const { message_id: _, chat: __, date, from, reply_markup: ___, ...content } = source.message;
    const origin = { type: "user" as const, date, sender_user: from };
    return post(world, { chat_id: params.chat_id }, () => ({ ...content, forward_origin: origin }));
  },
};

/** Leaves out what is undefined. */
function present(content: { [K in keyof Content]?: Content[K] | undefined }): Content {
  return JSON.parse(JSON.stringify(content));
}
