import { readFile } from "node:fs/promises";
import { MPEGDecoder } from "mpg123-decoder";

/** @returns the samples of a mono mp3, decoded in one piece and by none of the code under test. */
export async function decodedMp3(path: string): Promise<{ samples: Float32Array; rate: number; seconds: number }> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, sampleRate: rate } = decoder.decode(await readFile(path));
  decoder.free();
  const samples = channelData[0] ?? new Float32Array();
  return { samples, rate, seconds: samples.length / rate };
}

/** @returns the RMS of a stretch in dBFS. */
export function rmsOf(samples: Float32Array): number {
  return 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** @returns how strong one frequency is, in dBFS of its RMS (Goertzel). */
export function levelAt(samples: Float32Array, rate: number, frequency: number): number {
  const turn = (2 * Math.PI * frequency) / rate;
  let [real, imaginary] = [0, 0];
  samples.forEach((sample, at) => {
    real += sample * Math.cos(turn * at);
    imaginary += sample * Math.sin(turn * at);
  });
  return 10 * Math.log10((2 * (real ** 2 + imaginary ** 2)) / samples.length ** 2);
}

/** @returns the pitch of a tone in Hz, by counting where it rises through zero. */
export function pitchOf(samples: Float32Array, rate: number): number {
  const rises: number[] = [];
  for (let at = 1; at < samples.length; at++) {
    const [before = 0, after = 0] = [samples[at - 1], samples[at]];
    if (before < 0 && after >= 0) rises.push(at - after / (after - before));
  }
  const [first = 0, last = 0] = [rises[0], rises.at(-1)];
  return ((rises.length - 1) * rate) / (last - first);
}
