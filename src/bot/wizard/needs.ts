import type { TrunksBook } from "../../app/account/trunks.ts";
import { askToCompare } from "../../app/calls/recently-called.ts";
import { accountOf, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { Store } from "../../store/store.ts";

export interface NeedsParts {
  store: Store;
  trunks: TrunksBook;
  /** The PBX has said which lines there are, or why it cannot. */
  answered(draft: OpenDraft): void;
  now(): number;
}

/** What a screen needs and the draft does not hold: asked for before the screen is drawn, so that drawing only reads. */
export function createNeeds({ store, trunks, answered, now }: NeedsParts) {
  /** Drafts whose screen waits for the PBX's lines. */
  const awaiting = new Map<string, Promise<void>>();

  /** Asks for the lines in the background. The answer is drawn without asking again: it may be a refusal. */
  function askForTrunks(draft: OpenDraft, force = false): void {
    const asked = trunks.update(force, accountOf(draft));
    if (!asked || awaiting.get(draft.id) === asked) return;
    awaiting.set(draft.id, asked);
    void asked.then(() => {
      if (awaiting.get(draft.id) === asked) awaiting.delete(draft.id);
      answered(draft);
    });
  }

  return {
    /** Before a draft's screen is shown: the lines, where they are old, and a comparison, where campaigns have changed since. */
    askFor(draft: OpenDraft): void {
      const at = screenOf(draft);
      if (at === "trunks") askForTrunks(draft);
      // A list that was never compared is looked through before its people are told at the read-back.
      if (at === "review" || draft.answers.list?.compared === undefined) askToCompare(store, draft, now());
    },
    /** Asks the PBX anew which lines there are, even where fresh ones are known. */
    refreshTrunks: (draft: OpenDraft): void => askForTrunks(draft, true),
    /**
     * Before a draft's screen is drawn: whether it waits for lines. Without them what can be shown is not what is owed, also
     * after a kill, so that the screen stays owed until they are there.
     */
    areAwaited(draft: OpenDraft): boolean {
      if (screenOf(draft) !== "trunks" || trunks.current(accountOf(draft)).state !== "asking") return false;
      if (!store.screens.owedBy(draft)) store.screens.owe(draft.id, "in-place");
      askForTrunks(draft);
      return true;
    },
  };
}
