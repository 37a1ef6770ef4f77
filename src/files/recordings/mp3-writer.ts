import { open, rm } from "node:fs/promises";
import { createMp3Encoder } from "wasm-media-encoders";

/** Wideband speech: twice what a telephone carries, and a rate that every player takes (MPEG-2). */
const OUTPUT_RATE = 16_000;
const OUTPUT_KBPS = 64;
/** LAME's own preset for this bitrate multiplies what it is given by this. */
const ENCODER_SCALE = 0.95;
/** Samples a call: the encoder's own memory grows with the longest one. */
const BLOCK_SAMPLES = 8192;

/**
 * Encodes mono sound to a constant-rate 16 kHz mp3 without tags, as it comes in; what was written is deleted on failure.
 * @param sampleRate of `sound`, Hz; the encoder resamples.
 */
export async function writeMp3(path: string, sampleRate: number, sound: AsyncIterable<Float32Array>): Promise<void> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate, bitrate: OUTPUT_KBPS, outputSampleRate: OUTPUT_RATE });
  const file = await open(path, "w");
  try {
    for await (const samples of sound) {
      for (let at = 0; at < samples.length; at += BLOCK_SAMPLES) {
        const block = samples.subarray(at, at + BLOCK_SAMPLES).map((sample) => sample / ENCODER_SCALE);
        // The encoder answers with its own memory: it must be on disk before the next call.
        await file.writeFile(encoder.encode([block]));
      }
    }
    await file.writeFile(encoder.finalize());
    await file.close();
  } catch (cause) {
    await file.close();
    await rm(path, { force: true });
    throw cause;
  }
}
