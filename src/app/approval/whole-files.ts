import type { ContentStore } from "../../files/content.ts";
import { hashFile } from "../../files/hash-file.ts";

/** Whether stored files are the very bytes that their names say: SHA-256 in hex. What cannot be read is not. */
export function createAreWhole({ path }: Pick<ContentStore, "path">) {
  return async function areWhole(sha256s: readonly string[]): Promise<boolean> {
    try {
      for (const sha256 of sha256s) if ((await hashFile(path(sha256))) !== sha256) return false;
      return true;
    } catch {
      return false;
    }
  };
}
