import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Seen, SeenButton } from "../world/chats.ts";
import type { Story } from "../world/story.ts";
import type { Telegram } from "../world/telegram.ts";

/** A file that was sent into a chat. */
export interface FileSent {
  name: string;
  bytes: Uint8Array;
  mimeType: string;
}

/** Somebody with a telephone: what they can do in their chat with the bot, and what they see there. */
export interface Person {
  readonly id: number;
  readonly name: string;
  sees(): readonly Seen[];
  /** What the bot took away last: a finger may have been on its way. */
  saw(): readonly Seen[];
  says(text: string): void;
  sends(file: FileSent): void;
  taps(button: SeenButton, on: Seen): void;
  /** Shares this person's own number by Telegram's button. */
  sharesNumber(): void;
  /** This person's own number, in international form. */
  readonly number: string;
  /** Blocks the bot, or lets it in again. */
  blocks(isBlocked: boolean): void;
}

/** Lets a person into the world. */
export function createPerson(telegram: Telegram, story: Story, id: number, name: string): Person {
  let messages = 0;
  let files = 0;
  let taps = 0;
  const from = { id, is_bot: false, first_name: name, language_code: "en" };
  const chat = { id, type: "private", first_name: name };

  function writes(content: object): void {
    messages += 1;
    telegram.happens(id, { message: { message_id: messages, date: 0, chat, from, ...content } });
  }

  const number = `99890${id}0`;

  return {
    id,
    name,
    number,
    sharesNumber() {
      story.tell(name, "shares their number");
      writes({ contact: { phone_number: number, first_name: name, user_id: id } });
    },
    sees: () => telegram.chats.of(id),
    saw: () => telegram.chats.gone(id),
    says(text) {
      story.tell(name, `says “${text}”`);
      const command = /^\/\w+/.exec(text)?.[0];
      const entities = command ? { entities: [{ type: "bot_command", offset: 0, length: command.length }] } : {};
      writes({ text, ...entities });
    },
    sends({ name: file, bytes, mimeType }) {
      files += 1;
      const fileId = `${id}-${files}`;
      telegram.keepFile(fileId, bytes);
      story.tell(name, `sends ${file}`);
      const facts = { file_id: fileId, file_unique_id: `u${fileId}`, file_name: file, file_size: bytes.length };
      writes({ document: { ...facts, mime_type: mimeType } });
    },
    taps({ label, data }, on) {
      taps += 1;
      const tap = { id: `${id}-q${taps}`, chatId: id };
      story.tell(name, `taps [${label}]`);
      const message = { message_id: on.id, date: 1, chat, text: on.text };
      telegram.happens(id, { callback_query: { id: tap.id, from, chat_instance: "c", data, message } }, tap);
    },
    blocks(isBlocked) {
      story.tell(name, isBlocked ? "blocks the bot" : "lets the bot in again");
      telegram.close(id, isBlocked);
      const [was, is] = isBlocked ? ["member", "kicked"] : ["kicked", "member"];
      const bot = { id: 1, is_bot: true, first_name: "Bot" };
      const member = (status: string) =>
        withoutUndefined({ status, user: bot, until_date: status === "kicked" ? 0 : undefined });
      telegram.happens(id, {
        my_chat_member: { chat, from, date: 0, old_chat_member: member(was), new_chat_member: member(is) },
      });
    },
  };
}
