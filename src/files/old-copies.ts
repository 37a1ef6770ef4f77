import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Copies of a data folder that lie in it or beside it and were written last before a time: no retention reaches into them.
 * @param database the file of a data folder's database
 * @param before epoch milliseconds
 */
export async function oldCopies(database: string, before: number): Promise<string[]> {
  const folder = dirname(resolve(database));
  const found: string[] = [];
  for (const place of [folder, dirname(folder)]) {
    // What may not be looked into holds no copy that the bot made.
    for (const name of await readdir(place).catch(() => [])) {
      const copy = join(place, name);
      const written = await stat(join(copy, basename(database))).catch(() => undefined);
      if (copy !== folder && written?.isFile() && written.mtimeMs < before) found.push(copy);
    }
  }
  return found;
}
