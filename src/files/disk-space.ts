import { statfs } from "node:fs/promises";

/** Room on the disk of a folder, in bytes. */
export interface DiskSpace {
  free: number;
  /** So little is left that the next list may not fit. */
  isScarce: boolean;
}

const SCARCE = 64 * 1024 * 1024;

/** Of a disk that is small itself, such a part of it. */
const SCARCE_PART = 0.05;

/** What is left on the disk of a folder for whoever is not the system's administrator. */
export async function diskSpaceIn(folder: string): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return { free, isScarce: free < Math.min(SCARCE, blocks * bsize * SCARCE_PART) };
}
