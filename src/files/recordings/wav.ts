import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { fromALaw, fromULaw } from "./companding.ts";
import type { Sound } from "./sound.ts";
import type { Stored } from "./stored.ts";
import type { WavHeader } from "./wav-header.ts";
import { readWavHeader } from "./wav-header.ts";

const CHUNK_BYTES = 65_536;

type ReadSample = (view: DataView, at: number) => number;

/** By format tag, then by bits. Eight-bit PCM alone is unsigned. */
const READERS: Readonly<Record<number, Readonly<Record<number, ReadSample>>>> = {
  1: {
    8: (view, at) => (view.getUint8(at) - 128) / 128,
    16: (view, at) => view.getInt16(at, true) / 32_768,
    24: (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608,
    32: (view, at) => view.getInt32(at, true) / 2_147_483_648,
  },
  3: {
    32: (view, at) => finite(view.getFloat32(at, true)),
    64: (view, at) => finite(view.getFloat64(at, true)),
  },
  6: { 8: (view, at) => fromALaw(view.getUint8(at)) },
  7: { 8: (view, at) => fromULaw(view.getUint8(at)) },
};

/** @returns what the header of a wav says. @throws UnfitRecording, as readWavHeader does. */
export async function wavHeaderOf(path: string): Promise<WavHeader> {
  const file = await open(path);
  return readWavHeader(file).finally(() => file.close());
}

/** @returns a wav of samples opened as a recording. */
export function readWav(path: string, header: WavHeader): Stored {
  const bytesPerSecond = (header.sampleRate * header.channels * header.bits) / 8;
  return withoutUndefined({
    container: "wav",
    sampleRate: header.sampleRate,
    channels: header.channels,
    start: header.dataStart,
    junk: 0,
    bitrate: bytesPerSecond * 8,
    declaredSeconds: header.declaredBytes === undefined ? undefined : header.declaredBytes / bytesPerSecond,
    soundRate: header.sampleRate,
    sound: decodeWav(path, header),
  });
}

async function* decodeWav(path: string, header: WavHeader): AsyncGenerator<Sound> {
  const { dataStart, dataBytes, sampleRate } = header;
  if (dataBytes === 0) return;
  const frameBytes = (header.channels * header.bits) / 8;
  let rest = Buffer.alloc(0);
  const range = { start: dataStart, end: dataStart + dataBytes - 1, highWaterMark: CHUNK_BYTES };
  for await (const chunk of createReadStream(path, range)) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % frameBytes);
    rest = bytes.subarray(whole);
    yield { sampleRate, channels: readChannels(bytes.subarray(0, whole), header) };
  }
}

function readChannels(bytes: Uint8Array, { tag, bits, channels }: WavHeader): Float32Array[] {
  const read = READERS[tag]?.[bits];
  if (!read) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sampleBytes = bits / 8;
  const length = bytes.length / (channels * sampleBytes);
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length }, (_, index) => read(view, (index * channels + channel) * sampleBytes)),
  );
}

function finite(sample: number): number {
  return Number.isFinite(sample) ? Math.max(-8, Math.min(8, sample)) : 0;
}
