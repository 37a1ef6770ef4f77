import { stat } from "node:fs/promises";
import { measureFrames } from "../../domain/recording/levels.ts";
import type { RecordingFacts, Span } from "../../domain/recording/recording.ts";
import type { Analysis } from "./analyser.ts";
import { createAnalyser } from "./analyser.ts";
import { openRecording } from "./open-recording.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Seconds: nothing longer is even measured. */
export const LONGEST_SECONDS = 1800;
/** Share of its declared length that a file must hold: encoders are off by a frame or two, cut files by more. */
const WHOLE = 0.97;
const ENCODER_SLACK_SECONDS = 0.2;

/** Decodes a file to its end. @returns what it holds. @throws UnfitRecording when it is no usable recording. */
export async function inspectRecording(path: string): Promise<RecordingFacts> {
  const stored = await openRecording(path);
  const analyser = createAnalyser();
  for await (const sound of stored.sound) {
    // Two recordings glued together: a PBX plays the second one too fast or too slowly, if at all.
    if (sound.sampleRate !== stored.soundRate) throw new UnfitRecording("joined");
    analyser.add(sound);
    if (analyser.seconds > LONGEST_SECONDS) throw new UnfitRecording("too-long", { limit: LONGEST_SECONDS });
  }
  const { seconds } = analyser;
  const declared = stored.declaredSeconds ?? 0;
  if (seconds < declared * WHOLE - ENCODER_SLACK_SECONDS) throw new UnfitRecording("truncated");
  if (seconds === 0) throw new UnfitRecording("empty");
  const { size } = await stat(path);
  return toFacts(stored, analyser.finish(), size - stored.start);
}

function toFacts(stored: Stored, analysis: Analysis, bytes: number): RecordingFacts {
  const { rms, peak, silences, ...heard } = measureFrames(analysis.frames);
  const seconds = round(analysis.seconds);
  return {
    container: stored.container,
    seconds,
    sampleRate: stored.sampleRate,
    channels: stored.channels,
    bitrate: stored.bitrate ?? Math.round((bytes * 8) / analysis.seconds),
    level: { rms: round(rms), peak: round(peak), clipped: analysis.clipped },
    silences: {
      // The last frame is rarely full, so frames may end a little after the sound does.
      lead: Math.min(seconds, round(silences.lead)),
      tail: Math.min(seconds, round(silences.tail)),
      longestInside: round(silences.longestInside),
      list: silences.list.map((span) => roundSpan(span, seconds)),
    },
    oppositePhase: analysis.oppositePhase,
    dcOffset: round(analysis.dcOffset),
    hasSpeech: heard.hasSpeech,
    clips: heard.clips.map((span) => roundSpan(span, seconds)),
    waveform: heard.waveform,
  };
}

function roundSpan([from, to]: Span, end: number): Span {
  return [round(from), Math.min(end, round(to))];
}

/** To a thousandth: a millisecond, or a decibel nobody hears. Minus zero becomes zero, as it does in JSON. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
