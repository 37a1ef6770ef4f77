import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder for a test file's recordings, gone when its tests are over. */
export function useWorkshop() {
  let folder = "";
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recordings-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
  const path = (): string => join(folder, `recording-${count++}`);
  return {
    /** A path that is still free. The name says nothing of what is in the file. */
    path,
    async keep(bytes: Uint8Array): Promise<string> {
      const kept = path();
      await writeFile(kept, bytes);
      return kept;
    },
  };
}

/** @returns what `work` throws; fails when it does not. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => Promise.reject(new Error("nothing was thrown")),
    (error: unknown) => error,
  );
}
