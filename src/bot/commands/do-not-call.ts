import type { SentNumbers } from "../../store/do-not-call-works.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import { DOWNLOAD_LIMIT } from "../download.ts";
import type { Input } from "../input.ts";
import type { Messages } from "../messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { doNotCallAsk, doNotCallView } from "../views/do-not-call.ts";

export interface DoNotCallCommandsParts {
  store: Store;
  messages: Messages;
  /** Takes old buttons away, if need be later. */
  tidy(chatId: number, work: () => Promise<void>): Promise<void>;
  /** Has all of them sent as a csv into the chat. */
  sendAll(chatId: number, words: Words): void;
  now(): number;
}

/** /dnc: the numbers that are never called. They come by message, contact or file, after a button that asks for them. */
export function doNotCallCommands({ store, messages, tidy, sendAll, now }: DoNotCallCommandsParts) {
  async function ask(mode: "add" | "remove", turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const tapped = tappedMessage(turn);
    const expecting = { kind: "do-not-call", mode } as const;
    turn.effect(() =>
      store.chats.expect(chatId, { ...expecting, ...(tapped === undefined ? {} : { messageId: tapped }) }),
    );
    const messageId = await messages.place(chatId, tapped, doNotCallAsk(mode, words));
    if (messageId !== tapped) store.chats.expect(chatId, { ...expecting, messageId });
  }

  return {
    /** The count; or numbers written behind the command, which are added. */
    async open(match: string, turn: Turn): Promise<void> {
      const { chatId, userId, words } = turn;
      if (!/\d/.test(match)) return void (await messages.send(chatId, doNotCallView(store.doNotCall.count(), words)));
      turn.effect(() => store.doNotCallWorks.add({ chatId, userId, mode: "add", sent: { text: match } }, now()));
    },
    async tap(action: string, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      await turn.answer();
      switch (action) {
        case "add":
        case "remove":
          return ask(action, turn);
        case "export":
          return sendAll(chatId, words);
        default:
          turn.effect(() => store.chats.expect(chatId, undefined));
          await messages.place(chatId, tappedMessage(turn), doNotCallView(store.doNotCall.count(), words));
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
      const { mode, messageId } = expecting;
      turn.effect(() => {
        store.doNotCallWorks.add({ chatId, userId, mode, sent }, now());
        store.chats.expect(chatId, undefined);
      });
      if (messageId !== undefined) await tidy(chatId, () => messages.remove(chatId, messageId));
      return true;
    },
  };
}

function sentIn(input: Input): SentNumbers | undefined {
  if (input.kind === "text" || input.kind === "contact") return { text: input.text };
  return input.kind === "file" && input.file.as === "document" ? { file: input.file } : undefined;
}
