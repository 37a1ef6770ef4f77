/** Opus packets as an Ogg file, as Telegram's voice messages are (RFC 3533 and RFC 7845). */

const CLOCK = 48_000;
/** What the encoder puts before the sound, in samples; decoders drop it. */
const PRE_SKIP = 312;
const SERIAL = 1;
const MAX_SEGMENTS = 255;

/**
 * @param {Uint8Array[]} packets one Opus packet each
 * @param {number} samplesPerPacket at 48 kHz
 * @returns {Blob}
 */
export function oggOpus(packets, samplesPerPacket) {
  const pages = [page([head()], 0, 0, 2), page([tags()], 0, 1, 0)];
  /** @type {Uint8Array[]} */
  let waiting = [];
  let segments = 0;
  packets.forEach((packet, index) => {
    const isLast = index === packets.length - 1;
    waiting.push(packet);
    segments += Math.floor(packet.length / 255) + 1;
    // A page holds 255 segments at most; a voice packet takes one or two.
    if (isLast || segments > MAX_SEGMENTS - 8) {
      pages.push(page(waiting, (index + 1) * samplesPerPacket, pages.length, isLast ? 4 : 0));
      waiting = [];
      segments = 0;
    }
  });
  return new Blob(/** @type {BlobPart[]} */ (pages), { type: "audio/ogg" });
}

function head() {
  const view = new DataView(new ArrayBuffer(19));
  write(view, 0, "OpusHead");
  view.setUint8(8, 1);
  view.setUint8(9, 1);
  view.setUint16(10, PRE_SKIP, true);
  view.setUint32(12, CLOCK, true);
  return new Uint8Array(view.buffer);
}

function tags() {
  const view = new DataView(new ArrayBuffer(8 + 4 + 4 + 4));
  write(view, 0, "OpusTags");
  view.setUint32(8, 4, true);
  write(view, 12, "demo");
  return new Uint8Array(view.buffer);
}

/** @param {Uint8Array[]} packets @param {number} granule @param {number} sequence @param {number} flags */
function page(packets, granule, sequence, flags) {
  const lacing = packets.flatMap(({ length }) => [...Array(Math.floor(length / 255)).fill(255), length % 255]);
  const header = 27 + lacing.length;
  const bytes = new Uint8Array(header + packets.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  write(view, 0, "OggS");
  view.setUint8(5, flags);
  view.setBigUint64(6, BigInt(granule), true);
  view.setUint32(14, SERIAL, true);
  view.setUint32(18, sequence, true);
  view.setUint8(26, lacing.length);
  bytes.set(lacing, 27);
  let at = header;
  for (const packet of packets) {
    bytes.set(packet, at);
    at += packet.length;
  }
  view.setUint32(22, checksum(bytes), true);
  return bytes;
}

/** @param {DataView} view @param {number} at @param {string} ascii */
function write(view, at, ascii) {
  for (let index = 0; index < ascii.length; index++) view.setUint8(at + index, ascii.charCodeAt(index));
}

/** Ogg's own CRC-32: polynomial 0x04c11db7, neither reflected nor inverted. @param {Uint8Array} bytes */
function checksum(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}
