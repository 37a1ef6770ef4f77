import type { Submit } from "../app/submit.ts";
import type { OpenDraft } from "../domain/draft.ts";
import type { Submission } from "../domain/submission.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { Input } from "./input.ts";
import type { Messages } from "./messages.ts";
import type { Turn } from "./turn.ts";
import { heldView } from "./views/submission-views.ts";
import { type After, createWizardReader } from "./wizard-reader.ts";
import type { WizardScreen } from "./wizard-screen.ts";

export interface WizardParts {
  store: Store;
  screen: WizardScreen;
  messages: Messages;
  submit: Pick<Submit, "confirm" | "shown">;
  /** A file is to be looked at. */
  wakeIntake(): void;
  /** Has a stored file sent into the chat. */
  sendFile(chatId: number, what: "recording" | "clean" | "refused", draft: OpenDraft, words: Words): void;
  /** Has the plan of the chat's draft drawn; it is sent when it is ready. */
  sendPlan(chatId: number): void;
  now(): number;
  undoSeconds: number;
}

/** The wizard: reads what a manager does at a draft, keeps it, shows what is next. */
export function createWizard(parts: WizardParts) {
  const { store, screen, messages, submit, wakeIntake, sendFile, sendPlan, now, undoSeconds } = parts;
  const takeInput = createWizardReader({ store, submit, scene: screen.scene, now });

  async function finish(after: After, { chatId, words, answer: reply }: Turn): Promise<void> {
    switch (after.do) {
      case "show":
        await reply(after.toast);
        return screen.show(chatId, after.place);
      case "wake-intake":
        await reply(after.toast);
        await screen.show(chatId, after.place);
        return wakeIntake();
      case "refresh-trunks":
        screen.refreshTrunks(chatId);
        await reply(words.text("toast-asking"));
        return screen.show(chatId, "in-place");
      case "send-file": {
        const draft = store.drafts.open(chatId);
        await reply();
        if (draft) sendFile(chatId, after.file, draft, words);
        return;
      }
      case "send-plan":
        await reply(words.text("toast-drawing"));
        return sendPlan(chatId);
      case "held":
        await reply();
        return showHeld(chatId, store.submissions.byId(after.submissionId), words);
      case "aside":
        await reply();
        return screen.showAside(chatId, after.draft);
    }
  }

  /** The submission with its Stop, in the place of the read-back; from here on it may leave. */
  async function showHeld(chatId: number, submission: Submission | undefined, words: Words): Promise<void> {
    if (submission?.state !== "held") return;
    const view = heldView(submission, undoSeconds, words);
    const { screenId } = submission;
    if (screenId === undefined || !(await messages.edit(chatId, screenId, view))) {
      store.submissions.setScreen(submission.id, await messages.send(chatId, view));
    }
    submit.shown(submission);
  }

  /** A tap on what is not the chat's open screen: answered, never obeyed. */
  async function refuseOldTap(input: Extract<Input, { kind: "tap" }>, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const draft = store.drafts.byId(input.draftId);
    const own = draft !== undefined && draft.chatId === chatId && draft.screenId === input.messageId;
    if (own && draft.state === "frozen") {
      await turn.answer(words.text("toast-already-sent"));
      return showHeld(chatId, store.submissions.byDraft(draft.id), words);
    }
    await turn.answer(words.text("toast-old-buttons"));
    if (own && draft.state === "cancelled") return screen.showAside(chatId, draft);
    if (input.messageId !== undefined) await messages.strip(chatId, input.messageId);
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
      const applied = turn.effect(() => ({ after: takeInput(input, draft) }));
      const after: After = applied?.after ?? { do: "show", place: input.kind === "tap" ? "in-place" : "below" };
      await finish(after, turn);
    },
  };
}

export type Wizard = ReturnType<typeof createWizard>;
