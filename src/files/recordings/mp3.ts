import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { MPEGDecoder } from "mpg123-decoder";
import { parseStream } from "music-metadata";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Small enough for the decoder's answer to stay under half a second at any bitrate. */
const CHUNK_BYTES = 4096;
const OPTIONS = { skipCovers: true, duration: false };

/** Where the first frame stands, how much of what is before it is no tag, and the file's bytes from there on. */
export type Mp3Place = { readonly start: number; readonly junk: number; readonly head: Buffer };

/**
 * @returns an mp3 opened as a recording. `declaredSeconds` only where its Xing or Info header counts its frames.
 * @throws UnfitRecording: damaged.
 */
export async function readMp3(path: string, { start, junk, head }: Mp3Place): Promise<Stored> {
  // A stream has no size that the library could take a length from: any that it gives was declared.
  const beginning = Readable.from(head, { objectMode: false });
  const { format } = await parseStream(beginning, { mimeType: "audio/mpeg" }, OPTIONS);
  const { sampleRate, numberOfChannels: channels, bitrate, duration: declaredSeconds } = format;
  if (!sampleRate || !channels) throw new UnfitRecording("damaged");
  return withoutUndefined({
    container: "mp3",
    sampleRate,
    channels,
    start,
    junk,
    bitrate: bitrate && format.codecProfile === "CBR" ? bitrate : undefined,
    declaredSeconds: declaredSeconds || undefined,
    soundRate: sampleRate,
    sound: decodeMp3(path, start, channels),
  });
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
