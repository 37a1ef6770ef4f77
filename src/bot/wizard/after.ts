import type { Place } from "../../store/screens.ts";

/**
 * What is left to do when what came is committed; plain data, because the conversation logs it. All of it can be done again, so that a kill or
 * a failure loses nothing.
 */
export type After =
  /** A draft's screen: the next question, or that it is sent or set aside. */
  | { do: "show"; draftId: string; place: Place; toast?: string; whenSlow?: WhenSlow }
  /** The open draft's screen, and the one of a draft that was left for it; the tapped message asks nothing any more. */
  | { do: "show-open"; place: Place; left?: string; stripTapped?: true; whenSlow?: WhenSlow }
  /** A new campaign was asked for and one is half filled in. */
  | { do: "ask-which" }
  /** There is nothing to go on with. */
  | { do: "hint"; hint: Hint; stripTapped?: true }
  | { do: "refresh-trunks" }
  | { do: "send-file"; file: "recording" | "clean" | "refused" }
  | { do: "send-plan" }
  /** The manager's own number is needed first. */
  | { do: "ask-number" }
  /** A tap on what is not the chat's open screen: answered, never obeyed. */
  | { do: "refuse-old"; draftId: string; messageId?: number }
  /** A tap on what is no way to a draft any more. */
  | { do: "refuse"; toast?: "toast-too-late" }
  /** It was all done before. */
  | { do: "nothing" };

/** Something is being looked at: its screen comes with what is found, and before that only where it takes long. */
type WhenSlow = true;

/** Why there is nothing to go on with. */
export type Hint = { kind: "no-draft" } | { kind: "file-too-big"; name: string };

/** What is left to do at the draft to which an input was. */
export type AfterInput =
  | Omit<Extract<After, { do: "show" }>, "draftId">
  | Extract<After, { do: "refresh-trunks" | "send-file" | "send-plan" | "ask-number" }>;
