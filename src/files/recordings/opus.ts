import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { OggOpusDecoder } from "ogg-opus-decoder";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import { UnfitRecording } from "./unfit.ts";

/** Opus is decoded at this rate, Hz: twice what a telephone carries, and three times as fast as at 48 kHz. */
const DECODED_RATE = 16_000;
const CHUNK_BYTES = 4096;
/** An Ogg page is at most 27 bytes of header, 255 of sizes and 255 * 255 of packets (RFC 3533, section 6). */
const LONGEST_PAGE = 27 + 255 + 255 * 255;
const HEADER_BYTES = 27;

/** @returns an Ogg/Opus file opened as a recording. @throws UnfitRecording: damaged, truncated. */
export async function readOpus(path: string): Promise<Stored> {
  const { head, tail } = await readEnds(path);
  const at = head.indexOf("OpusHead");
  const channels = head[at + 9];
  if (at < 0 || !channels) throw new UnfitRecording("damaged");
  if (!endsWithWholePage(tail)) throw new UnfitRecording("truncated");
  // "Input sample rate" may be left at 0: then it is unknown, and Opus itself runs at 48 kHz (RFC 7845, section 5.1).
  const sampleRate = head.readUInt32LE(at + 12) || 48_000;
  return {
    container: "ogg-opus",
    sampleRate,
    channels,
    start: 0,
    junk: 0,
    soundRate: DECODED_RATE,
    sound: decodeOpus(path),
  };
}

async function* decodeOpus(path: string): AsyncGenerator<Sound> {
  const options = { forceStereo: false, sampleRate: DECODED_RATE };
  const decoder = new OggOpusDecoder(options);
  await decoder.ready;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      const { channelData, samplesDecoded } = await decoder.decode(chunk);
      if (samplesDecoded > 0) yield { sampleRate: DECODED_RATE, channels: channelData };
    }
    const { channelData, samplesDecoded } = await decoder.flush();
    if (samplesDecoded > 0) yield { sampleRate: DECODED_RATE, channels: channelData };
  } finally {
    decoder.free();
  }
}

async function readEnds(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await file.read(Buffer.alloc(128), 0, 128, 0);
    const from = Math.max(0, size - LONGEST_PAGE);
    const tail = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    return { head: head.buffer, tail: tail.buffer.subarray(0, tail.bytesRead) };
  } finally {
    await file.close();
  }
}

/** Not every recorder flags its last page as the last one, but only a cut file ends inside a page. */
function endsWithWholePage(tail: Buffer): boolean {
  const at = tail.lastIndexOf("OggS");
  const segments = tail[at + HEADER_BYTES - 1];
  if (at < 0 || segments === undefined) return false;
  const sizes = tail.subarray(at + HEADER_BYTES, at + HEADER_BYTES + segments);
  const packets = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.length === segments && at + HEADER_BYTES + segments + packets <= tail.length;
}
