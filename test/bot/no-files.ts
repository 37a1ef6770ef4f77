import type { ContentStore } from "../../src/files/content.ts";

/** A content store for tests that read no file. */
export const NO_FILES: ContentStore = {
  has: async () => false,
  path: (sha256) => sha256,
  adopt: none,
  aside: none,
  hide: none,
  put: none,
  drop: none,
  remove: none,
  list: none,
};

/** What no such test does. */
export function none(): never {
  throw new Error("no file is read in this test");
}
