import type { Trunks } from "../../app/trunks.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Cursor, Offer, OpenDraft } from "../../domain/draft.ts";
import type { RecipientsChoices } from "../../domain/recipients.ts";
import type { Window } from "../../domain/schedule.ts";
import type { Intake } from "../../store/intakes.ts";
import type { Saying, Words } from "../../words.ts";
import { wizardTap } from "../callback-data.ts";
import type { Button } from "../views/view.ts";

/** All that a question may depend on. */
export interface Scene {
  draft: OpenDraft;
  words: Words;
  /** What the clock shows in the campaign's zone. */
  now: Temporal.PlainDateTime;
  trunks: Trunks;
  /** Files of the draft that are still being looked at. */
  waiting: Intake[];
  callingHours: Window;
  defaultTimezone: string;
}

/** How a question looks, without what every screen has (header, answers so far, Back and Cancel). */
export interface Asked {
  /** Telegram's HTML. */
  text: string;
  buttons: Button[][];
}

/** What a text or a tap means for the draft. */
export type Meaning =
  | { kind: "answers"; answers: Answers }
  /** The same screen with something changed. */
  | { kind: "cursor"; cursor: Partial<Cursor> }
  /** Not an answer: what was found and what to do next, and ready answers where there are some. */
  | { kind: "note"; note: Saying; offers?: Offer[] }
  /** Done with the screen, nothing changed. */
  | { kind: "on" }
  /** The answers are changed, and the screen stays. */
  | { kind: "stay"; answers: Answers }
  | { kind: "refresh-trunks" }
  | { kind: "look-at-list"; choices: RecipientsChoices };

/** One question of the wizard: asks (a view), and reads what came (an answer, or why not). */
export interface StepScreen {
  ask(scene: Scene): Asked;
  /** A text of the manager's own. */
  read(text: string, scene: Scene): Meaning;
  /** One of its own buttons; undefined for a button that it does not have. */
  tap(action: string, value: string, scene: Scene): Meaning | undefined;
}

/** A button of the draft's wizard. */
export function wizardButton(scene: Scene, label: string, action: string, value = ""): Button {
  return { label, data: wizardTap.pack({ draft: scene.draft.id, action, value }) };
}
