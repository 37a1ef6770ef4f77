import type { RecordingFacts, RecordingRepairs, Span } from "../../domain/recording/recording.ts";
import { repairGain, trimmedSpan } from "../../domain/recording/repair.ts";
import { inspectRecording } from "./inspect.ts";
import { limit } from "./limiter.ts";
import { writeMp3 } from "./mp3-writer.ts";
import { openRecording } from "./open-recording.ts";
import type { Mix, Sound } from "./sound.ts";
import { toMono } from "./sound.ts";

/** Seconds in which the gain gives way to a peak. */
const LIMITER_BLOCK_SECONDS = 0.02;

export type Prepared = { readonly facts: RecordingFacts; readonly unchanged: boolean };

/**
 * Makes the mp3 that the PBX gets. A good mp3 is not touched: then nothing is written and `unchanged` is true.
 * @param facts of the file at `path`, by inspectRecording.
 */
export async function prepareRecording(
  path: string,
  facts: RecordingFacts,
  repairs: RecordingRepairs,
  outputPath: string,
): Promise<Prepared> {
  const { container, junk, soundRate, sound } = await openRecording(path);
  const wanted = repairs.trim === true || repairs.level === true;
  if (container === "mp3" && junk === 0 && !wanted && !facts.oppositePhase) return { facts, unchanged: true };
  const span: Span = repairs.trim ? trimmedSpan(facts) : [0, facts.seconds];
  const mono = cut(toMonoSound(sound, facts), span, soundRate);
  const blockSamples = Math.round(soundRate * LIMITER_BLOCK_SECONDS);
  await writeMp3(outputPath, soundRate, limit(mono, { ...repairGain(facts, repairs), blockSamples }));
  return { facts: await inspectRecording(outputPath), unchanged: false };
}

/** One channel, without the offset, and with both channels only where they do not cancel out. */
export async function* toMonoSound(sound: AsyncIterable<Sound>, facts: RecordingFacts): AsyncGenerator<Float32Array> {
  const mix: Mix = facts.oppositePhase ? "left" : "both";
  for await (const stretch of sound) yield toMono(stretch, mix).map((sample) => sample - facts.dcOffset);
}

async function* cut(sound: AsyncIterable<Float32Array>, [from, to]: Span, sampleRate: number) {
  const start = Math.round(from * sampleRate);
  const end = Math.round(to * sampleRate);
  let at = 0;
  for await (const samples of sound) {
    const kept = samples.subarray(Math.max(0, start - at), Math.max(0, end - at));
    if (kept.length > 0) yield kept;
    at += samples.length;
    if (at >= end) return;
  }
}
