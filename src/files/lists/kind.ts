import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { ListRefusalCode } from "../../domain/list/verdict.ts";
import { isSignedAsMedia, startsLikeMedia, startsLikePhotograph } from "../media-signs.ts";
import { detectEncoding, wholeCharacters } from "./encoding.ts";

/** What the first bytes say: something to read, or why not. */
export type SourceKind = "zip" | "vcards" | "text" | ListRefusalCode;

const SNIFFED = 4096;
const SIGNATURES: readonly (readonly [bytes: string, kind: SourceKind])[] = [
  ["%PDF", "pdf"],
  ["Rar!\x1A\x07", "archive"],
  ["7z\xBC\xAF\x27\x1C", "archive"],
  ["\x1F\x8B", "archive"],
  ["BZh91AY&SY", "archive"],
  ["\xFD7zXZ", "archive"],
  ["{\\rtf", "docx"],
  ["\x89PNG", "picture"],
  ["\xFF\xD8\xFF", "picture"],
  ["GIF87a", "picture"],
  ["GIF89a", "picture"],
];
/** Some control characters make no file a program; most formats have one in ten. */
const FEW = 8;

/** Tells what a source is by its first bytes; its name says nothing. */
export function sniffKind(head: Buffer): SourceKind {
  if (head.length === 0) return "empty";
  const start = head.toString("latin1", 0, SNIFFED);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith("\xD0\xCF\x11\xE0")) return isProtected(head) ? "protected" : "xls";
  const signed = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (signed !== undefined) return signed[1];
  if (startsLikePhotograph(head)) return "picture";
  const { text, certain } = readText(head);
  if (isSignedAsMedia(head) || (!certain && startsLikeMedia(head))) return "media";
  const begin = text.trimStart();
  if (/^<(?:!doctype html|html|table|head|meta)/i.test(begin)) return "html";
  if (begin.startsWith("<?xml")) return /Workbook/.test(begin) ? "xls" : "html";
  if (/^BEGIN:VCARD/i.test(begin)) return "vcards";
  return certain || !isBinary(text, FEW + text.length / 20) ? "text" : "not-text";
}

/** Whether the bytes are a text for certain: UTF-16, or UTF-8 that says something. No sound begins like that. */
export function isCertainlyText(head: Buffer): boolean {
  return readText(head).certain;
}

function readText(head: Buffer): { text: string; certain: boolean } {
  const encoding = detectEncoding(head);
  const bytes = head.subarray(0, SNIFFED);
  if (encoding !== "unmarked") {
    const text = iconv.decode(bytes, encoding);
    return { text, certain: !isBinary(text, text.length / 4) };
  }
  const whole = wholeCharacters(bytes);
  // Windows-1251 gives every byte a letter: any bytes are a text in it.
  if (!isUtf8(whole)) return { text: bytes.toString("latin1"), certain: false };
  const text = whole.toString().replace(/^\uFEFF/, "");
  return { text, certain: text.replaceAll("\0", "") !== "" && !isBinary(text, FEW + text.length / 4) };
}

/** An encrypted workbook is stored in the same container as an old .xls. */
function isProtected(head: Buffer): boolean {
  return head.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

/** NULs are not counted: they pad texts, and fill the holes that a crash leaves in them. */
function isBinary(text: string, most: number): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0 && (code < 9 || (code > 13 && code < 32))) controls += 1;
  }
  return controls > most;
}
