import { createReadStream } from "node:fs";
import { OggVorbisDecoder } from "@wasm-audio-decoders/ogg-vorbis";
import { readOggEnds } from "./ogg.ts";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

const CHUNK_BYTES = 4096;
/** How the first packet of a Vorbis stream begins (Vorbis I, 4.2.1). */
export const VORBIS_HEADER = "\x01vorbis";

/** @returns an Ogg/Vorbis file opened as a recording. @throws UnfitRecording: damaged, truncated. */
export async function readVorbis(path: string): Promise<Stored> {
  const { head, isWhole } = await readOggEnds(path);
  const at = head.indexOf(VORBIS_HEADER, 0, "latin1");
  const channels = head[at + 11];
  const sampleRate = at < 0 ? 0 : head.readUInt32LE(at + 12);
  if (!channels || sampleRate === 0) throw new UnfitRecording("damaged");
  if (!isWhole) throw new UnfitRecording("truncated");
  return {
    container: "ogg-vorbis",
    sampleRate,
    channels,
    start: 0,
    junk: 0,
    soundRate: sampleRate,
    sound: decodeVorbis(path),
  };
}

async function* decodeVorbis(path: string): AsyncGenerator<Sound> {
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const { channelData, samplesDecoded, sampleRate } = await decoder.decode(chunk);
      if (samplesDecoded > 0) yield { sampleRate, channels: channelData };
    }
    const { channelData, samplesDecoded, sampleRate } = await decoder.flush();
    if (samplesDecoded > 0) yield { sampleRate, channels: channelData };
  } finally {
    decoder.free();
  }
}
