import { type Encoding, toUtf8, wholeCharacters } from "./encoding.ts";
import { plainText } from "./plain-text.ts";
import { HEAD_BYTES, type ListInput, readChunks } from "./source.ts";
import { LONGEST_LINE } from "./whole-rows.ts";

/** The beginning of a text, and whether that is all of it. */
export interface Sample {
  sample: string;
  complete: boolean;
}

/** Reads enough of a text to tell its layout: its first lines, however long the first of them is. */
export async function readSample(source: ListInput, encoding: Encoding): Promise<Sample> {
  const parts: Buffer[] = [];
  let length = 0;
  let enough = LONGEST_LINE;
  for await (const part of plainText(toUtf8(readChunks(source), encoding))) {
    if (length >= enough) return { sample: textOf(parts), complete: false };
    if (enough === LONGEST_LINE && hasLineEnd(part)) enough = length === 0 ? HEAD_BYTES : length + 2 * HEAD_BYTES;
    parts.push(part);
    length += part.length;
  }
  return { sample: textOf(parts), complete: true };
}

function hasLineEnd(bytes: Buffer): boolean {
  return bytes.includes("\n") || bytes.includes("\r");
}

function textOf(parts: readonly Buffer[]): string {
  return wholeCharacters(Buffer.concat(parts)).toString();
}
