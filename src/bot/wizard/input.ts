import type { Contact, Message, Update } from "grammy/types";
import type { Unexpected } from "../../domain/draft/note.ts";
import type { OfferedFile } from "../../domain/intake.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { DraftTap, Tap } from "../callback-data.ts";

/** What a person wants with a campaign as a whole: by a command, or by a button outside of any draft's screen. */
export type DraftAct =
  | { kind: "begin" }
  /** Although one is half filled in, which is set aside. */
  | { kind: "begin-anew" }
  | { kind: "resume" }
  | { kind: "take-up"; draftId: string }
  /** A confirmed campaign that has not left: taken back, as a draft. */
  | { kind: "edit-held"; submissionId: string }
  | { kind: "set-aside" };

/** What a person did, as far as the wizard is concerned. */
export type Input =
  | DraftAct
  | { kind: "tap"; draftId: string; tap: DraftTap; asked?: string; messageId: number | undefined }
  | { kind: "text"; text: string }
  | { kind: "file"; file: OfferedFile }
  /** Somebody's contact: its vCard (RFC 6350), or the number alone where that holds none. */
  | { kind: "contact"; text: string; name: string }
  | { kind: "edited" }
  /** Something that no question asks for. */
  | { kind: "other"; what: Unexpected };

/** A command that nobody handled: mistyped, or one of another bot. */
const COMMAND = /^\/[a-z]\w*(@\w+)?(\s|$)/i;

/**
 * What the update of a turn is: as the command or the button said that brought it here, else as it reads by itself; undefined for a tap
 * that is no draft's and for what is no act of a person at all.
 */
export function inputOf({ act, tap, update }: { act?: DraftAct; tap?: Tap; update: Update }): Input | undefined {
  if (act) return act;
  if (update.callback_query) {
    const messageId = update.callback_query.message?.message_id;
    if (tap?.on !== "draft") return undefined;
    const { draftId, asked } = tap;
    const tapped = { kind: "tap", draftId, tap: tap.tap, messageId } as const;
    return asked === undefined ? tapped : { ...tapped, asked };
  }
  if (update.edited_message) return { kind: "edited" };
  return update.message && readMessage(update.message);
}

function readMessage(message: Message): Input {
  const file = fileOf(message);
  if (file) return { kind: "file", file };
  if (message.text !== undefined) {
    return COMMAND.test(message.text) ? { kind: "other", what: "command" } : { kind: "text", text: message.text };
  }
  return message.contact ? readContact(message.contact) : { kind: "other", what: kindOf(message) };
}

function readContact({ phone_number, first_name, last_name, vcard }: Contact): Input {
  const text = vcard && /^(?:[\w-]+\.)?TEL\b/im.test(vcard) ? vcard : phone_number;
  return { kind: "contact", text, name: [first_name, last_name].filter(Boolean).join(" ") };
}

/** The file of a message, whichever way it was sent. Telegram does not name voice messages. */
export function fileOf(message: Message): OfferedFile | undefined {
  const { audio, document, voice, animation, message_id: messageId } = message;
  if (audio) {
    const name = audio.file_name ?? [audio.performer, audio.title].filter(Boolean).join(" ");
    return offered(audio, "audio", name, messageId);
  }
  if (voice) return offered(voice, "voice", "voice.ogg", messageId);
  return document && !animation ? offered(document, "document", document.file_name ?? "", messageId) : undefined;
}

function offered(
  file: { file_id: string; file_size?: number },
  as: OfferedFile["as"],
  name: string,
  messageId: number,
): OfferedFile {
  const { file_id: fileId, file_size: size } = file;
  return withoutUndefined({ fileId, as, name, size, messageId });
}

function kindOf(message: Message): Unexpected {
  if (message.photo) return "photo";
  if (message.sticker) return "sticker";
  if (message.video || message.video_note || message.animation) return "video";
  return message.location || message.venue ? "location" : "other";
}
