/** The few things that node:http leaves to do by hand. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

/** The request's body as JSON; an empty one is an empty object. Throws SyntaxError on anything else. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await new Response(Readable.toWeb(request)).text();
  const body: unknown = JSON.parse(text || "{}");
  if (typeof body !== "object" || body === null) throw new SyntaxError("not a JSON object");
  return { ...body };
}

/** The request's body as a form with files. Throws TypeError when it is none. */
export async function readForm(request: IncomingMessage): Promise<FormData> {
  const type = request.headers["content-type"] ?? "";
  return new Response(Readable.toWeb(request), { headers: { "content-type": type } }).formData();
}
