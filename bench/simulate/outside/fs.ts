/**
 * In the place of node:fs: the same files, read and written at once, so that one run is one order of things. Whatever is
 * written can fail on a full disk, can be the moment of a kill, and is lost with the power until it was flushed.
 */
import * as real from "node:fs";
import { Readable, Writable } from "node:stream";
import { machine, touch } from "../machine/machine.ts";
import { beginFlush, moved, written } from "./unflushed.ts";

export * from "node:fs";

/** @throws the system's error where the disk takes nothing more */
export function checkDisk(path: string): void {
  if (!machine()?.disk.isFull) return;
  const error = new Error(`ENOSPC: no space left on device, write '${path}'`);
  throw Object.assign(error, { code: "ENOSPC", syscall: "write", errno: -28 });
}

const ours = new Map<string, unknown>();

/** The program's own files are read once for all processes. */
export const readFileSync = ((path: string | URL, ...rest: unknown[]) => {
  const read = () => (real.readFileSync as (path: string | URL, ...rest: unknown[]) => unknown)(path, ...rest);
  if (!(path instanceof URL)) return read();
  const known = ours.get(path.href) ?? read();
  ours.set(path.href, known);
  return known;
}) as typeof real.readFileSync;

const pathOfFile = new Map<number, string>();

export const openSync: typeof real.openSync = (path, flags, mode) => {
  if (flags !== undefined && flags !== "r") touch(`open ${String(flags)}`);
  const file = real.openSync(path, flags ?? "r", mode);
  pathOfFile.set(file, String(path));
  return file;
};

export const closeSync: typeof real.closeSync = (file) => {
  pathOfFile.delete(file);
  real.closeSync(file);
};

export const writeSync = ((file: number, ...rest: unknown[]) => {
  touch("write");
  const path = pathOfFile.get(file) ?? "";
  checkDisk(path);
  written(path);
  return (real.writeSync as (file: number, ...rest: unknown[]) => number)(file, ...rest);
}) as typeof real.writeSync;

export const fsyncSync: typeof real.fsyncSync = (file) => {
  touch("flush");
  beginFlush(pathOfFile.get(file) ?? "")();
};

/** What is written when it begins is on the disk when it ends: in its own time. */
export function fdatasync(file: number, done: (error: Error | null) => void): void {
  const path = pathOfFile.get(file) ?? "";
  const has = beginFlush(path);
  setTimeout(() => {
    try {
      touch("flush");
      has();
      done(null);
    } catch (error) {
      done(error as Error);
    }
  }, machine()?.random.whole(1, 12) ?? 1);
}

export const fdatasyncSync: typeof real.fdatasyncSync = (file) => {
  touch("flush");
  beginFlush(pathOfFile.get(file) ?? "")();
};

export const renameSync: typeof real.renameSync = (from, to) => {
  touch("rename");
  real.renameSync(from, to);
  moved(String(from), String(to));
};

export const rmSync: typeof real.rmSync = (path, options) => {
  touch("remove");
  real.rmSync(path, options);
};

interface ReadOptions {
  start?: number;
  end?: number;
  highWaterMark?: number;
  encoding?: BufferEncoding;
}

/** Reads a file that is open, from one place in it to another. */
export function streamOf(
  file: number,
  { start = 0, end = Infinity, highWaterMark = 65_536 }: ReadOptions,
  close: boolean,
) {
  let at = start;
  return new Readable({
    highWaterMark,
    read() {
      try {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(highWaterMark, end - at + 1)));
        const count = real.readSync(file, bytes, 0, bytes.length, at);
        at += count;
        this.push(count === 0 ? null : bytes.subarray(0, count));
      } catch (error) {
        this.destroy(error as Error);
      }
    },
    destroy(error, done) {
      if (close) real.closeSync(file);
      done(error);
    },
  });
}

export const createReadStream = ((path: string, options: ReadOptions | BufferEncoding = {}) => {
  const chosen = typeof options === "string" ? { encoding: options } : options;
  let stream: Readable;
  try {
    stream = streamOf(real.openSync(path, "r"), chosen, true);
  } catch (error) {
    stream = new Readable({ read: () => void stream.destroy(error as Error) });
  }
  if (chosen.encoding) stream.setEncoding(chosen.encoding);
  return stream;
}) as unknown as typeof real.createReadStream;

export const createWriteStream = ((path: string) => {
  touch("open w");
  const file = real.openSync(path, "w", 0o600);
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      try {
        touch("write");
        checkDisk(path);
        real.writeSync(file, chunk);
        written(path);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    destroy(error, done) {
      real.closeSync(file);
      done(error);
    },
  });
}) as unknown as typeof real.createWriteStream;
