import type { Submit } from "../../app/sending/submit.ts";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Turn } from "../turn.ts";
import type { Input } from "./input.ts";
import { type After, createWizardReader } from "./reader.ts";
import type { WizardScreen } from "./screen.ts";

export interface WizardParts {
  store: Store;
  screen: WizardScreen;
  messages: Messages;
  submit: Pick<Submit, "confirm">;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  /** Has a stored file sent into the chat. */
  sendFile(chatId: number, what: "recording" | "clean" | "refused", draft: OpenDraft, words: Words): void;
  /** Has the plan of the chat's draft drawn; it is sent when it is ready. */
  sendPlan(chatId: number): void;
  now(): number;
}

/** The wizard: reads what a manager does at a draft, keeps it, shows what is next. */
export function createWizard(parts: WizardParts) {
  const { store, screen, messages, submit, fill, sendFile, sendPlan, now } = parts;
  const reader = createWizardReader({ store, submit, fill, scene: screen.scene, isShown: screen.isShown, now });

  /** What is committed wakes whoever works on it by itself; what is begun here comes before any word to Telegram. */
  async function finish(after: After, draft: OpenDraft, { chatId, words, answer: reply }: Turn): Promise<void> {
    switch (after.do) {
      case "show":
        await reply(after.toast);
        return screen.showDraft(draft.id, chatId, after.place);
      case "refresh-trunks":
        screen.refreshTrunks(chatId);
        await reply(words.text("toast-asking"));
        return screen.showDraft(draft.id, chatId, "in-place");
      case "send-file":
        sendFile(chatId, after.file, draft, words);
        return reply();
      case "send-plan":
        sendPlan(chatId);
        return reply(words.text("toast-drawing"));
    }
  }

  /** A tap on what is not the chat's open screen: answered, never obeyed. */
  async function refuseOldTap(input: Extract<Input, { kind: "tap" }>, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const { messageId } = input;
    const draft = store.drafts.byId(input.draftId);
    const own = draft !== undefined && draft.chatId === chatId && draft.screenId === messageId;
    const isSent = own && draft.state === "frozen";
    await turn.answer(words.text(isSent ? "toast-already-sent" : "toast-old-buttons"));
    if (own && draft.state !== "open") return screen.showDraft(draft.id, chatId, "in-place");
    if (messageId !== undefined) await screen.tidy(chatId, () => messages.strip(chatId, messageId));
    return screen.show(chatId, "below");
  }

  return {
    /** Handles an input at the chat's open draft. Without one only a tap is answered. */
    async handle(input: Input, turn: Turn): Promise<void> {
      const draft = store.drafts.open(turn.chatId);
      if (input.kind === "tap" && (draft?.id !== input.draftId || draft.screenId !== input.messageId)) {
        return refuseOldTap(input, turn);
      }
      if (!draft) return;
      // A request changes nothing, so that it takes no effect that a second try could find taken.
      const request = reader.takeRequest(input, draft);
      if (request) return finish(request, draft, turn);
      const applied = turn.effect(() => {
        const after = reader.takeInput(input, draft);
        // A message of the manager's own stands below the screen now, also for who draws it after a kill.
        if (after?.do === "show" && after.place !== "in-place") store.screens.owe(draft.id, after.place);
        return { after };
      });
      // At a second try the answer is kept already, and only a screen that is still owed is drawn.
      if (!applied && !store.screens.owedIn(turn.chatId).some(({ id }) => id === draft.id)) return;
      const after: After = applied?.after ?? { do: "show", place: input.kind === "tap" ? "in-place" : "below" };
      await finish(after, draft, turn);
    },
    goOn: reader.goOn,
  };
}

export type Wizard = ReturnType<typeof createWizard>;
