import type { Answers, Change, ListAnswer, Options, Step } from "../../domain/draft/answers.ts";
import type { Cursor, LeftOver, Offer } from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import type { LookingWork } from "../../domain/intake.ts";
import type { CallChoice } from "../../domain/list/recent-calls.ts";
import type { RecordingAct } from "./recording-acts.ts";

/** A tap on a button that starts a campaign: what it chose about people called lately, and what it was shown with. */
export interface Start {
  choice: CallChoice | undefined;
  shown: string;
  /** Only the first numbers of the list go; the rest waits for a word. */
  isFirst?: boolean;
}

export type TestCallAct = { do: "ask" | "forget" } | { do: "agree" | "call"; askedAt: number };

/** What a message or a tap means for the draft: read without changing anything, and applied in one place (`apply.ts`). */
export type Meaning =
  /** Answers, settings said beside them, and what is said of them once, above the next question. */
  | {
      kind: "answers";
      answers: Answers;
      options?: Partial<Options>;
      note?: Note;
      leftOver?: LeftOver;
      offers?: Offer[];
    }
  /** The same screen with something changed. */
  | { kind: "cursor"; cursor: Partial<Cursor> }
  /** Not an answer: what was found and what to do next, and ready answers where there are some. */
  | { kind: "note"; note: Note; offers?: Offer[] }
  /** Another screen, nothing answered; absent: the first question without an answer. */
  | { kind: "go-to"; screen?: Step | "menu" | "account"; cursor?: Partial<Cursor> }
  /** The answers are changed and the screen stays; old and new are told, and one tap takes the change back. */
  | { kind: "change"; change: Change; leftOver?: LeftOver }
  /** Nothing happens. */
  | { kind: "stay" }
  | { kind: "recording"; act: RecordingAct }
  | { kind: "choose-list"; list: ListAnswer }
  /** The account from which it calls. */
  | { kind: "account"; accountId: number }
  | { kind: "refresh-trunks" }
  /** Something is to be looked at outside of the turn; `joined`: the lists that wait for a decision are in it. */
  | { kind: "look-at"; work: LookingWork; joined?: true }
  /** A test call: asked for, agreed to at night, confirmed by the tap that names when it was asked; or the number forgotten. */
  | { kind: "test-call"; act: TestCallAct }
  | { kind: "set-aside" }
  | { kind: "start"; start: Start };

/** The way on to the first question without an answer. */
export const ON = { kind: "go-to" } as const satisfies Meaning;
