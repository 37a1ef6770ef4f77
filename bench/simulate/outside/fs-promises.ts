/**
 * In the place of node:fs/promises: what it does is done at once, and told by a promise. What is not here yet is the system's
 * own, which comes in its own time: whoever makes the product use it for what a day does has to add it.
 */
import * as real from "node:fs";
import { touch } from "../machine/machine.ts";
import { checkDisk, closeSync, fsyncSync, openSync, renameSync, rmSync, streamOf, writeSync } from "./fs.ts";

export * from "node:fs/promises";

type Path = string;

export class FileHandle {
  readonly fd: number;
  readonly #path: Path;
  #isOpen = true;

  constructor(path: Path, flags: string, mode?: number) {
    this.#path = path;
    this.fd = openSync(path, flags, mode);
  }
  async write(bytes: Uint8Array): Promise<{ bytesWritten: number }> {
    return { bytesWritten: writeSync(this.fd, bytes) };
  }
  async writeFile(bytes: Uint8Array | string): Promise<void> {
    writeSync(this.fd, Buffer.from(bytes as Uint8Array));
  }
  async read(given: Uint8Array | { buffer: Uint8Array; position?: number }, offset = 0, length?: number, at?: number) {
    const { buffer, position = at } = given instanceof Uint8Array ? { buffer: given } : given;
    const most = length ?? buffer.byteLength - offset;
    const bytesRead = real.readSync(this.fd, buffer, offset, most, position ?? null);
    return { bytesRead, buffer };
  }
  async sync(): Promise<void> {
    fsyncSync(this.fd);
  }
  async stat(): Promise<real.Stats> {
    return real.fstatSync(this.fd);
  }
  async chmod(mode: number): Promise<void> {
    touch(`chmod ${this.#path}`);
    real.fchmodSync(this.fd, mode);
  }
  createReadStream(options: Parameters<typeof streamOf>[1] = {}) {
    return streamOf(this.fd, options, false);
  }
  async close(): Promise<void> {
    if (this.#isOpen) closeSync(this.fd);
    this.#isOpen = false;
  }
}

export async function open(path: Path, flags = "r", mode?: number): Promise<FileHandle> {
  return new FileHandle(path, flags, mode);
}

export async function writeFile(path: Path, bytes: Uint8Array | string): Promise<void> {
  touch("write");
  checkDisk(path);
  real.writeFileSync(path, bytes);
}

/** Makes of something that is done at once something that is waited for. @param isWrite a kill may come at it */
function promised<A extends unknown[], R>(act: (...args: A) => R, isWrite: boolean) {
  return async (...args: A): Promise<R> => {
    if (isWrite) touch(act.name);
    return act(...args);
  };
}

export const access = promised(real.accessSync, false);
export const readFile = promised(real.readFileSync, false) as unknown as typeof real.promises.readFile;
/** In the order of their names: what a disk's own order is differs from machine to machine. */
export const readdir = (async (path: Path, options?: { withFileTypes: true }) => {
  const nameOf = (entry: string | real.Dirent) => (typeof entry === "string" ? entry : entry.name);
  const entries: (string | real.Dirent)[] = options ? real.readdirSync(path, options) : real.readdirSync(path);
  return entries.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}) as unknown as typeof real.promises.readdir;
export const stat = promised(real.statSync, false) as unknown as typeof real.promises.stat;
export const realpath = promised(real.realpathSync, false) as unknown as typeof real.promises.realpath;
export const chmod = promised(real.chmodSync, true);
export const utimes = promised(real.utimesSync, true);
export const mkdir = promised(real.mkdirSync, true) as unknown as typeof real.promises.mkdir;
export const rename = promised(renameSync, false);
export const rm = promised(rmSync, false);
export const copyFile = promised(real.copyFileSync, true);

/** Much room, or next to none: whatever the disk of the machine that simulates has. */
export async function statfs(_path: Path) {
  let free = 1_000_000;
  try {
    checkDisk("");
  } catch {
    free = 0;
  }
  return { bavail: free, blocks: 2_000_000, bsize: 4096 };
}

/** The entries of a folder, with those of the folders in it where it is asked for. */
export async function opendir(path: Path, { recursive = false } = {}): Promise<AsyncIterable<real.Dirent>> {
  const entries = real.readdirSync(path, { recursive, withFileTypes: true });
  entries.sort((one, other) => (`${one.parentPath}/${one.name}` < `${other.parentPath}/${other.name}` ? -1 : 1));
  return (async function* () {
    yield* entries;
  })();
}
