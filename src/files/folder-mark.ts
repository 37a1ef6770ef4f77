import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import type { FileFacts, FolderMark, MarkedFile } from "../domain/folder/life.ts";
import { isOpenToOthers, OWN_FILE } from "./private.ts";

/** Written in one piece of always the same length: a kill leaves what was there or what is new, never half of it. */
const LENGTH = 128;

/** The small file that tells a data folder from its copies. */
export function createFolderMark(path: string) {
  function facts(): FileFacts {
    const { ino, birthtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return { inode: String(ino), bornNs: String(birthtimeNs), changedNs: String(ctimeNs) };
  }

  return {
    /** What it says; undefined when it is missing or says nothing that can be read. @throws when the folder cannot be read */
    read(): MarkedFile | undefined {
      try {
        const { id, starts, beats } = JSON.parse(readFileSync(path, "utf8")) as FolderMark;
        return { id, starts, beats, ...facts() };
      } catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error && error.code === "ENOENT")) {
          return undefined;
        }
        throw error;
      }
    },
    /** Writes it in its place, so that it stays the same file, and down to the disk. @throws when it cannot be written */
    write({ id, starts, beats }: FolderMark): FileFacts {
      const text = `${JSON.stringify({ id, starts, beats }).padEnd(LENGTH - 1)}\n`;
      // Opened for appending it is made where it is missing, and never emptied.
      closeSync(openSync(path, "a", OWN_FILE));
      closeToOthers(path);
      const file = openSync(path, "r+");
      try {
        writeSync(file, text, 0);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      return facts();
    },
  };
}

export type FolderMarkFile = ReturnType<typeof createFolderMark>;

/** An earlier version let others read it. A disk may know no rights, and a folder may be another's: then it stays. */
function closeToOthers(path: string): void {
  if (!isOpenToOthers(statSync(path).mode)) return;
  try {
    chmodSync(path, OWN_FILE);
  } catch {
    // Whoever set it up so has decided.
  }
}
