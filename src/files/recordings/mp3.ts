import { createReadStream } from "node:fs";
import { MPEGDecoder } from "mpg123-decoder";
import { parseStream } from "music-metadata";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Small enough for the decoder's answer to stay under half a second at any bitrate. */
const CHUNK_BYTES = 4096;
const OPTIONS = { skipCovers: true, duration: false };

/**
 * @param place where the first frame stands, and how much of what is before it is no tag.
 * @returns an mp3 opened as a recording. `declaredSeconds` only where its Xing or Info header counts its frames.
 * @throws UnfitRecording: damaged.
 */
export async function readMp3(path: string, { start, junk }: { start: number; junk: number }): Promise<Stored> {
  const stream = createReadStream(path, { start });
  // Without the file's size the library cannot take a length from it: any that it gives was declared.
  const { format } = await parseStream(stream, { mimeType: "audio/mpeg" }, OPTIONS).finally(() => stream.destroy());
  const { sampleRate, numberOfChannels: channels, bitrate, duration: declaredSeconds } = format;
  if (!sampleRate || !channels) throw new UnfitRecording("damaged");
  return {
    container: "mp3",
    sampleRate,
    channels,
    start,
    junk,
    ...(bitrate && format.codecProfile === "CBR" ? { bitrate } : {}),
    ...(declaredSeconds ? { declaredSeconds } : {}),
    soundRate: sampleRate,
    sound: decodeMp3(path, start, channels),
  };
}

async function* decodeMp3(path: string, start: number, channels: number): AsyncGenerator<Sound> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    for await (const chunk of createReadStream(path, { start, highWaterMark: CHUNK_BYTES })) {
      const { channelData, sampleRate, samplesDecoded } = decoder.decode(chunk);
      // The decoder answers mono in two equal channels.
      if (samplesDecoded > 0) yield { sampleRate, channels: channelData.slice(0, channels) };
    }
  } finally {
    decoder.free();
  }
}
