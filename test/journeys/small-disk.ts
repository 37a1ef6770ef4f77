/** A small filesystem of its own, where this machine lets one be made (root on Linux). */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives the room back. */
  clear(): void;
  /** From now on it can only be read. */
  protect(): void;
  remove(): void;
}

/** Mounts one of so many megabytes; undefined where that is not allowed. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    remove();
    return undefined;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill() {
      const file = openSync(filler, "a");
      try {
        for (const size of [64 * 1024, 1]) fillWith(file, size);
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(filler, { force: true }),
    protect: () => void execFileSync("mount", ["-o", "remount,ro", folder]),
    remove() {
      execFileSync("umount", ["--lazy", folder]);
      remove();
    },
  };
}

function fillWith(file: number, size: number): void {
  const piece = Buffer.alloc(size);
  try {
    for (;;) writeSync(file, piece);
  } catch {
    // No room for such a piece any more.
  }
}
