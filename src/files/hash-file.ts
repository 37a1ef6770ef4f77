import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Bytes read at once. */
const PIECE = 64 * 1024;

/**
 * The SHA-256 of a file, in hex. All of it goes through one buffer: a stream makes a new one for each piece, and those of a
 * list are twenty megabytes until they are collected. Rejects when it cannot be read.
 */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(PIECE);
  const file = await open(path, "r");
  try {
    for (let bytes = PIECE; bytes > 0; ) {
      bytes = (await file.read(buffer, 0, PIECE)).bytesRead;
      hash.update(buffer.subarray(0, bytes));
    }
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}
