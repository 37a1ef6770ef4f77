import type { Submit } from "../app/submit.ts";
import { STEPS, type Step, stepBefore } from "../domain/answers.ts";
import { answer, goTo, move, type OpenDraft, screenOf } from "../domain/draft.ts";
import type { Submission } from "../domain/submission.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import { DOWNLOAD_LIMIT } from "./download.ts";
import type { Input } from "./input.ts";
import type { Messages } from "./messages.ts";
import { accept, offered } from "./steps/reading.ts";
import type { Meaning, Scene } from "./steps/scene.ts";
import { STEP_SCREENS } from "./steps/steps.ts";
import type { Turn } from "./turn.ts";
import { hoursToAgree } from "./views/review.ts";
import { heldView } from "./views/submission-views.ts";
import type { Place, WizardScreen } from "./wizard-screen.ts";

export interface WizardParts {
  store: Store;
  screen: WizardScreen;
  messages: Messages;
  submit: Pick<Submit, "confirm" | "wake">;
  /** A file is to be looked at. */
  wakeIntake(): void;
  /** Sends a stored file into the chat. */
  sendFile(chatId: number, what: "recording" | "clean" | "refused", draft: OpenDraft, words: Words): Promise<void>;
  newId(): string;
  now(): number;
  undoSeconds: number;
}

/** What is left to do when an answer is committed. */
type After =
  | { do: "show"; place: Place; toast?: string }
  | { do: "wake-intake"; place: Place }
  | { do: "refresh-trunks" }
  | { do: "send-file"; file: "recording" | "clean" | "refused" }
  | { do: "held"; submissionId: string }
  | { do: "aside"; draft: OpenDraft };

const IN_PLACE: After = { do: "show", place: "in-place" };
const BELOW: After = { do: "show", place: "below" };

/** The wizard: reads what a manager does at a draft, keeps it, shows what is next. */
export function createWizard(parts: WizardParts) {
  const { store, screen, messages, submit, wakeIntake, sendFile, now, undoSeconds } = parts;

  function save(draft: OpenDraft, after: After = IN_PLACE): After {
    store.drafts.save(draft, now());
    return after;
  }

  /** Puts what a question understood into the draft. */
  function take(meaning: Meaning, draft: OpenDraft, after: After): After {
    switch (meaning.kind) {
      case "answers":
        return save(answer(draft, meaning.answers), after);
      case "stay":
        return save({ ...draft, answers: { ...draft.answers, ...meaning.answers } }, after);
      case "cursor":
        return save(move(draft, meaning.cursor), after);
      case "on":
        return save(goTo(draft, undefined), after);
      case "note": {
        const { note, offers } = meaning;
        return save(move(draft, { note, ...(offers && offers.length > 0 ? { offers } : {}) }), after);
      }
      case "look-at-list": {
        const sources = draft.cursor.list?.sources ?? [];
        store.intakes.add(draft, { kind: "list", sources, choices: meaning.choices }, now());
        return { do: "wake-intake", place: "in-place" };
      }
      case "refresh-trunks":
        return { do: "refresh-trunks" };
    }
  }

  /** The buttons that every screen has; the rest is the question's own. */
  function takeTap(action: string, value: string, scene: Scene): After | undefined {
    const { draft, words } = scene;
    const at = screenOf(draft);
    switch (action) {
      case "back":
        return save(goTo(draft, at === "menu" ? undefined : stepBefore(at)));
      case "menu":
        return save(goTo(draft, "menu"));
      case "edit":
        return isStep(value) ? save(goTo(draft, value)) : undefined;
      case "play":
        return draft.answers.recording && { do: "send-file", file: "recording" };
      case "clean":
      case "refused":
        return draft.answers.recipients && { do: "send-file", file: action };
      case "cancel":
        store.drafts.cancel(draft.id, now());
        return { do: "aside", draft };
      case "night":
        return save(move(draft, { nightAccepted: value }));
      case "send":
        return send(scene);
      case "offer": {
        const meaning = offered(value, scene);
        return meaning && take(meaning, draft, IN_PLACE);
      }
      default: {
        if (at === "menu") return action === "on" ? save(goTo(draft, undefined)) : undefined;
        const meaning = at === "review" ? undefined : STEP_SCREENS[at].tap(action, value, scene);
        if (meaning?.kind === "note") {
          return take(meaning, draft, { do: "show", place: "in-place", toast: words.text("toast-look") });
        }
        return meaning && take(meaning, draft, IN_PLACE);
      }
    }
  }

  /** Send: what was true when the read-back was drawn is checked again now, then the draft is frozen. */
  function send(scene: Scene): After | undefined {
    const { draft } = scene;
    if (screenOf(draft) !== "review" || hoursToAgree(scene)) return IN_PLACE;
    const { days, hours } = draft.answers;
    if (!days || !hours) return IN_PLACE;
    const still = accept({ period: days, window: hours }, scene);
    if (still.kind === "note") return take(still, goTo(draft, "days"), IN_PLACE);
    const confirmed = submit.confirm(draft);
    return confirmed && { do: "held", submissionId: confirmed.submissionId };
  }

  function takeText(text: string, scene: Scene): After {
    const { draft } = scene;
    const at = screenOf(draft);
    if (at === "menu" || at === "review") {
      return take({ kind: "note", note: { key: "review-not-text", variables: {} } }, draft, BELOW);
    }
    return take(STEP_SCREENS[at].read(text, scene), draft, BELOW);
  }

  function takeInput(input: Input, draft: OpenDraft): After | undefined {
    const scene = screen.scene(draft);
    switch (input.kind) {
      case "tap":
        return takeTap(input.action, input.value, scene);
      case "text":
        return takeText(input.text, scene);
      case "file": {
        const { file } = input;
        if (file.size !== undefined && file.size > DOWNLOAD_LIMIT) {
          const note = { key: "file-too-big", variables: { name: file.name } } as const;
          return take({ kind: "note", note }, draft, BELOW);
        }
        store.drafts.save(move(draft, {}), now());
        store.intakes.add(draft, { kind: "file", file }, now());
        return { do: "wake-intake", place: "below" };
      }
      case "edited":
        return take({ kind: "note", note: { key: "edited-message", variables: {} } }, draft, BELOW);
      case "other":
        return take({ kind: "note", note: { key: `unexpected-${input.what}`, variables: {} } }, draft, BELOW);
    }
  }

  async function finish(after: After, { chatId, words, answer: reply }: Turn): Promise<void> {
    switch (after.do) {
      case "show":
        await reply(after.toast);
        return screen.show(chatId, after.place);
      case "wake-intake":
        await reply();
        await screen.show(chatId, after.place);
        return wakeIntake();
      case "refresh-trunks":
        screen.refreshTrunks(chatId);
        await reply(words.text("toast-asking"));
        return screen.show(chatId, "in-place");
      case "send-file": {
        const draft = store.drafts.open(chatId);
        await reply();
        if (!draft) return;
        await sendFile(chatId, after.file, draft, words);
        return screen.show(chatId, "below");
      }
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
    submit.wake();
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
      const after = applied?.after ?? (input.kind === "tap" ? IN_PLACE : BELOW);
      await finish(after, turn);
    },
  };
}

export type Wizard = ReturnType<typeof createWizard>;

function isStep(text: string): text is Step {
  return STEPS.some((step) => step === text);
}
