import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Body, readBody } from "./body.ts";
import type { ApiCall, TelegramSandbox } from "./contract.ts";
import { createFaults, type Faults } from "./faults.ts";
import { call, isMethod } from "./methods/call.ts";
import { checkParameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import { createSandbox } from "./sandbox.ts";
import { createWorld, type World } from "./world.ts";

const DEFAULT_TOKEN = "700000001:StandInTokenThatOpensNothingAtAll01";
const BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n";

/**
 * Starts a server on 127.0.0.1 that behaves as Telegram's Bot API for one bot.
 * `port` 0 or absent: any free one. `now` gives milliseconds since 1970.
 */
export async function startTelegram(
  options: { port?: number; token?: string; username?: string; now?: () => number } = {},
): Promise<TelegramSandbox> {
  const { port = 0, token = DEFAULT_TOKEN, username = "obzvon_bot", now = Date.now } = options;
  const world = createWorld({ token, username, now });
  const faults = createFaults();
  const calls: ApiCall[] = [];
  const faulted = new Set<ApiCall>();
  const closing = new AbortController();
  const desk: Desk = {
    world,
    token,
    faults,
    closing: closing.signal,
    record(entry, byFault) {
      calls.push(entry);
      if (byFault) faulted.add(entry);
    },
  };
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error: unknown) => {
      const failed = error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${error}`);
      refuse(response, failed);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return createSandbox({
    world,
    faults,
    calls,
    token,
    url: `http://127.0.0.1:${address.port}`,
    refusals: () => calls.filter(({ status }) => status >= 400 && status < 500).filter((one) => !faulted.has(one)),
    async close() {
      closing.abort();
      world.webhook.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  });
}

/** What answering a request needs. */
interface Desk {
  world: World;
  token: string;
  faults: Faults;
  closing: AbortSignal;
  record(call: ApiCall, byFault: boolean): void;
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, file, token = "", rest = ""] = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(decodeURI(url.pathname)) ?? [];
  if (!/^\d+:[\w-]+$/.test(token)) throw new Refusal(401, "Unauthorized: invalid token specified");
  if (token !== desk.token) throw new Refusal(401, "Unauthorized");
  if (file) return serveFile(desk, rest, response);
  await serveMethod(desk, rest, await readBody(request, url.searchParams), response);
}

async function serveMethod(desk: Desk, method: string, body: Body, response: ServerResponse): Promise<void> {
  const entry: ApiCall = { method, params: body.values, status: 0 };
  const fault = desk.faults.take(method);
  const lost = fault?.type === "cut" || fault?.type === "cut-after";
  try {
    if (fault?.type === "stall") await sleep(fault.milliseconds, undefined, { signal: desk.closing });
    if (fault?.type === "html") throw new Refusal(502, BAD_GATEWAY);
    if (fault?.type === "refuse") {
      throw new Refusal(
        fault.status,
        fault.description,
        fault.retryAfter ? { retry_after: fault.retryAfter } : undefined,
      );
    }
    if (fault?.type === "cut") return void response.destroy();
    if (!isMethod(method)) throw new Refusal(404, "Not Found: method not found");
    entry.params = checkParameters(method, body);
    const result = await call(desk.world, method, entry.params, goneSignal(response));
    entry.status = 200;
    if (lost) response.destroy();
    else answer(response, 200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    entry.status = error.status;
    entry.description = fault?.type === "html" ? "Bad Gateway" : error.message;
    if (lost) response.destroy();
    else if (fault?.type === "html") response.writeHead(502, { "content-type": "text/html" }).end(BAD_GATEWAY);
    else refuse(response, error);
  } finally {
    desk.record(entry, fault !== undefined && fault.type !== "stall" && fault.type !== "cut-after");
  }
}

/** Tells when the caller hangs up before the answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}

/** A download. Faults reach it under the method name "file"; `cut-after` breaks off in the middle. */
async function serveFile(desk: Desk, path: string, response: ServerResponse): Promise<void> {
  const fault = desk.faults.take("file");
  if (fault?.type === "stall") await sleep(fault.milliseconds, undefined, { signal: desk.closing });
  if (fault?.type === "cut") return void response.destroy();
  if (fault?.type === "html") return void response.writeHead(502, { "content-type": "text/html" }).end(BAD_GATEWAY);
  if (fault?.type === "refuse") throw new Refusal(fault.status, fault.description);
  const bytes = desk.world.files.read(path);
  if (!bytes) throw new Refusal(404, "Not Found");
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length });
  if (fault?.type === "cut-after") {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  } else {
    response.end(bytes);
  }
}

function refuse(response: ServerResponse, { status, message, parameters }: Refusal): void {
  answer(response, status, { ok: false, error_code: status, description: message, ...(parameters && { parameters }) });
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
