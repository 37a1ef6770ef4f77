import type { RecordingRefusal, RecordingRefusalCode } from "../../domain/recording/recording.ts";
import { refuseRecording } from "../../domain/recording/recording.ts";

/** Thrown while a file is read, when it turns out not to be a recording that can be used. */
export class UnfitRecording extends Error {
  readonly refusal: RecordingRefusal;

  constructor(code: RecordingRefusalCode, variables: RecordingRefusal["variables"] = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "UnfitRecording";
    this.refusal = refuseRecording(code, variables);
  }
}
