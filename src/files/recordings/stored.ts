import type { RecordingContainer } from "../../domain/recording/recording.ts";
import type { Sound } from "./sound.ts";

/** A file that was opened as a recording: what its headers say, and its sound, decoded as it is read. */
export type Stored = {
  readonly container: RecordingContainer;
  /** Hz and number of channels, as stored. */
  readonly sampleRate: number;
  readonly channels: number;
  /** Bits per second, where it is constant. */
  readonly bitrate?: number;
  /** Bytes before the sound: tags and the like. */
  readonly start: number;
  /** Bytes before the sound that belong to no tag, as a broken download or a careless cut leaves them. */
  readonly junk: number;
  /** The length that the file itself counts, where it does. */
  readonly declaredSeconds?: number;
  /** Hz of the decoded sound. */
  readonly soundRate: number;
  readonly sound: AsyncGenerator<Sound>;
};
