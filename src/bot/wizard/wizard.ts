import type { Decisions } from "../../app/sending/decisions.ts";
import type { TestCallDecisions } from "../../app/sending/test-call-decisions.ts";
import { type OpenDraft, type ScreenName, screenOf } from "../../domain/draft/draft.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";
import type { After, AfterInput } from "./after.ts";
import { createApply } from "./apply.ts";
import { type AskParts, createAsk } from "./ask.ts";
import { beginsDraft, createDraftActs, type DraftActsParts } from "./draft-acts.ts";
import { type DraftAct, type Input, inputOf } from "./input.ts";
import { requestOf } from "./requests.ts";

export interface WizardParts extends AskParts, DraftActsParts {
  store: Store;
  submit: Pick<Decisions, "confirm" | "takeBack">;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  testCalls: Pick<TestCallDecisions, "confirm" | "mayHaveMore">;
}

/** What came, read and committed. */
export interface Taken {
  after: After;
  /** The screen with which the manager goes on; absent where nothing is open any more: sent, or set aside. */
  question?: ScreenName;
}

/** What a campaign's conversation does in the turn of an update: takes in what came, and asks what is next. */
export function createWizard(parts: WizardParts) {
  const { store, screen, submit, fill, testCalls, now } = parts;
  const apply = createApply({ store, submit, fill, scene: screen.scene, isShown: screen.isShown, testCalls, now });
  const acts = createDraftActs(parts);
  const ask = createAsk(parts);

  /** What a person did at the chat's open draft. */
  function takeInput(input: Exclude<Input, DraftAct>, draft: OpenDraft, turn: Turn): After {
    // A request changes nothing, so that it takes no effect that a second try could find taken.
    const request = requestOf(input, draft, store.people.number(draft.userId) !== undefined);
    if (request) {
      noteExport(request, draft, turn);
      return at(draft, request);
    }
    const applied = turn.effect(() => {
      const after = apply.input(input, draft);
      // A message of the manager's own stands below the screen now, also for who draws it after a kill.
      if (after?.do === "show" && after.place !== "in-place") store.screens.owe(draft.id, after.place);
      return { after };
    });
    // At a second try the answer is kept already, and only a screen that is still owed is drawn.
    if (!applied && !store.screens.owedIn(turn.chatId).some(({ id }) => id === draft.id)) return { do: "nothing" };
    const after: AfterInput = applied?.after ?? { do: "show", place: input.kind === "tap" ? "in-place" : "below" };
    return at(draft, after);
  }

  /** Numbers that leave the bot in a file are noted down. */
  function noteExport(request: AfterInput, draft: OpenDraft, { userId, effect }: Turn): void {
    if (request.do !== "send-file" || request.file === "recording") return;
    const entry = { kind: "export", what: request.file, by: userId, about: draft.id } as const;
    effect(() => store.journal.record(entry, now()));
  }

  function afterOf(input: Input, turn: Turn): After | undefined {
    switch (input.kind) {
      case "begin":
      case "begin-anew":
      case "resume":
      case "take-up":
      case "edit-held":
      case "set-aside":
        return acts.take(input, turn);
    }
    const draft = store.drafts.open(turn.chatId);
    if (input.kind === "tap" && (draft?.id !== input.draftId || draft.screenId !== input.messageId)) {
      const { draftId, messageId } = input;
      return withoutUndefined({ do: "refuse-old", draftId, messageId });
    }
    if (draft) return takeInput(input, draft, turn);
    return acts.beginWith(input, turn);
  }

  return {
    /** Whether an update can begin the conversation or go on with a draft whose conversation was lost. */
    isFor(turn: Turn): boolean {
      const input = inputOf(turn);
      if (!input) return false;
      const isAnswer = input.kind === "edited" || input.kind === "other" || input.kind === "text";
      return !isAnswer || beginsDraft(input, turn.words) || store.drafts.open(turn.chatId) !== undefined;
    },
    /** What came, as far as the wizard is concerned. */
    read: (turn: Turn): Input | undefined => inputOf(turn),
    /** Applies it to the draft and saves it, in one transaction with the update's mark; undefined where it means nothing to any draft. */
    save(input: Input, turn: Turn): Taken | undefined {
      const after = afterOf(input, turn);
      if (!after) return undefined;
      const open = store.drafts.open(turn.chatId);
      return withoutUndefined({ after, question: open ? screenOf(open) : undefined });
    },
    /** Asks what is next, or shows what became of the draft. */
    ask: ({ after }: Taken, turn: Turn): Promise<void> => ask(after, turn),
    goOn: apply.goOn,
  };
}

export type Wizard = ReturnType<typeof createWizard>;

function at({ id }: OpenDraft, after: AfterInput): After {
  return after.do === "show" ? { ...after, draftId: id } : after;
}
