import type { RecordingRefusal, RecordingRefusalCode, RefusalArguments } from "../../domain/recording/recording.ts";
import { refuseRecording } from "../../domain/recording/recording.ts";

/** Thrown while a file is read, when it turns out not to be a recording that can be used. */
export class UnfitRecording<C extends RecordingRefusalCode = RecordingRefusalCode> extends Error {
  readonly refusal: RecordingRefusal;

  constructor(code: C, ...variables: RefusalArguments<C>) {
    super(code);
    this.name = "UnfitRecording";
    this.refusal = refuseRecording(code, ...variables);
  }
}
