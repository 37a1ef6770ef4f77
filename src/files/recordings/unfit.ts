import { Failure } from "../../domain/failure.ts";
import type { RecordingRefusal, RecordingRefusalCode, RefusalArguments } from "../../domain/recording/recording.ts";
import { refuseRecording } from "../../domain/recording/recording.ts";

/** Thrown while a file is read, when it turns out not to be a recording that can be used. */
export class UnfitRecording<
  C extends RecordingRefusalCode = RecordingRefusalCode,
> extends Failure<RecordingRefusalCode> {
  readonly refusal: RecordingRefusal;

  constructor(code: C, ...variables: RefusalArguments<C>) {
    super(code, `The recording cannot be used: ${code}`);
    this.refusal = refuseRecording(code, ...variables);
  }
}
