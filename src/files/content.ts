import { createHash } from "node:crypto";
import { renameSync } from "node:fs";
import { access, mkdir, open, opendir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../domain/failure.ts";
import { hashFile } from "./hash-file.ts";
import { isOpenToOthers, makePrivate, OWN_FILE, OWN_FOLDER } from "./private.ts";

/** A file in the content store. */
export interface Content {
  sha256: string;
  size: number;
  path: string;
}

/** The code of a Failure: more bytes came than were allowed. */
export const TOO_MANY_BYTES = "too-many-bytes";

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Files on disk by their SHA-256: written aside, flushed, then renamed, so that a kill leaves a whole file or none.
 * @param folder where the files live; made when absent, left-overs of a killed process in it are removed
 * @param newId names for files still being written
 * @param now epoch milliseconds, by which it is told later when a file was written
 */
export async function openContent(folder: string, newId: () => string, now: () => number) {
  const aside = join(folder, "aside");
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: OWN_FOLDER });
  await Promise.all([folder, aside].map((path) => makePrivate(path)));

  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  async function settle(from: string, sha256: string, size: number): Promise<Content> {
    const path = pathOf(sha256);
    const seconds = now() / 1000;
    await utimes(from, seconds, seconds);
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true, mode: OWN_FOLDER });
    await rename(from, path);
    return { sha256, size, path };
  }

  return {
    path: pathOf,
    /** A path for a file that a worker is to write; hand it to `adopt` or `drop`. */
    aside: (): string => join(aside, newId()),
    /** Whether the content is there (retention may have removed it). */
    has: (sha256: string): Promise<boolean> =>
      access(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    /** @throws Failure TOO_MANY_BYTES over `limit` bytes, and whatever the stream throws */
    async put(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Content> {
      const path = join(aside, newId());
      const hash = createHash("sha256");
      let size = 0;
      const file = await open(path, "wx", OWN_FILE);
      try {
        for await (const chunk of bytes) {
          size += chunk.byteLength;
          if (size > limit) throw new Failure(TOO_MANY_BYTES, `More than ${limit} bytes`);
          hash.update(chunk);
          await file.write(chunk);
        }
        await file.sync();
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      return settle(path, hash.digest("hex"), size);
    },
    /** Takes a finished file of `aside` in. */
    async adopt(path: string): Promise<Content> {
      const sha256 = await hashFile(path);
      const file = await open(path, "r+");
      try {
        // Written by a thread or a library, with whatever rights it gave.
        await file.chmod(OWN_FILE);
        await file.sync();
      } finally {
        await file.close();
      }
      return settle(path, sha256, (await stat(path)).size);
    },
    drop: (path: string): Promise<void> => rm(path, { force: true }),
    /**
     * Gone from here when this returns, so that it can be one step with forgetting the file's row; resolves when its bytes
     * are given back, which takes the disk longer the more there are.
     */
    remove(sha256: string): Promise<void> {
      const path = join(aside, newId());
      try {
        renameSync(pathOf(sha256), path);
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return Promise.resolve();
        throw error;
      }
      return rm(path, { force: true });
    },
    /** Lets nobody but the bot's own user read a file that an earlier version wrote. */
    async hide(sha256: string): Promise<void> {
      await makePrivate(dirname(pathOf(sha256)));
      await makePrivate(pathOf(sha256));
    },
    /** Everything that is kept, with when it was written in epoch milliseconds, and whether others may read it. */
    async *list(): AsyncGenerator<{ sha256: string; writtenAt: number; isOpen: boolean }> {
      for await (const file of await opendir(folder, { recursive: true })) {
        if (!file.isFile() || !SHA256.test(file.name)) continue;
        const found = await stat(join(file.parentPath, file.name)).catch(() => undefined);
        if (found) yield { sha256: file.name, writtenAt: found.mtimeMs, isOpen: isOpenToOthers(found.mode) };
      }
    },
  };
}

export type ContentStore = Awaited<ReturnType<typeof openContent>>;
