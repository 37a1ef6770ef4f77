import type { RecordingFacts } from "../../../src/domain/recording/recording.ts";

/** Facts of a recording that nothing is wrong with, but for what a test changes. */
export function goodFacts(changes: Partial<RecordingFacts> = {}): RecordingFacts {
  return {
    container: "mp3",
    seconds: 20,
    sampleRate: 16_000,
    channels: 1,
    bitrate: 64_000,
    level: { rms: -22, peak: -6, clipped: 0 },
    silences: { lead: 0.2, tail: 0.5, longestInside: 0.6, list: [] },
    oppositePhase: false,
    dcOffset: 0,
    hasSpeech: true,
    clips: [],
    waveform: [10, 50, 10],
    ...changes,
  };
}
