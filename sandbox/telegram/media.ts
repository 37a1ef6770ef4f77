import type { Message } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { StoredFile } from "./files.ts";

/** What is said about a file besides its bytes. */
export interface MediaDetails {
  /** Whole seconds. */
  duration?: number | undefined;
  title?: string | undefined;
  performer?: string | undefined;
}

/** The fields of a message that shows the file. */
export function mediaFields(
  file: StoredFile,
  details: MediaDetails = {},
): Pick<Message, "document" | "audio" | "voice" | "photo" | "sticker"> {
  const base = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length };
  const named = { ...base, file_name: file.name, mime_type: file.mimeType };
  switch (file.type) {
    case "document":
      return { document: named };
    case "audio": {
      const { duration = 0, title, performer } = details;
      return {
        audio: withoutUndefined({
          ...named,
          duration,
          title: title || undefined,
          performer: performer || undefined,
        }),
      };
    }
    case "voice":
      return { voice: { ...base, duration: details.duration ?? 0, mime_type: file.mimeType } };
    case "photo":
      return { photo: [{ ...base, width: 1280, height: 720 }] };
    case "sticker":
      return {
        sticker: {
          ...base,
          type: "regular",
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: "👍",
        },
      };
  }
}
