import type { RecordingContainer } from "../../domain/recording.ts";
import type { Sound } from "./sound.ts";

/** A file that was opened as a recording: what its headers say, and its sound, decoded as it is read. */
export type Stored = {
  readonly container: RecordingContainer;
  /** Hz and number of channels, as stored. */
  readonly sampleRate: number;
  readonly channels: number;
  /** Bits per second. */
  readonly bitrate?: number;
  /** The length that the file itself counts, where it does. */
  readonly declaredSeconds?: number;
  readonly sound: AsyncGenerator<Sound>;
};
