import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { badRequest } from "./refusal.ts";

/** One part of a multipart body. `fileName` is there for files only. */
export interface Part {
  name: string;
  fileName?: string;
  mimeType?: string;
  bytes: Buffer;
}

const HEADERS_END = "\r\n\r\n";

/**
 * Splits a multipart/form-data body (RFC 7578) as leniently as Telegram: file names may be raw UTF-8 without quotes,
 * which is how grammY sends them and what the parsers on npm refuse. Throws a `Refusal` 400.
 */
export function parseMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
  const delimiter = `--${(boundary?.[1] ?? boundary?.[2] ?? "").trim()}`;
  const parts: Part[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    start += delimiter.length;
    if (body.toString("latin1", start, start + 2) === "--") return parts;
    const end = body.indexOf(`\r\n${delimiter}`, start);
    if (end === -1) break;
    parts.push(parsePart(body.subarray(start, end)));
    start = end + "\r\n".length;
  }
  throw unreadable();
}

function parsePart(part: Buffer): Part {
  const headersEnd = part.indexOf(HEADERS_END);
  if (headersEnd === -1) throw unreadable();
  const headers = new Map<string, string>();
  for (const line of part.toString("utf8", 0, headersEnd).split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get("content-disposition") ?? "";
  const name = attribute(disposition, "name");
  if (name === undefined) throw unreadable();
  const fileName = attribute(disposition, "filename");
  const mimeType = headers.get("content-type");
  return withoutUndefined({ name, bytes: part.subarray(headersEnd + HEADERS_END.length), fileName, mimeType });
}

/** An attribute of a header: quoted, with backslashes before quotes, or plain up to the next semicolon. */
function attribute(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, "i").exec(header);
  return match?.[1]?.replace(/\\(.)/g, "$1") ?? match?.[2]?.trim();
}

function unreadable(): Error {
  return badRequest("can't parse the multipart body");
}
