import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { passedClock, wallClock } from "../../src/clock.ts";
import { answerRefusal } from "./answers.ts";
import type { ApiCall, TelegramSandbox } from "./contract.ts";
import { type Desk, serveCall, serveFile } from "./desk.ts";
import { createFaults } from "./faults.ts";
import { Refusal } from "./refusal.ts";
import { createSandbox } from "./sandbox.ts";
import { createWorld, type WorldState } from "./world.ts";

const DEFAULT_TOKEN = "700000001:StandInTokenThatOpensNothingAtAll01";
/** Longer than the pauses of a test: a connection closed while the bot picks it up again would look like a fault. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Starts a server on 127.0.0.1 that behaves as Telegram's Bot API for one bot.
 * `port` 0 or absent: any free one. `now` gives milliseconds since 1970, by which
 * messages are dated; `steady` those of a clock that nobody sets, by which a tap grows old;
 * `kept`: what an earlier server of this token was left with.
 */
export async function startTelegram(
  options: {
    port?: number;
    token?: string;
    username?: string;
    now?: () => number;
    steady?: () => number;
    kept?: WorldState | undefined;
  } = {},
): Promise<TelegramSandbox> {
  const { port = 0, token = DEFAULT_TOKEN, username = "obzvon_bot", now = wallClock, steady = passedClock } = options;
  const world = createWorld({ token, username, now, steady, kept: options.kept });
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
      answerRefusal(response, failed);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
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

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, file, token = "", rest = ""] = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(url.pathname) ?? [];
  if (token !== desk.token) {
    const refusal = new Refusal(
      401,
      /^\d+:[\w-]+$/.test(token) ? "Unauthorized" : "Unauthorized: invalid token specified",
    );
    desk.record({ method: rest, params: {}, status: 401, description: refusal.message }, false);
    throw refusal;
  }
  if (file) await serveFile(desk, rest, response);
  else await serveCall(desk, rest, request, url.searchParams, response);
}
