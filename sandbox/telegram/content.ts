import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { Content } from "./chats.ts";
import type { Upload } from "./contract.ts";
import type { Files, FileType } from "./files.ts";
import { withDetected } from "./markup.ts";
import { type MediaDetails, mediaFields } from "./media.ts";

/** What a person types, with the commands and links that Telegram finds in it. */
export function typedText(text: string): Content {
  const { entities } = withDetected({ text, entities: [] });
  return withoutUndefined({ text, entities: entities.length > 0 ? entities : undefined });
}

/** The same under a file. */
export function typedCaption(caption: string): Content {
  const { entities } = withDetected({ text: caption, entities: [] });
  return withoutUndefined({ caption, caption_entities: entities.length > 0 ? entities : undefined });
}

/** A file that a phone uploads: kept on the server, shown in a message. */
export function uploaded(
  files: Files,
  type: FileType,
  file: Upload,
  caption?: string,
  details?: MediaDetails,
): Content {
  const fields = mediaFields(files.keep(type, file), { duration: file.duration, ...details });
  return { ...fields, ...(caption && typedCaption(caption)) };
}

/** Music: a phone gives it a title, here the file's name without its ending. */
export function uploadedAudio(files: Files, file: Upload, caption?: string): Content {
  return uploaded(files, "audio", file, caption, { title: file.name.replace(/\.[^.]*$/, "") });
}
