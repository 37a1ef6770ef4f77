import type { Message } from "grammy/types";
import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { LastNumbers } from "../../store/chats.ts";
import type { DoNotCallWork, SentNumbers } from "../../store/do-not-call-works.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { DoNotCallTap } from "../callback-data.ts";
import { DOWNLOAD_LIMIT } from "../telegram/download.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { doNotCallAsk, doNotCallView, EVERYWHERE } from "../views/do-not-call.ts";
import type { View } from "../views/view.ts";
import type { Input } from "../wizard/input.ts";

/** A pasted number with the command behind it. */
export const NUMBERS_THEN_DNC = /^([^/].*)\s\/dnc(?:@\w+)?\s*$/s;

export interface DoNotCallCommandsParts {
  store: Store;
  messages: Messages;
  /** Takes old buttons away, if need be later. */
  tidy(chatId: number, work: () => Promise<void>): Promise<void>;
  /** Has all of them sent as a csv into the chat. */
  sendAll(chatId: number, words: Words, accountId: number): void;
  accountsAt: AccountsAt;
  now(): number;
}

/** Milliseconds for which a message with numbers is what /dnc means. */
const STILL_MEANT = 3_600_000;

/** A number is written with so many digits at least; a longer text is a list. */
const LEAST_DIGITS = 7;
const MOST_LETTERS = 500;

/** Characters of a message on a button. */
const SHOWN = 24;

/** /dnc: the numbers that are never called. They come by message, contact or file, after a button that asks for them. */
export function doNotCallCommands({ store, messages, tidy, sendAll, accountsAt, now }: DoNotCallCommandsParts) {
  /** The account that the chat looks at. */
  const here = ({ chatId, userId }: Turn): number => accountsAt.at(chatId, userId);

  /** The numbers of the account that the chat looks at. */
  function view(turn: Turn, shown?: string): View {
    const { userId, words } = turn;
    const accountId = here(turn);
    const account = accountsAt.shown(userId, accountId, words);
    const others = accountsAt.of(userId, words).filter(({ id }) => id !== accountId);
    return doNotCallView(store.of(accountId).doNotCall.count(), words, {
      shown,
      account,
      others,
      canGoEverywhere: shown !== undefined && others.length > 0,
    });
  }

  /** Whose numbers they become; nothing of the first account's, as of all before there were others. */
  function whose(turn: Turn, isEverywhere: boolean): Pick<DoNotCallWork, "accountIds"> {
    const { userId, words } = turn;
    const accountIds = isEverywhere ? accountsAt.of(userId, words).map(({ id }) => id) : [here(turn)];
    return accountIds.length === 1 && accountIds[0] === FIRST_ACCOUNT ? {} : { accountIds };
  }

  async function ask(mode: "add" | "remove", isEverywhere: boolean, turn: Turn): Promise<void> {
    const { chatId, userId, words } = turn;
    const tapped = tappedMessage(turn);
    const everywhere = isEverywhere ? ({ everywhere: true } as const) : {};
    const expecting = { kind: "do-not-call", mode, ...everywhere } as const;
    turn.effect(() => store.chats.expect(chatId, withoutUndefined({ ...expecting, messageId: tapped })));
    const account = isEverywhere ? EVERYWHERE : accountsAt.shown(userId, here(turn), words);
    const messageId = await messages.place(chatId, tapped, doNotCallAsk(mode, words, account));
    if (messageId !== tapped) store.chats.expect(chatId, { ...expecting, messageId });
  }

  function add(text: string, turn: Turn, isEverywhere = false): void {
    const { chatId, userId, words } = turn;
    // Added in one of several accounts, they are kept for the button that adds them in all.
    const isToBeAsked = !isEverywhere && accountsAt.of(userId, words).length > 1;
    turn.effect(() => {
      store.doNotCallWorks.add({ chatId, userId, mode: "add", sent: { text }, ...whose(turn, isEverywhere) }, now());
      store.chats.setLastNumbers(chatId, isToBeAsked ? { text, shown: shownOf(text), at: now() } : undefined);
    });
  }

  return {
    /** Keeps the numbers of a message for a /dnc right behind it; whoever goes on with something else means none. */
    notice(turn: Turn): void {
      const { chatId } = turn;
      const last = numbersIn(turn, now());
      if (last === "same" || (!last && !store.chats.lastNumbers(chatId))) return;
      store.chats.setLastNumbers(chatId, last);
    },
    /**
     * The count, with a button for the numbers of the message before; or the numbers that the command came with, which are
     * added: written beside it, or in the message that it answers.
     */
    async open(match: string, turn: Turn): Promise<void> {
      const { chatId } = turn;
      const given = [match, answered(turn)].find((text) => /\d/.test(text));
      if (given !== undefined) return add(given, turn);
      const last = store.chats.lastNumbers(chatId);
      const shown = last && now() - last.at < STILL_MEANT ? last.shown : undefined;
      await messages.send(chatId, view(turn, shown));
    },
    /** The numbers of another account are looked at from now on. */
    async lookAt(accountId: number, turn: Turn): Promise<void> {
      if (!accountsAt.has(turn.userId, accountId)) return turn.answer(turn.words.text("toast-old-buttons"));
      turn.effect(() => store.chats.setAccount(turn.chatId, accountId));
      await turn.answer();
      await messages.place(turn.chatId, tappedMessage(turn), view(turn));
    },
    async tap({ kind }: DoNotCallTap, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      await turn.answer();
      switch (kind) {
        case "add":
        case "remove":
          return ask(kind, false, turn);
        case "add-everywhere":
          return ask("add", true, turn);
        case "remove-everywhere":
          return ask("remove", true, turn);
        case "export":
          turn.effect(() => store.journal.record({ kind: "export", what: "do-not-call", by: turn.userId }, now()));
          return sendAll(chatId, words, here(turn));
        case "last":
        case "last-everywhere": {
          const last = store.chats.lastNumbers(chatId);
          if (last) add(last.text, turn, kind === "last-everywhere");
          const messageId = tappedMessage(turn);
          return messageId === undefined ? undefined : messages.strip(chatId, messageId);
        }
        case "back":
          turn.effect(() => store.chats.expect(chatId, undefined));
          await messages.place(chatId, tappedMessage(turn), view(turn));
      }
    },
    /** Takes the awaited numbers; false when none are awaited, or what came holds none. */
    async give(input: Input, turn: Turn): Promise<boolean> {
      const { chatId, userId, words } = turn;
      const expecting = store.chats.expecting(chatId);
      const sent = sentIn(input);
      if (expecting?.kind !== "do-not-call" || !sent) return false;
      if ("file" in sent && (sent.file.size ?? 0) > DOWNLOAD_LIMIT) {
        const text = words.html("file-too-big", { name: sent.file.name });
        await messages.send(chatId, { text, buttons: [] });
        return true;
      }
      const { mode, messageId, everywhere = false } = expecting;
      turn.effect(() => {
        store.doNotCallWorks.add({ chatId, userId, mode, sent, ...whose(turn, everywhere) }, now());
        store.chats.expect(chatId, undefined);
      });
      if (messageId !== undefined) await tidy(chatId, () => messages.remove(chatId, messageId));
      return true;
    },
  };
}

