import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Failure } from "../../domain/failure.ts";
import type { ListRefusalCode } from "../../domain/list/verdict.ts";

/**
 * What a manager gave: a file on disk under the name that it had, or a message, itself or kept as a file. In a message
 * every number counts; in a file the columns are looked at first.
 */
export type ListInput = { path: string; name: string; message?: boolean } | { text: string; name?: string };

/** Thrown inside the worker when a source cannot become a list. */
export class UnreadableList extends Failure<ListRefusalCode> {
  /** What looked most like numbers, as it is written: for the manager, never for a log. */
  readonly samples: readonly string[];

  constructor(code: ListRefusalCode, cause?: unknown, samples: readonly string[] = []) {
    super(code, `The list cannot be read: ${code}`, { cause });
    this.samples = samples;
  }
}

/** The first bytes of a source, by which its kind, encoding and delimiter are told. */
export const HEAD_BYTES = 64 * 1024;

/** Reads the first HEAD_BYTES of a source, or all if it is shorter. */
export async function readHead(source: ListInput): Promise<Buffer> {
  if ("text" in source) return Buffer.from(source.text).subarray(0, HEAD_BYTES);
  const file = await open(source.path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Streams the bytes of a source; can be done again. */
export function readChunks(source: ListInput): AsyncIterable<Buffer> | Iterable<Buffer> {
  return "text" in source ? [Buffer.from(source.text)] : createReadStream(source.path, { highWaterMark: 64 * 1024 });
}
