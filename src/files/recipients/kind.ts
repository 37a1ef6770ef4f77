import iconv from "iconv-lite";
import type { RecipientsRefusalCode } from "../../domain/recipients.ts";
import { detectEncoding } from "./encoding.ts";

/** What the first bytes say: something to read, or why not. */
export type SourceKind = "zip" | "vcards" | "text" | RecipientsRefusalCode;

const SNIFFED = 4096;
const SIGNATURES: readonly (readonly [bytes: string, kind: SourceKind])[] = [
  ["%PDF", "pdf"],
  ["Rar!", "archive"],
  ["7z\xBC\xAF\x27\x1C", "archive"],
  ["\x1F\x8B", "archive"],
  ["BZh", "archive"],
  ["\xFD7zXZ", "archive"],
  ["{\\rtf", "docx"],
  ["\x89PNG", "picture"],
  ["\xFF\xD8\xFF", "picture"],
  ["GIF8", "picture"],
  ["ID3", "media"],
  ["OggS", "media"],
  ["RIFF", "media"],
];

/** Tells what a source is by its first bytes; its name says nothing. */
export function sniffKind(head: Buffer): SourceKind {
  if (head.length === 0) return "empty";
  const start = head.toString("latin1", 0, SNIFFED);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith("\xD0\xCF\x11\xE0")) return isProtected(head) ? "protected" : "xls";
  const signed = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (signed !== undefined) return signed[1];
  if (start.slice(4, 8) === "ftyp") return "media";
  if (/^[\xEF\xBB\xBF\s]*<(?:!doctype html|html|table|head|meta)/i.test(start)) return "html";
  if (/^[\xEF\xBB\xBF\s]*<\?xml/.test(start)) return /Workbook/.test(start) ? "xls" : "html";
  const encoding = detectEncoding(head);
  const text = encoding === "unmarked" ? start : iconv.decode(head.subarray(0, SNIFFED), encoding);
  if (/^(?:\xEF\xBB\xBF)?\s*BEGIN:VCARD/i.test(text)) return "vcards";
  return isBinary(text) ? "not-text" : "text";
}

/** An encrypted workbook is stored in the same container as an old .xls. */
function isProtected(head: Buffer): boolean {
  return head.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  return controls > text.length / 20;
}
