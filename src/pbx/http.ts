import { type Agent, request } from "undici";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Answer } from "./errors.ts";
import type { CampaignForm } from "./form.ts";

export type AskOptions = {
  agent: Agent;
  token: string;
  headersTimeout: number;
  bodyTimeout: number;
  /** Epoch milliseconds, to read a Retry-After that is a date. */
  now(): number;
  /** With a form it is a POST, without one a GET. */
  form?: CampaignForm;
  signal?: AbortSignal;
};

/** Bytes of an answer that are read: what comes after them is no part of it. */
const longestBody = 1024 * 1024;

/**
 * One HTTP request and its whole answer. Throws undici's error when no status came; once a status came it always
 * returns, with `body` undefined when the rest broke off.
 */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const { agent, token, headersTimeout, bodyTimeout, form, signal } = options;
  const response = await request(
    url,
    withoutUndefined({
      dispatcher: agent,
      method: form ? "POST" : "GET",
      headers: withoutUndefined({
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "content-type": form?.contentType,
        "content-length": form && String(form.contentLength),
      }),
      headersTimeout,
      bodyTimeout,
      body: form?.body,
      signal,
    }),
  );
  const retryAfterSeconds = readRetryAfter(response.headers["retry-after"], options.now());
  return withoutUndefined({ status: response.statusCode, body: await readBody(response.body), retryAfterSeconds });
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > longestBody) break;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).subarray(0, longestBody).toString("utf8");
}

/** Seconds out of a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); undefined when it has none. */
export function readRetryAfter(header: string | string[] | undefined, nowMs: number): number | undefined {
  if (typeof header !== "string") return undefined;
  if (/^\d+$/u.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - nowMs) / 1000));
}
