import type { Answers, Change, Options } from "../../../domain/draft/answers.ts";
import type { Cursor, LeftOver, Offer } from "../../../domain/draft/draft.ts";
import type { Note } from "../../../domain/draft/note.ts";
import type { ListWork, TextWork } from "../../../domain/intake.ts";
import type { Asked, Scene } from "../../views/scene.ts";
import type { RecordingAct } from "../recording-acts.ts";

/** What a text or a tap means for the draft. */
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
  /** Done with the screen, nothing changed. */
  | { kind: "on" }
  /** The answers are changed and the screen stays; old and new are told, and one tap takes the change back. */
  | { kind: "change"; change: Change; leftOver?: LeftOver }
  /** Nothing happens. */
  | { kind: "stay" }
  | { kind: "recording"; act: RecordingAct }
  | { kind: "refresh-trunks" }
  | { kind: "look-at-list"; work: ListWork | TextWork };

/** One question of the wizard: asks (a view), and reads what came (an answer, or why not). */
export interface StepScreen {
  ask(scene: Scene): Asked;
  /** A text of the manager's own. */
  read(text: string, scene: Scene): Meaning;
  /** One of its own buttons; undefined for a button that it does not have. */
  tap(action: string, value: string, scene: Scene): Meaning | undefined;
}
