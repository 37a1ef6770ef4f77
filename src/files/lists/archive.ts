import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { UnreadableList } from "./source.ts";

/** An archive that was looked into and found harmless. Paths are compared without regard to case. */
export interface Archive {
  has(path: string): boolean;
  /** How many bytes a file declares to be when it is unpacked; 0 if it is not there. */
  size(path: string): number;
  /** Streams one file; nothing if it is not there. Throws UnreadableList. */
  bytes(path: string): AsyncGenerator<Buffer>;
}

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 400 * 1024 * 1024;
// Real sheets shrink to a tenth, empty formatted ones to a fortieth, and deflate ends at a thousandth.
const HIGHEST_RATIO = 100;
const SMALL_ENTRY = 1024 * 1024;
const DEFLATED = 8;
const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false } as const;

/** A file of an archive, and where in it its packed bytes end at the latest. */
interface Place {
  entry: Entry;
  limit: number;
}

/** Opens an archive for as long as `use` runs. Sizes are judged before anything is unpacked. Throws UnreadableList. */
export async function withArchive<T>(path: string, use: (archive: Archive) => Promise<T>): Promise<T> {
  const zip = await open(path).catch((error: unknown) => {
    throw new UnreadableList("damaged", error);
  });
  try {
    const { places, bytes } = await listEntries(zip);
    const room = { bytes: MOST_BYTES - bytes };
    return await use({
      has: (name) => places.has(name.toLowerCase()),
      size: (name) => places.get(name.toLowerCase())?.entry.uncompressedSize ?? 0,
      bytes: (name) => readEntry(zip, places.get(name.toLowerCase()), room),
    });
  } finally {
    zip.close();
  }
}

async function open(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, OPTIONS);
  } catch (error) {
    // Some downloads leave bytes behind the archive's end, which says itself where it is.
    const bytes = await readFile(path);
    const at = bytes.lastIndexOf("PK\x05\x06");
    const end = at < 0 ? -1 : at + 22 + (bytes.length >= at + 22 ? bytes.readUInt16LE(at + 20) : 0);
    if (end < 0 || end >= bytes.length) throw error;
    return await fromBufferPromise(bytes.subarray(0, end), OPTIONS);
  }
}

async function listEntries(zip: ZipFile): Promise<{ places: Map<string, Place>; bytes: number }> {
  const entries: Entry[] = [];
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { uncompressedSize, compressedSize } = entry;
      bytes += uncompressedSize;
      if (isDense(uncompressedSize, compressedSize) || bytes > MOST_BYTES || entries.length >= MOST_ENTRIES) {
        throw new UnreadableList("bomb");
      }
      entries.push(entry);
    }
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList("damaged", error);
  }
  return { places: placesOf(entries, zip.fileSize), bytes };
}

function isDense(unpacked: number, packed: number): boolean {
  return unpacked > SMALL_ENTRY && unpacked > packed * HIGHEST_RATIO;
}

function placesOf(entries: readonly Entry[], fileSize: number): Map<string, Place> {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  const places = new Map<string, Place>();
  inOrder.forEach((entry, at) => {
    const limit = inOrder[at + 1]?.relativeOffsetOfLocalHeader ?? fileSize;
    places.set(nameOf(entry), { entry, limit });
  });
  return places;
}

/** Parts have plain names (ECMA-376 part 2, 6.2.2); some programs begin them with a slash, or part folders as Windows does. */
function nameOf({ fileNameRaw }: Entry): string {
  return fileNameRaw.toString().replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * What is unpacked is counted, and not what its entry declares: careless programs declare a few bytes too many or too few.
 * @param room how many bytes more than declared may come
 */
async function* readEntry(zip: ZipFile, place: Place | undefined, room: { bytes: number }): AsyncGenerator<Buffer> {
  if (place === undefined) return;
  const { entry } = place;
  if (entry.isEncrypted()) throw new UnreadableList("protected");
  let unpacked = 0;
  try {
    for await (const chunk of await openStream(zip, place)) {
      const undeclared = Math.min(chunk.length, unpacked + chunk.length - entry.uncompressedSize);
      unpacked += chunk.length;
      room.bytes -= Math.max(0, undeclared);
      if (room.bytes < 0 || isDense(unpacked, place.limit - entry.relativeOffsetOfLocalHeader)) {
        throw new UnreadableList("bomb");
      }
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList("damaged", error);
  }
}

/** Deflated bytes say themselves where they end. */
async function openStream(zip: ZipFile, { entry, limit }: Place): Promise<Readable> {
  if (entry.compressionMethod !== DEFLATED) return await zip.openReadStreamPromise(entry);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const size = Math.max(entry.compressedSize, limit - fileDataStart);
  return await new Promise((resolve, reject) => {
    zip.openReadStreamLowLevel(fileDataStart, size, 0, size, true, entry.uncompressedSize, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
