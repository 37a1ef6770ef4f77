import type { Draft } from "../../domain/draft/draft.ts";
import type { FileWork, TextWork } from "../../domain/intake.ts";
import { findNumbers } from "../../domain/number/text.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import { DOWNLOAD_LIMIT } from "../telegram/download.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { hintView, unfinishedView } from "../views/menu-views.ts";
import type { Input } from "../wizard/input.ts";
import type { WizardScreen } from "../wizard/screen.ts";

export interface DraftCommandsParts {
  store: Store;
  messages: Messages;
  screen: WizardScreen;
  newId(): string;
  now(): number;
}

function isEmpty({ answers }: Draft): boolean {
  return Object.keys(answers).length === 0;
}

/** /new and /cancel, and taking up a draft that was set aside. Nothing entered is ever thrown away by them. */
export function draftCommands({ store, messages, screen, newId, now }: DraftCommandsParts) {
  function create({ chatId, userId }: Turn) {
    const draft = store.drafts.create({ id: newId(), chatId, userId, answers: {} }, now());
    store.screens.owe(draft.id, "below");
    return draft;
  }

  /** Takes the buttons off the message that was tapped: its question is answered. */
  async function spend(turn: Turn): Promise<void> {
    const tapped = tappedMessage(turn);
    if (tapped !== undefined) await screen.tidy(turn.chatId, () => messages.strip(turn.chatId, tapped));
  }

  return {
    /** A new campaign; with one half filled in, which of the two is meant is asked. */
    async begin(turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      const open = store.drafts.open(chatId);
      if (!open) turn.effect(() => create(turn));
      await turn.answer();
      if (open && !isEmpty(open)) return void (await messages.send(chatId, unfinishedView(words, open)));
      await screen.show(chatId, "below");
    },
    /** A new campaign although one is half filled in: that one is set aside. */
    async beginAnew(turn: Turn): Promise<void> {
      const open = store.drafts.open(turn.chatId);
      turn.effect(() => {
        if (open) store.drafts.cancel(open.id, now());
        create(turn);
      });
      await turn.answer();
      // Told twice, the update meets the draft that it began: that one stays.
      if (open && store.drafts.byId(open.id)?.state === "cancelled") {
        await screen.showDraft(open.id, turn.chatId, "in-place");
      }
      await screen.show(turn.chatId, "below");
      await spend(turn);
    },
    /** Goes on with the draft, at the end of the chat. */
    async show(turn: Turn): Promise<void> {
      await turn.answer();
      if (store.drafts.open(turn.chatId)) await screen.show(turn.chatId, "below");
      else await messages.send(turn.chatId, hintView(turn.words.html("draft-none"), turn.words));
      await spend(turn);
    },
    /** Takes up a draft that was set aside; what was open takes its place there. */
    async takeUp(draftId: string, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      const wanted = store.drafts.byId(draftId);
      if (wanted?.chatId !== chatId || wanted.state === "frozen") return turn.answer(words.text("toast-old-buttons"));
      const open = store.drafts.open(chatId);
      turn.effect(() => {
        if (wanted.state !== "cancelled") return;
        if (open) store.drafts.cancel(open.id, now());
        store.drafts.reopen(wanted, now());
      });
      await turn.answer();
      if (open && open.id !== draftId)
        await (isEmpty(open) ? screen.leave(open) : screen.showDraft(open.id, chatId, "in-place"));
      const here = tappedMessage(turn) === wanted.screenId;
      await screen.show(chatId, here ? "in-place" : "below");
      if (!here) await spend(turn);
    },
    async cancel(turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      const cancelled = turn.effect(() => {
        const open = store.drafts.open(chatId);
        if (open) store.drafts.cancel(open.id, now());
        return { open };
      });
      // Told twice, the draft that it set aside is the last one there.
      const open = cancelled ? cancelled.open : store.drafts.aside(chatId, 1)[0];
      if (!open) return void (await messages.send(chatId, hintView(words.html("draft-none"), words)));
      await screen.showDraft(open.id, chatId, "below");
    },
    /** A file, numbers or a contact outside of any draft begin a campaign; false for what holds neither. */
    async beginWith(input: Input, turn: Turn): Promise<boolean> {
      const { chatId, words } = turn;
      const work = workOf(input, words);
      if (!work) return false;
      if (work.kind === "file" && (work.file.size ?? 0) > DOWNLOAD_LIMIT) {
        const { name } = work.file;
        await messages.send(chatId, hintView(words.html("file-too-big", { name }), words));
        return true;
      }
      turn.effect(() => {
        const draft = create(turn);
        store.drafts.save({ ...draft, cursor: { toFill: true } }, now());
        store.intakes.add(draft, work, now());
      });
      await screen.show(chatId, "below");
      return true;
    },
  };
}

/** What of an input is a recording or a list. */
function workOf(input: Input, words: Words): FileWork | TextWork | undefined {
  if (input.kind === "file") return { kind: "file", file: input.file };
  if (input.kind === "contact") {
    return { kind: "text", text: input.text, name: input.name || words.text("recipients-from-contact") };
  }
  if (input.kind !== "text" || !isList(input.text)) return undefined;
  return { kind: "text", text: input.text, name: words.text("recipients-from-message") };
}

/** Whether a message is a list: numbers, one beside words may be said of somebody who is not to be called. */
function isList(text: string): boolean {
  const { length } = text.split("\n").flatMap((line) => findNumbers(line).numbers);
  return length > 1 || (length === 1 && !/\p{L}/u.test(text));
}
