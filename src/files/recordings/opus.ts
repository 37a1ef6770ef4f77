import { createReadStream } from "node:fs";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { readOggEnds } from "./ogg.ts";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Opus is decoded at this rate, Hz: twice what a telephone carries, and three times as fast as at 48 kHz. */
const DECODED_RATE = 16_000;
const CHUNK_BYTES = 4096;

/** @returns an Ogg/Opus file opened as a recording. @throws UnfitRecording: damaged, truncated. */
export async function readOpus(path: string): Promise<Stored> {
  const { head, isWhole } = await readOggEnds(path);
  const at = head.indexOf("OpusHead");
  const channels = head[at + 9];
  if (at < 0 || !channels) throw new UnfitRecording("damaged");
  if (!isWhole) throw new UnfitRecording("truncated");
  // "Input sample rate" may be left at 0: then it is unknown, and Opus itself runs at 48 kHz (RFC 7845, section 5.1).
  const sampleRate = head.readUInt32LE(at + 12) || 48_000;
  return {
    container: "ogg-opus",
    sampleRate,
    channels,
    start: 0,
    junk: 0,
    soundRate: DECODED_RATE,
    sound: decodeOpus(path, outputGain(head.readInt16LE(at + 16))),
  };
}

/** The factor that a player must apply: the header has it in 256ths of a decibel (RFC 7845, section 5.1). */
function outputGain(stored: number): number {
  return 10 ** (stored / (20 * 256));
}

async function* decodeOpus(path: string, gain: number): AsyncGenerator<Sound> {
  const options = { forceStereo: false, sampleRate: DECODED_RATE };
  const decoder = new OggOpusDecoder(options);
  await decoder.ready;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const { channelData, samplesDecoded } = await decoder.decode(chunk);
      if (samplesDecoded > 0) yield { sampleRate: DECODED_RATE, channels: amplified(channelData, gain) };
    }
    const { channelData, samplesDecoded } = await decoder.flush();
    if (samplesDecoded > 0) yield { sampleRate: DECODED_RATE, channels: amplified(channelData, gain) };
  } finally {
    decoder.free();
  }
}

function amplified(channels: readonly Float32Array[], gain: number): readonly Float32Array[] {
  return gain === 1 ? channels : channels.map((channel) => channel.map((sample) => sample * gain));
}
