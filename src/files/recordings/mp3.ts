import { createReadStream } from "node:fs";
import { MPEGDecoder } from "mpg123-decoder";
import { parseFile } from "music-metadata";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Small enough for the decoder's answer to stay under half a second at any bitrate. */
const CHUNK_BYTES = 4096;

/** @returns what an mp3's headers say; `seconds` only where its Xing header counts its frames. */
export async function readMp3(path: string): Promise<Stored> {
  const { format } = await parseFile(path, { skipCovers: true, duration: false });
  const { sampleRate, numberOfChannels: channels, bitrate, duration } = format;
  if (!sampleRate || !channels) throw new UnfitRecording("damaged");
  // Constant bitrate files count by their size, which a cut file agrees with: only a counted length proves anything.
  const counted = format.codecProfile?.startsWith("CBR") ? undefined : duration;
  return {
    container: "mp3",
    sampleRate,
    channels,
    ...(bitrate ? { bitrate: Math.round(bitrate) } : {}),
    ...(counted ? { declaredSeconds: counted } : {}),
    sound: decodeMp3(path, channels),
  };
}

async function* decodeMp3(path: string, channels: number): AsyncGenerator<Sound> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const { channelData, sampleRate, samplesDecoded } = decoder.decode(chunk);
      // The decoder answers mono in two equal channels.
      if (samplesDecoded > 0) yield { sampleRate, channels: channelData.slice(0, channels) };
    }
  } finally {
    decoder.free();
  }
}