/** What an update says about them: numbers, none any more, or nothing new (a /dnc and its own buttons). */
function numbersIn({ tap, update }: Turn, at: number): LastNumbers | undefined | "same" {
  const { message } = update;
  if (update.callback_query) return tap?.on === "do-not-call" ? "same" : undefined;
  if (!message || /^\/dnc\b/.test(message.text ?? "")) return "same";
  const text = textOf(message);
  const isNumbers = text.length <= MOST_LETTERS && text.replace(/\D/g, "").length >= LEAST_DIGITS;
  if (!isNumbers || text.startsWith("/")) return undefined;
  return { text, shown: shownOf(message.contact?.phone_number ?? text), at };
}

/** The first line of numbers, as a button shows it. */
function shownOf(text: string): string {
  const shown = text.trim().split("\n")[0] ?? "";
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN - 1)}…` : shown;
}

/** What the message says that a command answers, if a person sent that. */
function answered({ update: { message } }: Turn): string {
  const to = message?.reply_to_message;
  return to && !to.from?.is_bot ? textOf(to) : "";
}

function textOf({ text, contact }: Pick<Message, "text" | "contact">): string {
  return contact?.phone_number ?? text ?? "";
}

function sentIn(input: Input): SentNumbers | undefined {
  if (input.kind === "text" || input.kind === "contact") return { text: input.text };
  return input.kind === "file" && input.file.as === "document" ? { file: input.file } : undefined;
}
