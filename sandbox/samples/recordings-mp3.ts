import { createMp3Encoder } from "wasm-media-encoders";

export type Mp3Options =
  | { readonly bitrate: 32 | 64 | 96 | 128 | 192 | 320; readonly outputRate?: Mp3Rate }
  | { readonly vbrQuality: number; readonly outputRate?: Mp3Rate };

/** MPEG-1: 32 kHz and up; MPEG-2: 16 to 24 kHz; MPEG-2.5: below. */
export type Mp3Rate = 8000 | 11025 | 12000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000;

/** @returns an mp3 of one or two channels, without tags and without a Xing header. */
export async function mp3File(
  channels: readonly Float32Array[],
  rate: number,
  options: Mp3Options = { bitrate: 64 },
): Promise<Buffer> {
  const { outputRate, ...quality } = options;
  const encoder = await createMp3Encoder();
  const output = outputRate === undefined ? {} : { outputSampleRate: outputRate };
  encoder.configure({ channels: channels.length === 2 ? 2 : 1, sampleRate: rate, ...quality, ...output });
  const parts: Buffer[] = [];
  const length = channels[0]?.length ?? 0;
  for (let at = 0; at < length; at += 8192) {
    parts.push(Buffer.from(encoder.encode(channels.map((channel) => channel.subarray(at, at + 8192)))));
  }
  parts.push(Buffer.from(encoder.finalize()));
  return Buffer.concat(parts);
}

/**
 * @param mp3 of frames only. @param frames that the header declares: the true number, or a lie.
 * @returns the mp3 with a Xing header before it.
 */
export function withXingHeader(mp3: Buffer, frames: number): Buffer {
  const [sync = 0, version = 0, third = 0, mode = 0] = mp3;
  const isMpeg1 = (version & 0x18) === 0x18;
  const isMono = mode >> 6 === 3;
  // Bit rate index 8: roomy in every version, and 64 kbit/s or more.
  const header = [sync, version, 0x80 | (third & 0x0c), mode];
  const rate = [44_100, 48_000, 32_000][(third >> 2) & 3] ?? 44_100;
  const length = isMpeg1 ? Math.floor((144 * 112_000) / rate) : Math.floor((72 * 64_000 * 2) / rate);
  const frame = Buffer.alloc(length);
  Buffer.from(header).copy(frame);
  const at = 4 + (isMpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17);
  frame.write("Xing", at);
  frame.writeUInt32BE(3, at + 4);
  frame.writeUInt32BE(frames, at + 8);
  frame.writeUInt32BE(mp3.length + frame.length, at + 12);
  return Buffer.concat([frame, mp3]);
}

/** @returns the mp3 with an ID3v2.3 tag before it that holds a title and a cover picture of `coverBytes`. */
export function withCover(mp3: Buffer, coverBytes: number): Buffer {
  const picture = Buffer.concat([
    Buffer.from("\0image/png\0\x03\0", "latin1"),
    Buffer.from("89504e470d0a1a0a", "hex"),
    Buffer.alloc(coverBytes, 0xff),
  ]);
  const content = Buffer.concat([tagFrame("TIT2", Buffer.from("\0Salom", "latin1")), tagFrame("APIC", picture)]);
  const size = [21, 14, 7, 0].map((shift) => (content.length >> shift) & 0x7f);
  return Buffer.concat([Buffer.from("ID3\x03\0\0", "latin1"), Buffer.from(size), content, mp3]);
}

function tagFrame(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(10, 0);
  head.write(name);
  head.writeUInt32BE(content.length, 4);
  return Buffer.concat([head, content]);
}
