import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
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
  if (type.startsWith("multipart/form-data")) return readMultipart(request, query);
  const text = (await readAll(request)).toString("utf8");
  const fromQuery = Object.fromEntries(query);
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
    if (size > UPLOAD_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readMultipart(request: IncomingMessage, query: URLSearchParams): Promise<Body> {
  return new Promise((resolve, reject) => {
    const body: Body = { values: Object.fromEntries(query), parts: new Map(), form: true };
    const parser = busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { fileSize: UPLOAD_LIMIT, fieldSize: UPLOAD_LIMIT },
    });
    parser.on("field", (name, value) => {
      body.values[name] = value;
    });
    parser.on("file", (field, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => reject(tooLarge()));
      stream.on("end", () => {
        const part: FilePart = { name: info.filename ?? field, bytes: Buffer.concat(chunks) };
        if (info.mimeType !== "application/octet-stream") part.mimeType = info.mimeType;
        body.parts.set(field, part);
      });
    });
    parser.on("close", () => resolve(body));
    parser.on("error", () => reject(badRequest("can't parse the multipart body")));
    // A request that breaks off reaches the parser as an error too.
    pipeline(request, parser).catch(() => undefined);
  });
}

function tooLarge(): Refusal {
  return new Refusal(413, "Request Entity Too Large");
}
