import type { RecordingFacts } from "../../domain/recording/recording.ts";
import { fromALaw, toALaw } from "./companding.ts";
import { writeMp3 } from "./mp3-writer.ts";
import { openRecording } from "./open-recording.ts";
import { toMonoSound } from "./prepare.ts";
import { resample } from "./resample.ts";

/** Hz: what a G.711 line carries and passes. */
const TELEPHONE_RATE = 8000;
const LOWEST_FREQUENCY = 300;
const HIGHEST_FREQUENCY = 3400;

/** Writes an mp3 of how the recording will sound on a telephone: its band, and A-law coded and back. */
export async function writeTelephonePreview(path: string, facts: RecordingFacts, outputPath: string): Promise<void> {
  const { soundRate, sound } = await openRecording(path);
  const rates = { from: soundRate, to: TELEPHONE_RATE, cutoff: HIGHEST_FREQUENCY };
  await writeMp3(outputPath, TELEPHONE_RATE, throughLine(resample(toMonoSound(sound, facts), rates)));
}

async function* throughLine(sound: AsyncIterable<Float32Array>): AsyncGenerator<Float32Array> {
  const first = highPass(LOWEST_FREQUENCY, TELEPHONE_RATE);
  const second = highPass(LOWEST_FREQUENCY, TELEPHONE_RATE);
  for await (const samples of sound) yield samples.map((sample) => fromALaw(toALaw(second(first(sample)))));
}

/** A second-order Butterworth high-pass filter, one sample at a time (Audio EQ Cookbook, W3C). */
function highPass(frequency: number, sampleRate: number): (sample: number) => number {
  const angle = (2 * Math.PI * frequency) / sampleRate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  const scale = 1 + alpha;
  const b0 = (1 + Math.cos(angle)) / 2 / scale;
  const a1 = (-2 * Math.cos(angle)) / scale;
  const a2 = (1 - alpha) / scale;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (sample) => {
    const output = b0 * (sample - 2 * x1 + x2) - a1 * y1 - a2 * y2;
    [x1, x2, y1, y2] = [sample, x1, output, y1];
    return output;
  };
}
