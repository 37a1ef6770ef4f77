import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The SQLite file of a data folder. */
export const databaseIn = (folder: string): string => join(folder, "campaigns.sqlite");

/** The key that numbers are hashed with for the memory of calls. */
export const callKeyIn = (folder: string): string => join(folder, "calls.key");

/** The content store of a data folder. */
export const filesIn = (folder: string): string => join(folder, "files");

/** Bytes that must fit before anything is begun: some commits, so that a full disk is told of at the start. */
const ROOM = 256 * 1024;

/** What the process may write is for its own user alone, whoever of it, or of what it uses, writes it. */
export function keepToOneself(): void {
  process.umask(0o077);
}

/** Makes a data folder where there is none, and tries whether it can be written. @throws the system's error */
export async function checkDiskSpace(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "room");
  try {
    await writeFile(path, new Uint8Array(ROOM), { flush: true });
  } finally {
    await rm(path, { force: true });
  }
}
/** What the process that uses a data folder holds locked. */
export const lockIn = (folder: string): string => join(folder, "lock.sqlite");

/** What tells a data folder from its copies. */
export const identityIn = (folder: string): string => join(folder, "identity.json");

/** Where a restore puts things together; while it is there without a database beside it, a restore was broken off. */
export const restoringIn = (folder: string): string => join(folder, "restoring");
