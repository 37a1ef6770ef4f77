import type { FileFailure } from "../intake.ts";
import type { ListRefusal } from "../list/verdict.ts";
import type { QuestionCode, ReadingRefusalCode } from "../phrases/reading.ts";
import type { RecordingUse } from "../recording/known.ts";
import type { RecordingContainer, RecordingRefusal } from "../recording/recording.ts";
import type { ScheduleFault } from "../schedule/checks.ts";
import type { Figure } from "../settings/bounds.ts";
import type { Change } from "./answers.ts";

/** What a message may be that no question asks for. */
export const UNEXPECTED = ["photo", "sticker", "video", "location", "command", "other"] as const;

export type Unexpected = (typeof UNEXPECTED)[number];

/**
 * What happened, to be told once above the next screen. It is kept with the draft, and put in words each time the screen is
 * drawn: in the language and with the day of that moment.
 */
export type Note =
  | { kind: "file-not-read"; code: FileFailure; name: string }
  | { kind: "unexpected"; what: Unexpected }
  | { kind: "edited-message" }
  /** A Start that waited for the list to be compared or cut did not go on by itself. */
  | { kind: "not-started" }
  /** A Start that was shown before the bot was started from a copy: it may have been obeyed already. */
  | { kind: "drawn-before-copy" }
  /** A text where a file or a button is asked for. */
  | { kind: "text-not-asked-for"; at: "recording" | "list" | "list-question" | "review" }
  | { kind: "text-not-read"; at: "days" | "hours" | "options"; text: string }
  | RecordingNote
  | ListNote
  | ScheduleNote
  | SettingsNote
  | { kind: "account-gone" }
  | { kind: "account-not-read" }
  | { kind: "name-empty" }
  | { kind: "name-too-long"; length: number; most: number }
  /** Talk, which may be the name or is for the bot. */
  | { kind: "name-doubted"; name: string }
  | { kind: "trunk-unknown"; text: string }
  | { kind: "no-trunk-chosen" }
  | { kind: "forecast-assumptions" }
  | TestCallNote;

type TestCallNote =
  /** So many were made today that there are no more. */
  { kind: "test-calls-used"; most: number } | { kind: "number-forgotten" };

type RecordingNote =
  | { kind: "recording-refused"; refusal: RecordingRefusal; name: string }
  /** One came while another is chosen: it is offered. */
  | { kind: "recording-offered" }
  | ({ kind: "recording-used" } & RecordingUse)
  /** It was sent before, and is in no campaign. */
  | { kind: "recording-known"; name: string }
  | { kind: "recording-converted"; from: RecordingContainer }
  | { kind: "recording-repaired" }
  | { kind: "recording-work-failed" };

type ListNote =
  | ({ kind: "list-refused"; name: string; as?: "message" } & Pick<ListRefusal, "code" | "samples">)
  /** One came while another is chosen: it is offered. */
  | { kind: "list-offered"; chosen: string; offered: string; numbers: number }
  /** It came before its question. */
  | { kind: "list-taken"; name: string; numbers: number }
  /** Nobody is left of the chosen list without the numbers of `name`. */
  | { kind: "list-left-nobody"; name: string }
  /** The list that `name` was to be left out of is not chosen any more. */
  | { kind: "list-replaced-meanwhile"; name: string };

type ScheduleNote =
  | { kind: "schedule-refused"; refusal: ScheduleFault }
  | { kind: "phrase-refused"; code: ReadingRefusalCode; quoted: string }
  /** `day`: of `passed`, the day that has passed. */
  | { kind: "phrase-question"; code: QuestionCode; quoted: string; day?: Temporal.PlainDate };

type SettingsNote =
  /** What a text was read as. */
  | { kind: "understood"; change: Change }
  /** What was changed, and what it was before. */
  | { kind: "changed"; change: Change; before: Change }
  | { kind: "setting-out-of-range"; figure: Figure; value: number }
  /** A setting is named, but not surely what it is to be: the likely changes are offered. */
  | { kind: "settings-question"; quoted: string }
  /** As that, with nothing to offer. */
  | { kind: "settings-which"; quoted: string }
  /** A bare figure that may be for several settings. */
  | { kind: "settings-which-figure"; text: string }
  /** Settings beside words that are not understood. */
  | { kind: "settings-doubt"; change: Change; quoted: string };

/** Whether a note tells that of what was sent nothing can be used. */
export function saysNotRead(note: Note | undefined): boolean {
  return note?.kind === "file-not-read" || note?.kind === "recording-refused" || note?.kind === "list-refused";
}
