import { Application, createEncoder } from "libopus-wasm";

/** Granule positions count at 48 kHz, whatever the input rate is (RFC 7845, section 4). */
const GRANULE_RATE = 48_000;
const PACKETS_A_PAGE = 50;
const FIRST_PAGE = 2;
const LAST_PAGE = 4;

/** @returns a voice message as Telegram's apps record it: mono Ogg/Opus, 20 ms packets. */
export async function oggOpusFile(mono: Float32Array, rate: 16_000 | 48_000, bitrate = 32_000): Promise<Buffer> {
  const encoder = await createEncoder({ channels: 1, sampleRate: rate, application: Application.Voip, bitrate });
  const preSkip = (encoder.getLookahead() * GRANULE_RATE) / rate;
  const perPacket = rate / 50;
  const packets: Buffer[] = [];
  // One packet more than the sound fills: the decoder is behind by its lookahead.
  for (let at = 0; at < mono.length + perPacket; at += perPacket) {
    const frame = new Float32Array(perPacket);
    frame.set(mono.subarray(at, at + perPacket));
    packets.push(Buffer.from(encoder.encodeFloat(frame)));
  }
  encoder.free();
  const end = preSkip + Math.round((mono.length * GRANULE_RATE) / rate);
  return Buffer.concat([
    page([opusHead(preSkip, rate)], { kind: FIRST_PAGE, granule: 0, number: 0 }),
    page([opusTags()], { kind: 0, granule: 0, number: 1 }),
    ...soundPages(packets, end),
  ]);
}

function soundPages(packets: readonly Buffer[], end: number): Buffer[] {
  const pages: Buffer[] = [];
  for (let at = 0; at < packets.length; at += PACKETS_A_PAGE) {
    const upTo = Math.min(packets.length, at + PACKETS_A_PAGE);
    const isLast = upTo === packets.length;
    const granule = isLast ? end : upTo * (GRANULE_RATE / 50);
    pages.push(page(packets.slice(at, upTo), { kind: isLast ? LAST_PAGE : 0, granule, number: pages.length + 2 }));
  }
  return pages;
}

function opusHead(preSkip: number, rate: number): Buffer {
  const head = Buffer.alloc(19);
  head.write("OpusHead");
  head[8] = 1;
  head[9] = 1;
  head.writeUInt16LE(preSkip, 10);
  head.writeUInt32LE(rate, 12);
  return head;
}

function opusTags(): Buffer {
  const tags = Buffer.alloc(8 + 4 + 7 + 4);
  tags.write("OpusTags");
  tags.writeUInt32LE(7, 8);
  tags.write("sandbox", 12);
  return tags;
}

/** One Ogg page (RFC 3533, section 6). */
function page(
  packets: readonly Buffer[],
  { kind, granule, number }: { kind: number; granule: number; number: number },
) {
  const sizes = packets.flatMap(({ length }) => [
    ...new Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ]);
  const head = Buffer.alloc(27);
  head.write("OggS");
  head[5] = kind;
  head.writeBigUInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(0x0b2b07, 14);
  head.writeUInt32LE(number, 18);
  head[26] = sizes.length;
  const whole = Buffer.concat([head, Buffer.from(sizes), ...packets]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** CRC-32 with the polynomial 0x04c11db7, not mirrored, from 0. */
function checksum(bytes: Buffer): number {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  }
  return value >>> 0;
}
