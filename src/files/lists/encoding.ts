import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** How the characters of a text are stored; "unmarked" is UTF-8 until a byte says that it is Windows-1251. */
export type Encoding = "unmarked" | "utf16-le" | "utf16-be" | "utf32-le" | "utf32-be";

const MARKS: readonly (readonly [mark: string, encoding: Encoding])[] = [
  ["\xFF\xFE\0\0", "utf32-le"],
  ["\0\0\xFE\xFF", "utf32-be"],
  ["\xFF\xFE", "utf16-le"],
  ["\xFE\xFF", "utf16-be"],
];
/** Share of characters by which UTF-16 without a mark is known: what is read in the wrong order is Chinese at best. */
const PLAUSIBLE_SHARE = 0.9;

/** Tells the encoding by the byte order mark, or by which reading of the bytes in twos gives letters and digits. */
export function detectEncoding(head: Buffer): Encoding {
  const start = head.toString("latin1", 0, 4);
  const marked = MARKS.find(([mark]) => start.startsWith(mark));
  if (marked !== undefined) return marked[1];
  // Digits and line ends have a NUL each in UTF-16; no other text has any to speak of.
  if (!head.includes(0)) return "unmarked";
  const little = plausibleShare(head, 0, 1);
  const big = plausibleShare(head, 1, 0);
  if (Math.max(little, big) < PLAUSIBLE_SHARE) return "unmarked";
  return little >= big ? "utf16-le" : "utf16-be";
}

/** The share of two-byte characters that lists here are written with; NULs that pad are not counted. */
function plausibleShare(bytes: Buffer, lowAt: number, highAt: number): number {
  let plausible = 0;
  let all = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + lowAt] ?? 0;
    const high = bytes[at + highAt] ?? 0;
    if (low === 0 && high === 0) continue;
    all += 1;
    // Latin, its marks for Uzbek, Cyrillic, punctuation and the № sign.
    if (high === 0 ? low >= 0x20 || (low >= 9 && low <= 13) : high <= 4 || high === 0x20 || high === 0x21)
      plausible += 1;
  }
  return all === 0 ? 0 : plausible / all;
}

/** Turns bytes of any encoding into UTF-8 without a byte order mark. Digits survive even a wrong guess. */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<Buffer> {
  const decode = encoding === "unmarked" ? createUnmarkedDecoder() : createWideDecoder(encoding);
  let first = true;
  for await (const chunk of chunks) {
    const text = decode(chunk);
    yield first ? withoutMark(text) : text;
    if (text.length > 0) first = false;
  }
  const rest = decode(undefined);
  if (rest.length > 0) yield rest;
}

/** The bytes without a UTF-8 character at their end that goes on behind them. */
export function wholeCharacters(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length - cutCharacter(bytes));
}

type Decode = (chunk: Buffer | undefined) => Buffer;

function createWideDecoder(encoding: Encoding): Decode {
  const decoder = iconv.getDecoder(encoding);
  return (chunk) => Buffer.from((chunk === undefined ? decoder.end() : decoder.write(chunk)) ?? "");
}

function createUnmarkedDecoder(): Decode {
  let carried: Buffer = Buffer.alloc(0);
  let cyrillic = false;
  return (chunk) => {
    if (chunk !== undefined && carried.length === 0 && isAscii(chunk)) return chunk;
    const bytes = chunk === undefined ? carried : Buffer.concat([carried, chunk]);
    const whole = chunk === undefined || cyrillic ? bytes : wholeCharacters(bytes);
    carried = bytes.subarray(whole.length);
    cyrillic ||= !isUtf8(whole);
    return cyrillic ? Buffer.from(iconv.decode(whole, "win1251")) : whole;
  };
}

/** How many bytes at the end begin a UTF-8 character that goes on in the next chunk: 0 to 3. */
function cutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function withoutMark(text: Buffer): Buffer {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? text.subarray(3) : text;
}
