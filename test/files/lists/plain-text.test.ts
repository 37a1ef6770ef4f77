import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { detectEncoding, type Encoding, toUtf8 } from "../../../src/files/lists/encoding.ts";
import { plainText } from "../../../src/files/lists/plain-text.ts";

/** Cuts bytes into chunks of a size, as a disk or a network may. */
function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 64, encoding: Encoding = "unmarked") {
  const past = { rows: 0 };
  const parts: Buffer[] = [];
  for await (const part of plainText(toUtf8(chunksOf(bytes, size), encoding), past)) parts.push(part);
  return { text: Buffer.concat(parts).toString(), past: past.rows };
}

test.each([
  ["a text without them stays as it is", "Ali;901112233\r\n\tVali\v\f;1\n", "Ali;901112233\r\n\tVali\v\f;1\n"],
  ["bells beside names", "Ali\x07;901112233\n", "Ali ;901112233\n"],
  ["a hole in a file", "1\n\0\0\0\0\n2\n", "1\n    \n2\n"],
  ["a NUL inside of digits joins nothing", "91\x002345678\n", "91\x002345678\n"],
  ["nor does a bell", "901112233\x07\x07935554466\n", "901112233\x00\x00935554466\n"],
  ["^Z at the end", "1\r\n2\r\n\x1A", "1\r\n2\r\n"],
  ["^Z and what pads the last sector", "1\r\n2\r\n\x1A\0\0\0\0", "1\r\n2\r\n"],
  ["^Z for a letter", "\x1Aodir;901112233\nBo\x1Alat;1\n", " odir;901112233\nBo lat;1\n"],
])("%s", async (_, bytes, text) => {
  for (const size of [1, 2, 3, 64]) expect(await read(Buffer.from(bytes), size)).toEqual({ text, past: 0 });
});

test("NULs that pad a field behind its digits become spaces, those that a chunk ends in may stay", async () => {
  const padded = Buffer.from("901112233\x00\x00\nx");
  expect(await read(padded)).toEqual({ text: "901112233  \nx", past: 0 });
  expect(await read(padded, 10)).toEqual({ text: "901112233\x00 \nx", past: 0 });
});

test("what stands behind the end of a DOS file is not read, and its rows with digits are counted", async () => {
  const bytes = Buffer.from("901112233\r\n\x1A977778899\r\nxayr\r\n\r\n935554466 1\r\n");
  for (const size of [1, 5, 64]) expect(await read(bytes, size)).toEqual({ text: "901112233\r\n", past: 2 });
});

test.each(["utf16-le", "utf16-be", "utf32-le", "utf32-be"] as const)("%s with a mark is known", (encoding) => {
  expect(detectEncoding(iconv.encode("Исм;901112233\r\n", encoding, { addBOM: true }))).toBe(encoding);
});

const names = fc.constantFrom("Али", "Қодир Ғаниев", "Oʻktam", "Ali", "№ 5", "Севара “Нур”", "");
const rows = fc.array(fc.tuple(names, fc.integer({ min: 900_000_000, max: 999_999_999 })), {
  minLength: 1,
  maxLength: 40,
});
const texts = fc.tuple(rows, fc.constantFrom(";", "\t", ","), fc.constantFrom("\r\n", "\n", "\r"));
const written = texts.map(([list, delimiter, end]) => list.map((row) => `${row.join(delimiter)}${end}`).join(""));

test("a list is read alike in every encoding, with a mark or without, however its bytes come", async () => {
  const marked = fc.tuple(
    written,
    fc.constantFrom("utf8", "utf16-le", "utf16-be"),
    fc.boolean(),
    fc.integer({ min: 1, max: 99 }),
  );
  await fc.assert(
    fc.asyncProperty(marked, async ([text, encoding, addBOM, size]) => {
      const bytes = iconv.encode(text, encoding, { addBOM });
      expect((await read(bytes, size, detectEncoding(bytes))).text).toBe(text);
    }),
  );
});
