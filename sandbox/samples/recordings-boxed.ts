import { wavFile } from "./recordings-wav.ts";

/** @returns an mp3 in a wav, as some recorders and Windows' converters write it (RFC 2361, tag 0x55). */
export function wavOfMp3(mp3: Buffer, rate: number, channels = 1): Buffer {
  const format = Buffer.alloc(30);
  format.writeUInt16LE(0x55, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(8000, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(12, 16);
  const fact = Buffer.alloc(4);
  return riff("RIFF", Buffer.concat([chunk("fmt ", format), chunk("fact", fact), chunk("data", mp3)]));
}

/** @returns the same wav as RF64 (EBU Tech 3306): its sizes stand in a ds64 chunk, and a chunk follows its samples. */
export function rf64File(channels: readonly Float32Array[], rate: number): Buffer {
  const wav = wavFile(channels, rate);
  const dataAt = wav.indexOf("data");
  const samples = wav.subarray(dataAt + 8);
  const sizes = Buffer.alloc(28);
  sizes.writeBigUInt64LE(BigInt(wav.length), 0);
  sizes.writeBigUInt64LE(BigInt(samples.length), 8);
  const data = chunk("data", samples);
  data.writeUInt32LE(0xffffffff, 4);
  const loudNoise = chunk("junk", Buffer.alloc(20_000, 0x7f));
  return riff("RF64", Buffer.concat([chunk("ds64", sizes), wav.subarray(12, dataAt), data, loudNoise]));
}

function riff(name: string, chunks: Buffer): Buffer {
  const file = chunk(name, Buffer.concat([Buffer.from("WAVE"), chunks]));
  if (name === "RF64") file.writeUInt32LE(0xffffffff, 4);
  return file;
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8, name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
