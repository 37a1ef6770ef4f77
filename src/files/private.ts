import { chmod, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Rights of files and folders that hold numbers of people: the bot's own user, and nobody else. */
export const OWN_FILE = 0o600;
export const OWN_FOLDER = 0o700;

const OTHERS = 0o077;
const STICKY = 0o1000;

/** Whether a mode, as stat tells it, lets anybody but the owner in. */
export function isOpenToOthers(mode: number): boolean {
  return (mode & OTHERS) !== 0;
}

/**
 * Takes from everybody but the owner the rights to a file or folder; nothing where it is not there. What cannot be changed
 * (it belongs to somebody else, the disk knows no rights) stays: whoever set it up so has decided. So does a folder that all
 * programs share, such as /tmp.
 */
export async function makePrivate(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found || !isOpenToOthers(found.mode) || (found.mode & STICKY) !== 0) return;
  await chmod(path, found.isDirectory() ? OWN_FOLDER : OWN_FILE).catch(() => {});
}

/**
 * The same for a folder and everything in it.
 * @param depth how many folders down; deeper ones are behind a closed door anyway
 * @param except what is left as it is
 */
export async function makeAllPrivate(folder: string, depth = Number.POSITIVE_INFINITY, except = ""): Promise<void> {
  await makePrivate(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === except) continue;
    if (entry.isDirectory() && depth > 1) await makeAllPrivate(path, depth - 1, except);
    else if (entry.isDirectory() || entry.isFile()) await makePrivate(path);
  }
}
