/** What the Telegram stand-in offers to tests and to the chat page. */
import type { Message, MessageEntity, Update } from "grammy/types";
import type { InputMarkup } from "./keyboards.ts";
import type { WorldState } from "./world.ts";

/** A file as a person's phone would upload it. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  mimeType?: string;
  /** Length in whole seconds, as the phone says; only for audio and voice. */
  duration?: number;
}

/** One call that the bot made, with what was answered. File parts appear as `{ name, bytes }`. */
export interface ApiCall {
  method: string;
  params: Record<string, unknown>;
  status: number;
  description?: string;
}

/** What to do instead of answering; `method` undefined: any method. `times` undefined: until cleared. */
export interface Fault {
  method?: string;
  times?: number;
  kind:
    | { type: "refuse"; status: number; description: string; retryAfter?: number }
    | { type: "html" }
    | { type: "cut" }
    | { type: "cut-after"; note?: "the call takes effect, its answer is lost" }
    /** Nothing is done until the faults are cleared, or so much time has passed. */
    | { type: "stall"; milliseconds?: number };
}

/** A message as the chat shows it: the Bot API's own object, plus how its text looks. */
export interface Shown {
  message: Message;
  /** Text or caption, without markup. */
  text: string;
  entities: MessageEntity[];
  /** Labels of the inline buttons, row by row. */
  buttons: string[][];
  fromBot: boolean;
  /** A reply keyboard, its removal or a forced reply that came with it; inline keyboards are in `message`. */
  inputMarkup?: InputMarkup;
  /** The bot's reaction to it. */
  reaction?: string;
}

/** Something that happened in a chat, for whoever watches it. */
export type ChatEvent =
  | { type: "message" | "edited"; chatId: number; message: Message; inputMarkup?: InputMarkup }
  | { type: "deleted"; chatId: number; messageId: number }
  | { type: "reaction"; chatId: number; messageId: number; emoji?: string }
  | { type: "action"; chatId: number; action: string }
  | { type: "toast"; chatId: number; queryId: string; text?: string; alert: boolean }
  | { type: "commands"; chatId?: number };

export interface Tap {
  /** What the bot answered to the tap: resolves when answerCallbackQuery came, rejects after the person's patience. */
  answered: Promise<{ text?: string; alert: boolean }>;
  update: Update;
}

/** A person with the bot's private chat open. Waiting methods reject after `patience` milliseconds, saying what is on the screen. */
export interface Person {
  readonly id: number;
  readonly name: string;
  says(text: string, options?: { replyTo?: number }): Update;
  sendsDocument(file: Upload, caption?: string): Update;
  sendsAudio(file: Upload, caption?: string): Update;
  sendsVoice(file: Upload): Update;
  sendsPhoto(file: Upload, caption?: string): Update;
  sendsSticker(): Update;
  /** `userId`: whose contact it is at Telegram; their own, where the contact button of a keyboard was tapped. */
  sendsContact(contact: { phoneNumber: string; firstName: string; vcard?: string; userId?: number }): Update;
  /** Picks people in the list that a keyboard's button opened, by the number of its request (Bot API, UsersShared). */
  sharesUsers(requestId: number, users: { id: number; firstName: string; username?: string }[]): Update;
  /** One media group: one update a file, the same media_group_id. */
  sendsAlbum(files: { as: "document" | "audio"; file: Upload }[]): Update[];
  editsMessage(messageId: number, text: string): Update;
  blocksBot(): Update;
  unblocksBot(): Update;
  /** Taps the newest button whose label is `label` (or matches it), on the message given or on whichever shows it last. */
  taps(label: string | RegExp, options?: { messageId?: number }): Tap;
  /** Sends callback data that no button of ours carried: a forged tap, on the message given. */
  forgesTap(data: string, messageId: number): Tap;
  /** The chat, oldest first. */
  chat(): Shown[];
  /** Waits until a message newer than the person's last own action shows the text; edits count as newer. */
  sees(text: string | RegExp): Promise<Shown>;
  /** Waits until the newest message of all (the last on the screen) is the bot's and shows the text. */
  seesLast(text: string | RegExp): Promise<Shown>;
  /** Waits until any message in the whole chat shows the text now. */
  seesAnywhere(text: string | RegExp): Promise<Shown>;
}

export interface TelegramSandbox {
  /** For TELEGRAM_API_ROOT, such as http://127.0.0.1:40123 */
  readonly url: string;
  readonly token: string;
  readonly calls: ApiCall[];
  /** Calls that were answered 4xx and not by a fault of the test's own: must be empty in a good journey. */
  refusals(): ApiCall[];
  person(who: { id: number; firstName: string; username?: string; languageCode?: string; patience?: number }): Person;
  /** A group in which the person is; what is said there reaches the bot if it is a command or names the bot. */
  says(who: Person, group: { id: number; title: string }, text: string): Update;
  /** The person adds the bot to a group, or removes it from one. */
  adds(who: Person, group: { id: number; title: string }): Update;
  removes(who: Person, group: { id: number; title: string }): Update;
  /** The person taps a button of the newest message with that label in a group. */
  tapsIn(who: Person, group: { id: number; title: string }, label: string | RegExp): Tap;
  /** The group becomes a supergroup with another id, as Telegram does when it grows. */
  upgrades(who: Person, group: { id: number; title: string }, to: number): Update;
  group(id: number): Shown[];
  /** From now on the chat allows no reactions. */
  forbidsReactions(chatId: number): void;
  /** Puts an update in the queue again as Telegram does when it was not confirmed. */
  redeliver(update: Update): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Commands set by setMyCommands for everyone: by language code, "" for the default. */
  commands(languageCode: string): { command: string; description: string }[];
  /** Commands that a person with this language sees in their chat, after Telegram's order of scopes and languages. */
  commandsShown(chatId: number, languageCode: string): { command: string; description: string }[];
  /** A file that anyone sent, by its id, whatever its size. */
  file(fileId: string): { name: string; mimeType: string; bytes: Uint8Array } | undefined;
  /** Every update given out so far was confirmed by a later offset, and none waits. */
  settled(): Promise<void>;
  /** What a server that is started later can go on from. */
  state(): WorldState;
  /** Whether the bot waits for updates at this moment. */
  polled(): boolean;
  watch(listener: (event: ChatEvent) => void): () => void;
  close(): Promise<void>;
}
