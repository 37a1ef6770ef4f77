/** What stood behind the end mark of a text. */
export interface PastEnd {
  /** Lines with a digit. */
  rows: number;
}

const NUL = 0;
const TAB = 9;
const LF = 10;
const CR = 13;
const END_MARK = 0x1a;
const SPACE = 32;

/**
 * Replaces control characters by spaces: what pads a field, rings a bell or fills a hole on a disk is no part of a text. Those
 * inside of digits become NULs, so that nothing joins what may have been two numbers, or a part of one. A ^Z at the beginning
 * of a line ends a DOS file, unless a letter follows: then some program wrote it for a letter that it did not have.
 * @param chunks UTF-8
 * @param past is set to what was not read because it stands behind the end
 */
export async function* plainText(chunks: AsyncIterable<Buffer>, past: PastEnd = { rows: 0 }): AsyncGenerator<Buffer> {
  const count = createRowCounter(past);
  let carried: Buffer = Buffer.alloc(0);
  let before = LF;
  let ended = false;
  for await (const chunk of chunks) {
    if (ended) {
      count(chunk);
      continue;
    }
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const { text, end } = clean(bytes, before);
    // What follows a mark at the very end stands in the next chunk.
    ended = end < bytes.length - 1;
    carried = bytes.subarray(ended ? bytes.length : end);
    if (ended) count(bytes.subarray(end));
    before = text.at(-1) ?? before;
    if (text.length > 0) yield text;
  }
}

/** The bytes up to an end mark, cleaned; the bytes themselves where there is nothing to clean. */
function clean(bytes: Buffer, before: number): { text: Buffer; end: number } {
  let text = bytes;
  for (let at = 0; at < bytes.length; at++) {
    if (!isControl(bytes[at])) continue;
    const previous = at === 0 ? before : bytes[at - 1];
    if (bytes[at] === END_MARK && (previous === LF || previous === CR) && !isLetter(bytes[at + 1])) {
      return { text: text.subarray(0, at), end: at };
    }
    const from = at;
    while (isControl(bytes[at + 1])) at += 1;
    const next = bytes[at + 1];
    // A NUL before means digits that a chunk ended behind.
    const inside = (isDigit(previous) || previous === NUL) && (next === undefined || isDigit(next));
    if (text === bytes) text = Buffer.from(bytes);
    text.fill(inside ? NUL : SPACE, from, at + 1);
  }
  return { text, end: bytes.length };
}

function isControl(byte: number | undefined): boolean {
  return byte !== undefined && byte < SPACE && (byte < TAB || byte > CR);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte = 0): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function createRowCounter(past: PastEnd): (bytes: Buffer) => void {
  let counted = false;
  past.rows = 0;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === LF || byte === CR) counted = false;
      else if (!counted && isDigit(byte)) {
        counted = true;
        past.rows += 1;
      }
    }
  };
}
