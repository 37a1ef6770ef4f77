import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { RecipientsRefusalCode } from "../../domain/recipients.ts";
import { UnreadableList } from "./source.ts";

/** An archive that was looked into and found harmless. */
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

/** Opens an archive for as long as `use` runs. Sizes are judged before anything is unpacked. Throws UnreadableList. */
export async function withArchive<T>(path: string, use: (archive: Archive) => Promise<T>): Promise<T> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new UnreadableList("damaged", error);
  });
  try {
    const entries = await listEntries(zip);
    return await use({
      has: (name) => entries.has(name.toLowerCase()),
      size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
      bytes: (name) => readEntry(zip, entries, name),
    });
  } finally {
    zip.close();
  }
}

/**
 * Says what an archive that is no .xlsx is; undefined for one that is.
 * @param main the path of its main part
 */
export function otherThanWorkbook(archive: Archive, main: string): RecipientsRefusalCode | undefined {
  if (archive.has("xl/workbook.bin")) return "xlsb";
  if (archive.has("word/document.xml")) return "docx";
  if (main.startsWith("xl/") && archive.has(main)) return undefined;
  if (archive.has("index/document.iwa") || archive.has("index.zip")) return "numbers-app";
  return archive.has("content.xml") && archive.has("mimetype") ? "ods" : "archive";
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { uncompressedSize, compressedSize, fileName } = entry;
      bytes += uncompressedSize;
      const dense = uncompressedSize > SMALL_ENTRY && uncompressedSize > compressedSize * HIGHEST_RATIO;
      if (dense || bytes > MOST_BYTES || entries.size >= MOST_ENTRIES) throw new UnreadableList("bomb");
      entries.set(fileName.toLowerCase(), entry);
    }
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList("damaged", error);
  }
  return entries;
}

async function* readEntry(zip: ZipFile, entries: Map<string, Entry>, path: string): AsyncGenerator<Buffer> {
  const entry = entries.get(path.toLowerCase());
  if (entry === undefined) return;
  if (entry.isEncrypted()) throw new UnreadableList("protected");
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    // yauzl ends a stream that gives more than its entry declared.
    const lied = error instanceof Error && /too many bytes/.test(error.message);
    throw new UnreadableList(lied ? "bomb" : "damaged", error);
  }
}
