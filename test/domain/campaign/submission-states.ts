import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";

/** Every state that a submission can be in. */
export const SUBMISSION_STATES: readonly SubmissionState[] = [
  "waiting",
  "to-approve",
  "held",
  "stopped",
  "stale",
  "sending",
  "accepted",
  "rejected",
  "unknown",
  "absent",
];
