import { open } from "node:fs/promises";

/** An Ogg page is at most 27 bytes of header, 255 of sizes and 255 * 255 of packets (RFC 3533, section 6). */
const LONGEST_PAGE = 27 + 255 + 255 * 255;
const HEADER_BYTES = 27;
const BEGINNING_BYTES = 512;

/** The beginning of an Ogg file, in which its codec's own header stands, and whether its end is there. */
export type OggEnds = { readonly head: Buffer; readonly isWhole: boolean };

/** Reads both ends of an Ogg file. */
export async function readOggEnds(path: string): Promise<OggEnds> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    const from = Math.max(0, size - LONGEST_PAGE);
    const tail = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    return { head: head.buffer, isWhole: endsWithWholePage(tail.buffer.subarray(0, tail.bytesRead)) };
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
