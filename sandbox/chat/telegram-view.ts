/** What a phone knows of the chat beyond its messages: the bot's name, its commands, the keyboard below the text field. */
import type { BotCommand, Message, UserFromGetMe } from "grammy/types";
import type { Person, Shown, TelegramSandbox } from "../telegram/contract.ts";
import type { Someone } from "./people.ts";

/** The whole chat, as the page gets it when it opens. */
export interface ChatPicture {
  bot: { name: string; username: string };
  commands: BotCommand[];
  messages: Message[];
  /** The bot's reactions, by message. */
  reactions: { messageId: number; emoji: string }[];
  /** The reply keyboard in force, or what else the bot last asked to be below the text field. */
  below: Shown["inputMarkup"] | null;
}

/** The chat of one person, oldest message first. */
export async function picture(telegram: TelegramSandbox, person: Person, someone: Someone): Promise<ChatPicture> {
  const me = await ask<UserFromGetMe>(telegram, "getMe", {});
  const chat = person.chat();
  return {
    bot: { name: me?.first_name ?? "", username: me?.username ?? "" },
    commands: telegram.commandsShown(someone.id, someone.languageCode),
    messages: chat.map(({ message }) => message),
    reactions: chat.flatMap(({ message, reaction: emoji }) =>
      emoji === undefined ? [] : [{ messageId: message.message_id, emoji }],
    ),
    below: chat.findLast(({ inputMarkup }) => inputMarkup)?.inputMarkup ?? null,
  };
}

/** The bytes behind a file_id, fetched as a bot fetches them; nothing when Telegram knows no such file. */
export async function fetchFile(telegram: TelegramSandbox, fileId: string): Promise<Response | undefined> {
  const file = await ask<{ file_path?: string }>(telegram, "getFile", { file_id: fileId });
  if (!file?.file_path) return undefined;
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/${file.file_path}`);
  return response.ok ? response : undefined;
}

async function ask<T>(telegram: TelegramSandbox, method: string, params: object): Promise<T | undefined> {
  const response = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  const answer = (await response.json().catch(() => ({}))) as { result?: T };
  return answer.result;
}
