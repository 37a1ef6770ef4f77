import type { IncomingMessage } from "node:http";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import { parseMultipart } from "./multipart.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** A file that came in a multipart body. */
export interface FilePart {
  name: string;
  bytes: Uint8Array;
  mimeType?: string;
}

/** A request's parameters before they are checked: `form` says that every value came as text. */
export interface Body {
  values: Record<string, unknown>;
  parts: Map<string, FilePart>;
  form: boolean;
}

/** The Bot API takes uploads of up to 50 MB. */
const UPLOAD_LIMIT = 50 * 1024 * 1024;

/**
 * Reads the parameters of a call from the query string and a JSON, urlencoded or multipart body, in that order of strength.
 * Throws a `Refusal`: 400 for a body that is not what its type says, 413 for one over 50 MB.
 */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  const bytes = await readAll(request);
  const fromQuery = Object.fromEntries(query);
  if (type.startsWith("multipart/form-data")) return splitMultipart(bytes, type, fromQuery);
  const text = bytes.toString("utf8");
  if (text === "") return { values: fromQuery, parts: new Map(), form: true };
  if (type.startsWith("application/json")) return { values: parseObject(text), parts: new Map(), form: false };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { values: { ...fromQuery, ...Object.fromEntries(new URLSearchParams(text)) }, parts: new Map(), form: true };
  }
  throw badRequest("unsupported content type of the request body");
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw badRequest("can't parse the request body as a JSON object");
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // What is too much is read to its end all the same: a caller that still writes would not see the refusal.
    if (size <= UPLOAD_LIMIT) chunks.push(chunk);
  }
  if (size > UPLOAD_LIMIT) throw new Refusal(413, "Request Entity Too Large");
  return Buffer.concat(chunks);
}

function splitMultipart(bytes: Buffer, type: string, query: Record<string, string>): Body {
  const body: Body = { values: { ...query }, parts: new Map(), form: true };
  for (const { name, fileName, mimeType, bytes: content } of parseMultipart(bytes, type)) {
    if (fileName === undefined) {
      body.values[name] = content.toString("utf8");
    } else {
      // The general type says nothing; Telegram goes by the name then.
      const known = mimeType !== undefined && mimeType !== "application/octet-stream";
      body.parts.set(
        name,
        withoutUndefined({ name: fileName, bytes: content, mimeType: known ? mimeType : undefined }),
      );
    }
  }
  return body;
}
