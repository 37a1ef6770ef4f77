import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Log } from "./log.ts";

/** How the parts are; `ok` decides between 200 and 503. */
export interface Health {
  readonly ok: boolean;
  readonly [part: string]: string | number | boolean;
}

/** Where Telegram posts updates (Bot API, setWebhook). */
export interface Webhook {
  /** The path of the address, such as "/telegram". */
  readonly path: string;
  readonly secret: string;
  /** Resolves once the update is kept: only then is Telegram told that it arrived. */
  receive(update: TelegramUpdate): Promise<void>;
}

export interface TelegramUpdate {
  readonly update_id: number;
}

export interface HttpPortOptions {
  /** 0 is any free port. */
  readonly port: number;
  /** The address to listen at; the machine itself alone, unless told otherwise. */
  readonly host?: string;
  /** Whether the process lives, and whether its work gets done. */
  alive(): Promise<Health>;
  ready(): Promise<Health>;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
  readonly webhook?: Webhook;
  readonly log: Log;
}

export interface HttpPort {
  readonly port: number;
  /** Resolves when the requests under way are answered, or cut after a grace. */
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 1024 * 1024;
const SLOWEST_REQUEST_MS = 30_000;
const CLOSING_GRACE_MS = 3_000;

type Answer = { status: number; type?: string; body?: string };

/** Opens the port for health, metrics and, where given, the webhook. Rejects when the port is taken. */
export async function startHttpPort(options: HttpPortOptions): Promise<HttpPort> {
  const underWay = new Set<Promise<unknown>>();
  const server = createServer({ requestTimeout: SLOWEST_REQUEST_MS, headersTimeout: SLOWEST_REQUEST_MS });
  server.on("request", (request, response) => {
    const done = new Promise<unknown>((resolve) => response.once("close", resolve));
    underWay.add(done);
    void done.then(() => underWay.delete(done));
    void respond(options, request, response);
  });
  server.listen(options.port, options.host ?? "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.race([Promise.all(underWay), setTimeout(CLOSING_GRACE_MS, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(options: HttpPortOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    send(response, await answer(options, request));
  } catch (error) {
    options.log.error("http-request-failed", { error });
    send(response, { status: 500 });
  }
}

function send(response: ServerResponse, { status, type = "text/plain", body = "" }: Answer): void {
  // A body that was not read to its end would be taken for the next request.
  if (!response.req.complete) response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" }).end(body);
}

async function answer({ alive, ready, metrics, webhook }: HttpPortOptions, request: IncomingMessage): Promise<Answer> {
  const path = request.url?.split("?")[0];
  if (webhook && path === webhook.path) return receive(webhook, request);
  if (path !== "/healthz" && path !== "/readyz" && path !== "/metrics") return { status: 404 };
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
  if (path === "/metrics") return { status: 200, type: "text/plain; version=0.0.4", body: await metrics() };
  const parts = await (path === "/healthz" ? alive() : ready());
  return { status: parts.ok ? 200 : 503, type: "application/json", body: JSON.stringify(parts) };
}

async function receive(webhook: Webhook, request: IncomingMessage): Promise<Answer> {
  if (request.method !== "POST") return { status: 405 };
  if (!sameSecret(request.headers["x-telegram-bot-api-secret-token"], webhook.secret)) return { status: 401 };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413 };
  const update = updateIn(body);
  if (!update) return { status: 400 };
  await webhook.receive(update);
  return { status: 200 };
}

/** Digests are compared, so that neither the length nor the first wrong letter shows in the time taken. */
function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(digest(given), digest(secret));
}

/** The whole body as text, or undefined when it is over the limit. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function updateIn(body: string): TelegramUpdate | undefined {
  try {
    const update: unknown = JSON.parse(body);
    return isUpdate(update) ? update : undefined;
  } catch {
    return undefined;
  }
}

function isUpdate(value: unknown): value is TelegramUpdate {
  return typeof value === "object" && value !== null && "update_id" in value && Number.isSafeInteger(value.update_id);
}
