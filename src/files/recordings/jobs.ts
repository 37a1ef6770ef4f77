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

/** The worker's answer: done (with facts where the job makes some), refused, or failed on the machine's side. */
export type JobResult =
  | { readonly ok: true; readonly facts?: RecordingFacts; readonly unchanged?: boolean }
  | { readonly ok: false; readonly refusal: RecordingRefusal }
  | { readonly ok: false; readonly failed: string };
