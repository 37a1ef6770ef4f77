import type { RecordingAnswer } from "./answers.ts";
import type { RecordingWork } from "./intake.ts";

/** What the recording's own screen shows beside the answer. */
export interface KnownRecordings {
  /** The chat's others, last used first. */
  earlier: RecordingAnswer[];
  /** The last campaign with the same sound, and its day in that campaign's zone. */
  usedBefore?: { campaign: string; on: Temporal.PlainDate };
  /** What is being made of the chosen one right now. */
  working: RecordingWork[];
}
