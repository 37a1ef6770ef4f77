import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** How the characters of a text are stored; "unmarked" is UTF-8 until a byte says that it is Windows-1251. */
export type Encoding = "unmarked" | "utf16-le" | "utf16-be";

/** Tells the encoding by the byte order mark, or by where the NULs stand. */
export function detectEncoding(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf16-le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf16-be";
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const many = head.length / 8;
  if (odd > many && even < odd / 4) return "utf16-le";
  if (even > many && odd < even / 4) return "utf16-be";
  return "unmarked";
}

/** Turns bytes of any encoding into UTF-8 without a byte order mark. Digits survive even a wrong guess. */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<Buffer> {
  const decode = encoding === "unmarked" ? createUnmarkedDecoder() : createUtf16Decoder(encoding);
  let first = true;
  for await (const chunk of chunks) {
    const text = decode(chunk);
    yield first ? withoutMark(text) : text;
    if (text.length > 0) first = false;
  }
  const rest = decode(undefined);
  if (rest.length > 0) yield rest;
}

type Decode = (chunk: Buffer | undefined) => Buffer;

function createUtf16Decoder(encoding: Encoding): Decode {
  const decoder = iconv.getDecoder(encoding);
  return (chunk) => Buffer.from((chunk === undefined ? decoder.end() : decoder.write(chunk)) ?? "");
}

function createUnmarkedDecoder(): Decode {
  let carried: Buffer = Buffer.alloc(0);
  let cyrillic = false;
  return (chunk) => {
    if (chunk !== undefined && carried.length === 0 && isAscii(chunk)) return chunk;
    const bytes = chunk === undefined ? carried : Buffer.concat([carried, chunk]);
    const whole = chunk === undefined || cyrillic ? bytes : bytes.subarray(0, bytes.length - cutCharacter(bytes));
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
