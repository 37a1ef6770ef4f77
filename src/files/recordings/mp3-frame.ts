/** One MPEG audio layer III frame, as its four-byte header describes it (ISO/IEC 11172-3, 13818-3; 2.5 is by Fraunhofer). */
export type Mp3Frame = {
  readonly bytes: number;
  readonly sampleRate: number;
  readonly samples: number;
  readonly channels: number;
};

const MPEG1_KBPS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG2_KBPS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** By the two version bits: 2.5, reserved, 2, 1. */
const SAMPLE_RATES = [[11025, 12000, 8000], [], [22050, 24000, 16000], [44100, 48000, 32000]];

/** @returns the frame whose header stands at `at`, or undefined where no layer III header does. */
export function readMp3Frame(bytes: Uint8Array, at: number): Mp3Frame | undefined {
  const [sync = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (at + 4 > bytes.length || sync !== 0xff || (second & 0xe0) !== 0xe0 || (second & 0x06) !== 0x02) return undefined;
  const version = (second >> 3) & 3;
  const sampleRate = SAMPLE_RATES[version]?.[(third >> 2) & 3];
  const kbps = (version === 3 ? MPEG1_KBPS : MPEG2_KBPS)[third >> 4];
  if (!sampleRate || !kbps) return undefined;
  const samples = version === 3 ? 1152 : 576;
  const padding = (third >> 1) & 1;
  return {
    bytes: Math.floor((samples * kbps * 125) / sampleRate) + padding,
    sampleRate,
    samples,
    channels: fourth >> 6 === 3 ? 1 : 2,
  };
}

/**
 * Where the frames begin, whatever stands before them.
 * @returns the offset of the first of three frames in a row (fewer when the bytes end there), or -1.
 */
export function findMp3Frames(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (framesInRow(bytes, at) >= 3) return at;
  }
  return -1;
}

function framesInRow(bytes: Uint8Array, from: number): number {
  const first = readMp3Frame(bytes, from);
  let at = from;
  for (let count = 0; count < 3; count++) {
    const frame = readMp3Frame(bytes, at);
    if (!frame || frame.sampleRate !== first?.sampleRate) return count;
    at += frame.bytes;
    // The last whole frame of a short file has nobody to vouch for it but the end of the file.
    if (at === bytes.length) return 3;
  }
  return 3;
}
