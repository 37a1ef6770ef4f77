import type { Message } from "grammy/types";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { Stored } from "./chats.ts";
import type { ApiCall, Shown } from "./contract.ts";

/** How many messages a failing journey shows. */
const PICTURE_MESSAGES = 8;

/** A message as the chat shows it. */
export function shown({ message, fromBot, inputMarkup, reaction }: Stored): Shown {
  return withoutUndefined({
    message,
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text)),
    fromBot,
    inputMarkup,
    reaction,
  });
}

/** Whether the text holds the words or fits the pattern. Spaces that do not break count as spaces. */
export function matches(text: string, wanted: string | RegExp): boolean {
  const plain = spaced(text);
  return typeof wanted === "string"
    ? plain.includes(spaced(wanted))
    : new RegExp(wanted, wanted.flags.replace(/[gy]/g, "")).test(plain);
}

/** As `matches`, but a string must be the whole label. */
export function labelled(label: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? spaced(label) === spaced(wanted) : matches(label, wanted);
}

function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

/** The end of a chat and the calls that the bot was refused, for a person to read in a failing test. */
export function picture(messages: readonly Stored[], refusals: readonly ApiCall[]): string {
  const lines = messages
    .slice(-PICTURE_MESSAGES)
    .flatMap(({ message, fromBot }) => [
      `  #${message.message_id} ${fromBot ? "bot" : (message.from?.first_name ?? "?")}: ${contentOf(message)}`,
      ...(message.reply_markup?.inline_keyboard ?? []).map(
        (row) =>
          `      ${row.map((button) => `[ ${button.text}${"disabled" in button ? " (disabled)" : ""} ]`).join(" ")}`,
      ),
    ]);
  const refused = refusals.map(({ method, status, description }) => `  ${method}: ${status} ${description ?? ""}`);
  return [
    lines.length > 0 ? "On the screen:" : "The screen is empty.",
    ...lines,
    ...(refused.length > 0 ? ["The bot was refused:", ...refused] : []),
  ].join("\n");
}

function contentOf(message: Message): string {
  const text = (message.text ?? message.caption ?? "").replaceAll("\n", "\n      ");
  const file = message.document ?? message.audio;
  const kind = message.voice ? "voice" : message.photo ? "photo" : message.sticker ? "sticker" : undefined;
  const attachment = file ? `<${file.file_name}> ` : kind ? `<${kind}> ` : message.contact ? "<contact> " : "";
  return `${attachment}${text}`;
}
