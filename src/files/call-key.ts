import { createHash, randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";

/** What the numbers of the memory of calls are hashed with. */
export interface CallKey {
  bytes: Uint8Array;
  /** Names it without telling it. */
  id: string;
}

const BYTES = 32;

/**
 * Reads the key, or makes one (mode 0600) where there is none. With another key what was kept before tells nothing any
 * more: it then counts as not comparable.
 * @throws when it cannot be read or made, or is no key
 */
export async function openCallKey(path: string): Promise<CallKey> {
  const bytes = (await read(path)) ?? (await make(path));
  if (bytes.length !== BYTES) throw new Error(`${path} is not a key of ${BYTES} bytes`);
  return { bytes, id: createHash("sha256").update(bytes).digest("hex").slice(0, 16) };
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function make(path: string): Promise<Uint8Array> {
  const bytes = randomBytes(BYTES);
  // Renamed when it is whole: a kill leaves a key or none.
  const file = await open(`${path}.new`, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  return bytes;
}
