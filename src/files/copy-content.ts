import { copyFile, mkdir, opendir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { hashFile } from "./hash-file.ts";

/** The name of every whole file of a content store. */
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Copies what a content store holds into a new one. What does not fit its name any more is left out.
 * @returns SHA-256 of all that is there and whole
 */
export async function copyContent(from: string, to: string): Promise<Set<string>> {
  const whole = new Set<string>();
  await mkdir(to, { recursive: true });
  for await (const file of await opendir(from, { recursive: true })) {
    const { name, parentPath } = file;
    if (!file.isFile() || !SHA256.test(name)) continue;
    const folder = join(to, basename(parentPath));
    const path = join(folder, name);
    await mkdir(folder, { recursive: true });
    await copyFile(join(parentPath, name), path);
    if ((await hashFile(path)) === name) whole.add(name);
    else await rm(path);
  }
  return whole;
}
