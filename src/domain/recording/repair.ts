import type { RecordingFacts, RecordingRepairs, Span } from "./recording.ts";
import { TARGET_PEAK, TARGET_RMS } from "./verdict.ts";

/** Seconds of silence that a trimmed recording keeps: people say hello first, and a cut-off end sounds broken. */
const KEPT_LEAD_SECONDS = 0.2;
const KEPT_TAIL_SECONDS = 0.5;
/** dB below the target peak: coding to mp3 moves peaks up by about as much. */
const CODEC_MARGIN = 1;
/** Linear: just below full scale, for a recording whose level is left alone. */
const UNTOUCHED_CEILING = 0.99;

/** @returns what stays of a recording, in seconds, when the silence before and after it is trimmed. */
export function trimmedSpan({ seconds, silences }: RecordingFacts): Span {
  return [
    Math.max(0, silences.lead - KEPT_LEAD_SECONDS),
    Math.min(seconds, seconds - silences.tail + KEPT_TAIL_SECONDS),
  ];
}

/**
 * Facts of the mp3 that was made of a recording, with what no coding undoes: what was clipped stays distorted, and what
 * a low sample rate left out stays away, though the new file's own samples no longer show it.
 */
export function factsOfMade(source: RecordingFacts, made: RecordingFacts, repairs: RecordingRepairs): RecordingFacts {
  const from = repairs.trim ? trimmedSpan(source)[0] : 0;
  const clips = source.clips
    .map(([start, end]): Span => [Math.max(0, start - from), Math.min(made.seconds, end - from)])
    .filter(([start, end]) => end > start);
  const sampleRate = Math.min(source.sampleRate, made.sampleRate);
  return { ...made, sampleRate, clips, level: { ...made.level, clipped: source.level.clipped } };
}

/** @returns the factor that brings a recording to the target level (1 when that is not asked) and the highest sample. */
export function repairGain(facts: RecordingFacts, repairs: RecordingRepairs): { gain: number; ceiling: number } {
  if (!repairs.level) return { gain: 1, ceiling: UNTOUCHED_CEILING };
  return { gain: fromDecibels(TARGET_RMS - facts.level.rms), ceiling: fromDecibels(TARGET_PEAK - CODEC_MARGIN) };
}

function fromDecibels(decibels: number): number {
  return 10 ** (decibels / 20);
}
