import type { RecordingAnswer } from "../draft/answers.ts";
import type { RecordingWork } from "../intake.ts";

/** A campaign with a recording, and the day of its confirmation in its own zone. */
export interface RecordingUse {
  campaign: string;
  on: Temporal.PlainDate;
}

/** What the recording's own screen shows beside the answer. */
export interface KnownRecordings {
  /** The chat's others, last used first. */
  earlier: RecordingAnswer[];
  /** The last campaign with the same sound. */
  usedBefore?: RecordingUse;
  /** What is being made of the chosen one right now. */
  working: RecordingWork[];
}
