import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { ALLOWED_UPDATES, startPolling } from "./bot/telegram/polling.ts";
import type { Config } from "./config.ts";
import { withoutUndefined } from "./domain/without-undefined.ts";
import type { Health, HttpPort } from "./http-port.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import type { Service } from "./service.ts";
import { reasonOf, StartUpError } from "./start-up-error.ts";

/** What answers behind the port. */
interface Behind {
  /** What is posted came in while nobody asked, or may have. */
  backlog: boolean;
  alive(): Promise<Health>;
  ready(): Promise<Health>;
  receive: Service["receive"];
  durable: Service["durable"];
}

/** The port for health, metrics and webhook: open before there is anything behind it, which `serve` puts there. */
export interface Port {
  serve(behind: Behind): void;
  close(): Promise<void>;
}

const NOTHING_YET: Behind = {
  backlog: true,
  // While Telegram is waited for at the start the process is well, and of no use yet.
  alive: async () => ({ ok: true, starting: true }),
  ready: async () => ({ ok: false, starting: true }),
  receive() {
    throw new Error("The service is not there yet");
  },
  durable: async () => {},
};

/** Opens the port where one is wanted. @throws StartUpError when it is taken */
export async function openPort({ httpPort, httpHost, webhook }: Config, log: Log): Promise<Port> {
  if (httpPort === undefined) return { serve() {}, async close() {} };
  let behind = NOTHING_YET;
  const hook = webhook && {
    path: new URL(webhook.url).pathname,
    secret: webhook.secret,
    async receive(update: { update_id: number }) {
      behind.receive([update as Update], behind.backlog);
      await behind.durable();
    },
  };
  let port: HttpPort;
  // Loaded only where it is wanted: with it comes all of Node's own HTTP, which a start without a port need not wait for.
  const { startHttpPort } = await import("./http-port.ts");
  try {
    const counted = await createMetrics();
    port = await startHttpPort(
      withoutUndefined({
        port: httpPort,
        host: httpHost,
        alive: () => behind.alive(),
        ready: () => behind.ready(),
        metrics: async () => counted.render(await behind.alive(), await behind.ready()),
        log,
        webhook: hook,
      }),
    );
  } catch (cause) {
    const variables = { port: String(httpPort), reason: reasonOf(cause) };
    throw new StartUpError("http-port", (words) => words.text("start-up-port", variables), { cause });
  }
  return {
    serve(there) {
      behind = there;
    },
    close: port.close,
  };
}

/** The way in for updates: it may bring some before there is anything behind it, which `serve` puts there. */
export interface Incoming {
  /** Rejects when Telegram refuses for good. */
  failed: Promise<never>;
  serve(behind: Taker): Promise<void>;
  stop(): Promise<void>;
}

type Taker = Pick<Service, "isCopy" | "receive">;

export interface IncomingParts {
  api: Api;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  log: Log;
  /** Gives what a call to Telegram gives once it can be reached. */
  ask<T>(call: () => Promise<T>): Promise<T>;
}

/** Has Telegram post updates to the webhook once they are served, or asks for them from now on. */
export function openIncoming({ webhook }: Config, parts: IncomingParts): Promise<Incoming> {
  return webhook ? Promise.resolve(postedTo(webhook, parts)) : polled(parts);
}

async function polled({ api, passed, log, ask }: IncomingParts): Promise<Incoming> {
  const there = Promise.withResolvers<Taker>();
  let taker: Taker | undefined;
  await ask(() => api.deleteWebhook());
  const { failed, stop } = startPolling({
    async getUpdates(request, signal) {
      // grammY's own type is that of a polyfill; it only listens to it.
      const updates = await api.getUpdates(request, signal as unknown as Parameters<Api["getUpdates"]>[1]);
      taker ??= await unlessAborted(there.promise, signal);
      return updates;
    },
    receive: (updates, backlog) => taker?.receive(updates, backlog),
    passed,
    log,
  });
  failed.catch(() => {}); // whoever serves hears of it
  return { failed, serve: async (behind) => there.resolve(behind), stop };
}

/** @throws the signal's reason when it comes first */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    const refuse = () => reject(signal.reason);
    if (signal.aborted) refuse();
    signal.addEventListener("abort", refuse, { once: true });
  });
  return Promise.race([promise, aborted]);
}

function postedTo({ url, secret }: NonNullable<Config["webhook"]>, { api, ask }: IncomingParts): Incoming {
  return {
    failed: new Promise(() => {}),
    async serve({ isCopy, receive }) {
      // What waits at Telegram for a copy may have had its effect elsewhere. Posted it could not be told from what is new.
      if (isCopy()) {
        await ask(() => api.deleteWebhook());
        await fetchWaiting(api, receive, ask);
      }
      await ask(() => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }));
    },
    async stop() {},
  };
}

/** Takes in all that waits at Telegram; the question that finds nothing more confirms the last of it. */
async function fetchWaiting(api: Api, take: Taker["receive"], ask: IncomingParts["ask"]): Promise<void> {
  for (let offset = 0; ; ) {
    const updates = await ask(async () => {
      const some = await api.getUpdates({ offset, limit: 100, timeout: 0, allowed_updates: ALLOWED_UPDATES });
      take(some, true);
      return some;
    });
    const last = updates.at(-1);
    if (!last) return;
    offset = last.update_id + 1;
  }
}
