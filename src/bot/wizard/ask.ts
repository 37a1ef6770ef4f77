import type { OpenDraft } from "../../domain/draft/draft.ts";
import { isEmpty } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { LastMessages } from "../telegram/last-messages.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Reactions } from "../telegram/reactions.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { hintView, unfinishedView } from "../views/menu-views.ts";
import { askNumberView } from "../views/test-call.ts";
import type { After, Hint } from "./after.ts";
import { fileOf } from "./input.ts";
import type { WizardScreen } from "./screen.ts";

export interface AskParts {
  store: Store;
  screen: WizardScreen;
  messages: Messages;
  /** Has a stored file sent into the chat. */
  sendFile(chatId: number, what: "recording" | "clean" | "refused", draft: OpenDraft, words: Words): void;
  /** Has the plan of the chat's draft drawn; it is sent when it is ready. */
  sendPlan(chatId: number): void;
  reactions: Pick<Reactions, "seen">;
  lastMessages: Pick<LastMessages, "isLast">;
}

/**
 * Asks what is next and shows what became of the rest. What was committed wakes whoever works on it by itself; what is begun
 * here comes before any word to Telegram.
 */
export function createAsk({ store, screen, messages, sendFile, sendPlan, reactions, lastMessages }: AskParts) {
  /** Takes the buttons off the message that was tapped: its question is answered. */
  async function spend(turn: Turn): Promise<void> {
    const { chatId } = turn;
    const tapped = tappedMessage(turn);
    if (tapped !== undefined) await screen.tidy(chatId, () => messages.strip(chatId, tapped));
  }

  /**
   * Shows on the message itself that its file came. The draft's screen follows with the verdict, or earlier where that
   * takes long.
   */
  function sign({ chatId, update: { message } }: Turn): void {
    if (message && fileOf(message)) reactions.seen(chatId, message.message_id);
  }

  /**
   * The draft that was left for another one, in its place: that it is set aside, and the way back to it.
   * @returns whether that is a new message, because it was never on the screen
   */
  async function showLeft(draftId: string, chatId: number): Promise<boolean> {
    const left = store.drafts.byId(draftId);
    if (left && isEmpty(left)) await screen.leave(left);
    else await screen.showDraft(draftId, chatId, "in-place");
    return left !== undefined && left.screenId === undefined && !isEmpty(left);
  }

  /** A tap on buttons that ask nothing any more: the question is asked once more only where something else stands below it. */
  async function refuseOld(draftId: string, messageId: number | undefined, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const draft = store.drafts.byId(draftId);
    const isOwn = draft !== undefined && draft.chatId === chatId && draft.screenId === messageId;
    const isSent = isOwn && draft.state === "frozen";
    await turn.answer(words.text(isSent ? "toast-already-sent" : "toast-old-buttons"));
    if (isOwn && draft.state !== "open") return screen.showDraft(draftId, chatId, "in-place");
    if (messageId !== undefined) await screen.tidy(chatId, () => messages.strip(chatId, messageId));
    const open = store.drafts.open(chatId);
    const isThere = open?.screenId !== undefined && lastMessages.isLast(chatId, open.screenId);
    // What it owes is drawn at the end of the turn.
    return isThere ? undefined : screen.show(chatId, "below");
  }

  return async function ask(after: After, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const open = store.drafts.open(chatId);
    switch (after.do) {
      case "show":
        if (after.whenSlow) sign(turn);
        await turn.answer(after.toast);
        if (after.whenSlow) return screen.showWhenSlow(after.draftId, chatId, after.place);
        return screen.showDraft(after.draftId, chatId, after.place);
      case "show-open": {
        if (after.whenSlow) {
          sign(turn);
          return open && screen.showWhenSlow(open.id, chatId, after.place);
        }
        await turn.answer();
        const isBelow = after.left !== undefined && (await showLeft(after.left, chatId));
        // What is asked now stands last.
        await screen.show(chatId, isBelow ? "below" : after.place);
        return after.stripTapped ? spend(turn) : undefined;
      }
      case "ask-which":
        await turn.answer();
        if (open) await messages.send(chatId, unfinishedView(words, open));
        return;
      case "hint":
        await turn.answer();
        await messages.send(chatId, hintView(hintInWords(after.hint, words), words));
        return after.stripTapped ? spend(turn) : undefined;
      case "refresh-trunks":
        screen.refreshTrunks(chatId);
        await turn.answer(words.text("toast-asking"));
        return screen.show(chatId, "in-place");
      case "send-file":
        if (open) sendFile(chatId, after.file, open, words);
        return turn.answer();
      case "ask-number":
        if (open) store.chats.expect(chatId, { kind: "own-number", draftId: open.id });
        await turn.answer();
        return void (await messages.send(chatId, askNumberView(words)));
      case "send-plan":
        sendPlan(chatId);
        return turn.answer(words.text("toast-drawing"));
      case "refuse-old":
        return refuseOld(after.draftId, after.messageId, turn);
      case "refuse":
        return turn.answer(words.text(after.toast ?? "toast-old-buttons"));
      case "nothing":
        return;
    }
  };
}

function hintInWords(hint: Hint, words: Words): string {
  return hint.kind === "no-draft" ? words.html("draft-none") : words.html("file-too-big", { name: hint.name });
}
