/** How a wav's samples are written: the format tag and its bits. */
export type WavFormat = {
  readonly tag: 1 | 3 | 6 | 7;
  readonly bits: 8 | 16 | 24 | 32 | 64;
  /** Written as tag 0xFFFE, with the real one in its sub-format. */
  readonly extensible?: boolean;
  /** A LIST chunk of an odd length before the sound, as many editors write it. */
  readonly listChunk?: boolean;
};

const SUB_FORMAT_TAIL = Buffer.from("000000001000800000aa00389b71", "hex");

/** @returns a RIFF/WAVE file of the channels. */
export function wavFile(
  channels: readonly Float32Array[],
  rate: number,
  format: WavFormat = { tag: 1, bits: 16 },
): Buffer {
  const { tag, bits, extensible, listChunk } = format;
  const samples = channels[0]?.length ?? 0;
  const width = bits / 8;
  const data = Buffer.alloc(samples * channels.length * width);
  for (let at = 0; at < samples; at++) {
    channels.forEach((channel, index) => {
      writeSample(data, (at * channels.length + index) * width, channel[at] ?? 0, format);
    });
  }
  const header = Buffer.alloc(extensible ? 40 : 16);
  header.writeUInt16LE(extensible ? 0xfffe : tag, 0);
  header.writeUInt16LE(channels.length, 2);
  header.writeUInt32LE(rate, 4);
  header.writeUInt32LE(rate * channels.length * width, 8);
  header.writeUInt16LE(channels.length * width, 12);
  header.writeUInt16LE(bits, 14);
  if (extensible) {
    header.writeUInt16LE(22, 16);
    header.writeUInt16LE(bits, 18);
    header.writeUInt16LE(tag, 24);
    SUB_FORMAT_TAIL.copy(header, 26);
  }
  const list = listChunk ? chunk("LIST", Buffer.from("INFOISFT\x05\0\0\0odd!\0")) : Buffer.alloc(0);
  const body = Buffer.concat([Buffer.from("WAVE"), chunk("fmt ", header), list, chunk("data", data)]);
  return chunk("RIFF", body);
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8, name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function writeSample(data: Buffer, at: number, sample: number, { tag, bits }: WavFormat): void {
  if (tag === 3) bits === 64 ? data.writeDoubleLE(sample, at) : data.writeFloatLE(sample, at);
  else if (tag === 6) data[at] = aLaw(sample);
  else if (tag === 7) data[at] = uLaw(sample);
  else if (bits === 8) data[at] = Math.round(sample * 127) + 128;
  else data.writeIntLE(Math.round(Math.max(-1, Math.min(1, sample)) * (2 ** (bits - 1) - 1)), at, bits / 8);
}

/** By search for the segment, as G.711 tabulates it, and not by the arithmetic of the reader under test. */
function aLaw(sample: number): number {
  const magnitude = Math.min(4095, Math.floor(Math.abs(sample) * 4096));
  const segment = [31, 63, 127, 255, 511, 1023, 2047, 4095].findIndex((end) => magnitude <= end);
  const step = segment < 2 ? 1 : segment;
  return ((segment << 4) | ((magnitude >> step) & 15) | (sample >= 0 ? 0x80 : 0)) ^ 0x55;
}

function uLaw(sample: number): number {
  const magnitude = Math.min(8158, Math.floor(Math.abs(sample) * 8192)) + 33;
  const segment = [63, 127, 255, 511, 1023, 2047, 4095, 8191].findIndex((end) => magnitude <= end);
  return ~((segment << 4) | ((magnitude >> (segment + 1)) & 15) | (sample >= 0 ? 0 : 0x80)) & 0xff;
}
