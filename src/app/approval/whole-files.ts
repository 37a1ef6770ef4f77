import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { ContentStore } from "../../files/content.ts";

/** Whether stored files are the very bytes that their names say: SHA-256 in hex. What cannot be read is not. */
export function createAreWhole({ path }: Pick<ContentStore, "path">) {
  return async function areWhole(sha256s: readonly string[]): Promise<boolean> {
    try {
      for (const sha256 of sha256s) {
        const made = createHash("sha256");
        await pipeline(createReadStream(path(sha256)), made);
        if (made.digest("hex") !== sha256) return false;
      }
      return true;
    } catch {
      return false;
    }
  };
}
