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

/** The way in for updates. */
export interface Incoming {
  /** Rejects when Telegram refuses for good. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

type Ask = <T>(call: () => Promise<T>) => Promise<T>;

/** Takes in all that waits at Telegram; the question that finds nothing more confirms the last of it. */
async function fetchWaiting(api: Api, take: Service["receive"], ask: Ask): Promise<void> {
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

/**
 * Has Telegram post updates to the webhook, or asks for them.
 * @param ask gives what a call to Telegram gives once it can be reached
 */
export async function receive(
  { webhook }: Config,
  { api, service, passed, log }: { api: Api; service: Service; passed(): number; log: Log },
  ask: Ask,
): Promise<Incoming> {
  if (webhook) {
    const { url, secret } = webhook;
    // What waits at Telegram for a copy may have had its effect elsewhere. Posted it could not be told from what is new.
    if (service.isCopy()) {
      await ask(() => api.deleteWebhook());
      await fetchWaiting(api, service.receive, ask);
    }
    await ask(() => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }));
    return { failed: new Promise(() => {}), async stop() {} };
  }
  await ask(() => api.deleteWebhook());
  return startPolling({
    // grammY's own type is that of a polyfill; it only listens to it.
    getUpdates: (request, signal) => api.getUpdates(request, signal as unknown as Parameters<Api["getUpdates"]>[1]),
    receive: service.receive,
    passed,
    log,
  });
}
