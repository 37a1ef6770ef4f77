import type { FileHandle } from "node:fs/promises";
import { UnfitRecording } from "./unfit.ts";

/** Where a wav's samples stand and how to read them. */
export type WavHeader = {
  /** The format tag: 1 PCM, 3 float, 6 A-law, 7 u-law, 85 mp3 (RFC 2361, appendix A). */
  readonly tag: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
  readonly dataStart: number;
  /** Bytes of samples that the file really holds, whole samples only. */
  readonly dataBytes: number;
  /** Bytes of samples that its header declares; undefined when the recorder never came back to fill it in. */
  readonly declaredBytes?: number;
};

const EXTENSIBLE = 0xfffe;
/** What recorders leave in the size field when they stream: nothing, or as much as fits. */
const UNFILLED_FROM = 0x7ffff000;
/** An mp3 in a wav: its frames are read as they are, whatever the header says of them. */
export const MP3_TAG = 0x55;
const BITS_OF_TAG: Readonly<Record<number, readonly number[]>> = { 1: [8, 16, 24, 32], 3: [32, 64], 6: [8], 7: [8] };
/** What RF64 writes where the size stands in its ds64 chunk. */
const IN_DS64 = 0xffffffff;
const MOST_CHANNELS = 8;
const HIGHEST_SAMPLE_RATE = 384_000;
/** More chunks than that before the sound is no wav that a recorder made. */
const MOST_CHUNKS = 64;

/** Walks the chunks of a RIFF/WAVE or RF64 file (EBU Tech 3306) up to its samples. @throws UnfitRecording: damaged, empty, other-audio. */
export async function readWavHeader(file: FileHandle): Promise<WavHeader> {
  const { size } = await file.stat();
  let format: DataView | undefined;
  let largeSize: number | undefined;
  let at = 12;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= size; count++) {
    const chunk = await read(file, at, 8);
    const name = String.fromCharCode(...new Uint8Array(chunk.buffer, chunk.byteOffset, 4));
    const length = chunk.getUint32(4, true);
    if (name === "ds64") largeSize = await readLargeSize(file, at + 8, length);
    if (name === "fmt ") format = await read(file, at + 8, Math.min(length, 40));
    if (name === "data") {
      if (!format) break;
      return describe(format, at + 8, length === IN_DS64 ? (largeSize ?? length) : length, size);
    }
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
  }
  throw new UnfitRecording(format ? "empty" : "damaged");
}

/** The size of the samples, in the ds64 chunk behind that of the file. */
async function readLargeSize(file: FileHandle, at: number, length: number): Promise<number | undefined> {
  const sizes = await read(file, at, Math.min(length, 16));
  return sizes.byteLength < 16 ? undefined : Number(sizes.getBigUint64(8, true));
}

function describe(format: DataView, dataStart: number, length: number, size: number): WavHeader {
  if (format.byteLength < 16) throw new UnfitRecording("damaged");
  let tag = format.getUint16(0, true);
  // The real tag begins the sub-format GUID.
  if (tag === EXTENSIBLE && format.byteLength >= 26) tag = format.getUint16(24, true);
  const channels = format.getUint16(2, true);
  const sampleRate = format.getUint32(4, true);
  const bits = format.getUint16(14, true);
  if (tag === MP3_TAG) return { tag, channels, sampleRate, bits, dataStart, dataBytes: size - dataStart };
  const known = BITS_OF_TAG[tag];
  if (!known) throw new UnfitRecording("other-audio", { format: `wav-${tag}` });
  const sane = channels > 0 && channels <= MOST_CHANNELS && sampleRate > 0 && sampleRate <= HIGHEST_SAMPLE_RATE;
  if (!known.includes(bits) || !sane) throw new UnfitRecording("damaged");
  const filled = length > 0 && length < UNFILLED_FROM;
  const held = Math.min(filled ? length : size, size - dataStart);
  const dataBytes = held - (held % ((channels * bits) / 8));
  const layout = { tag, channels, sampleRate, bits, dataStart, dataBytes };
  return filled ? { ...layout, declaredBytes: length } : layout;
}

async function read(file: FileHandle, position: number, length: number): Promise<DataView> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return new DataView(buffer.buffer, buffer.byteOffset, bytesRead);
}
