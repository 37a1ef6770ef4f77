import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive; its text comes piece by piece. */
export interface ZipFile {
  path: string;
  text(): Iterable<string> | AsyncIterable<string>;
}

/** "Sizes follow behind" and "names are UTF-8" (APPNOTE 6.3, 4.4.4). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** The first of January 1980, the epoch of DOS: an archive says nothing of when it was made. */
const EPOCH = 0x21;

/**
 * Writes a zip archive piece by piece, as long as its parts are read: deflated outside of the event loop, without zip64
 * (no part over 4 GB). The bytes are the same each time.
 */
export async function* zipOf(files: readonly ZipFile[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = Buffer.from(path);
    const begin = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts(name, 0, 0, 0), name]);
    yield begin;
    const packed = { crc: 0, plain: 0, packed: 0 };
    for await (const piece of deflated(text(), packed)) yield piece;
    const end = Buffer.alloc(16);
    end.write("PK\x07\x08", "latin1");
    end.writeUInt32LE(packed.crc, 4);
    end.writeUInt32LE(packed.packed, 8);
    end.writeUInt32LE(packed.plain, 12);
    yield end;
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const known = facts(name, packed.crc, packed.packed, packed.plain);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), known, place, name);
    offset += begin.length + packed.packed + end.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([index, end]);
}

/** What both the file itself and the directory say of it. */
function facts(name: Buffer, crc: number, packed: number, plain: number): Buffer {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(VERSION, 0);
  said.writeUInt16LE(FLAGS, 2);
  said.writeUInt16LE(DEFLATED, 4);
  said.writeUInt16LE(EPOCH, 8);
  said.writeUInt32LE(crc, 10);
  said.writeUInt32LE(packed, 14);
  said.writeUInt32LE(plain, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
}

/** @param sizes what goes by is counted into it */
async function* deflated(
  text: Iterable<string> | AsyncIterable<string>,
  sizes: { crc: number; plain: number; packed: number },
): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      sizes.crc = crc32(bytes, sizes.crc);
      sizes.plain += bytes.length;
      yield bytes;
    }
  }
  const deflate = createDeflateRaw();
  // What goes wrong on the way reaches whoever reads it, at its end.
  pipeline(Readable.from(counted()), deflate, () => {});
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    sizes.packed += piece.length;
    yield piece;
  }
}
