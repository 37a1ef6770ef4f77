import type { RecordingFacts, RecordingRefusal, RecordingRepairs } from "../../domain/recording/recording.ts";
import type { WaveformWords } from "../../domain/recording/waveform-words.ts";

/** What the studio's worker can be asked for. Paths are absolute. */
export type Job =
  | { readonly kind: "inspect"; readonly path: string }
  | {
      readonly kind: "prepare";
      readonly path: string;
      readonly facts: RecordingFacts;
      readonly repairs: RecordingRepairs;
      readonly outputPath: string;
    }
  | {
      readonly kind: "telephone";
      readonly path: string;
      readonly facts: RecordingFacts;
      readonly outputPath: string;
    }
  | {
      readonly kind: "picture";
      readonly facts: RecordingFacts;
      readonly words: WaveformWords;
      readonly outputPath: string;
    };

/** What a job made: facts where it makes some. */
export interface JobDone {
  readonly facts?: RecordingFacts;
  readonly unchanged?: boolean;
}

/** The worker's answer: done, refused, or failed on the machine's side. */
export type JobAnswer =
  | ({ readonly kind: "done" } & JobDone)
  | { readonly kind: "refused"; readonly refusal: RecordingRefusal }
  | { readonly kind: "failed"; readonly code: string };
